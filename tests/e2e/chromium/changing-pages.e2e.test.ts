import { describeStoppedBackground } from '../background.ts';
import { describeChangingPages } from '../changing-pages.ts';
import { startSession } from '../session.ts';

const session = startSession('chromium');
describeChangingPages(session);
describeStoppedBackground(session);
