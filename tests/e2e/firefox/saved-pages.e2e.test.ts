import { describeSavedPages, savedPages } from '../saved-pages.ts';

/** A few of them: what a page can do to the extension is the same in both browsers, and all are read in the other. */
describeSavedPages(
  'firefox',
  savedPages.filter((_, index) => index % 5 === 0),
);
