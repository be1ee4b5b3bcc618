/**
 * Which elements hold no reading text: controls, navigation, code, graphics, hidden and editable content, and our own host.
 * Judged by element names and ARIA roles alone, so that a site's class names never silence an article.
 */
import { closestComposed, isElement } from './composed-tree.ts';

export const HOST_NAME = 'backstory-card';

/** Never rendered as text of their own, so they do not part the text around them either. */
const UNSEEN = words('script style noscript template head title meta link svg math rt rp datalist source track area wbr');

const NOT_READING = words(
  `button code kbd pre samp nav textarea input select option optgroup canvas audio video object embed map meter progress ${HOST_NAME}`,
);

const NOT_READING_ROLES = words(
  `button code combobox contentinfo doc-backlink doc-index doc-pagelist doc-toc img listbox log marquee math menu menubar menuitem
   menuitemcheckbox menuitemradio meter navigation progressbar radio scrollbar search searchbox slider spinbutton switch tab tablist
   textbox timer toolbar tree`,
);

const EDITABLE_ROLES = words('combobox searchbox spinbutton textbox');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

export function isUnseen(name: string): boolean {
  return UNSEEN.has(name);
}

/** The element and all in it are to be left alone. */
export function isExcluded(element: Element): boolean {
  const name = element.localName;
  if (NOT_READING.has(name) || UNSEEN.has(name)) return true;
  if (name === 'form' && !wrapsArticle(element)) return true;
  if (name === 'footer' && !element.closest('article, main, section, blockquote, figure')) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || isEditingHost(element)) return true;
  const role = element.getAttribute('role');
  return role !== null && NOT_READING_ROLES.has(role.trim().toLowerCase());
}

/** Some servers put the whole page into one form: that is no form to be filled in. */
function wrapsArticle(form: Element): boolean {
  return form.querySelector('article, main, h1') !== null;
}

function isEditingHost(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && EDITABLE_ROLES.has(role.trim().toLowerCase());
}

/** Text the reader may be typing. */
export function isEditable(node: Node): boolean {
  if (node.ownerDocument?.designMode === 'on') return true;
  return (
    closestComposed(node, (element) => element.localName === 'textarea' || element.localName === 'input' || isEditingHost(element)) !==
    undefined
  );
}

/** Whether something around the node excludes it. */
export function isWithinExcluded(node: Node): boolean {
  return closestComposed(node, (element) => isElement(element) && isExcluded(element)) !== undefined;
}
