import { describeSavedPages, savedPages } from '../saved-pages.ts';

describeSavedPages('chromium', savedPages);
