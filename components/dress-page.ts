/** Tells the browser, in whose frame a page of the extension stands, what language it is in and what it is called. */
import { spoken } from './words.ts';

export function dressPage(document: Document, title?: string): void {
  Object.assign(document.documentElement, spoken());
  if (title !== undefined) document.title = title;
}
