/**
 * Whether a date in the page dates something else: pages mark comments and lists of other articles by class names, and also name such
 * features in the class of the whole page. What holds the headline is the article's.
 */
export function isOfOthers(element: Element, containers: string): boolean {
  const around = element.closest(containers);
  return around !== null && !/^(?:html|body|main)$/.test(around.localName) && !around.querySelector('h1');
}
