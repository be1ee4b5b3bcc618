/** Whether a date in the page dates something else: pages mark comments and lists of other articles by class names, and also name such features in the class of the whole page. */
export function isOfOthers(element: Element, containers: string): boolean {
  const around = element.closest(containers);
  return around !== null && around.localName !== 'html' && around.localName !== 'body' && around.localName !== 'main';
}
