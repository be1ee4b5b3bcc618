import { describeStoppedBackground } from '../background.ts';
import { describeChangingPages } from '../changing-pages.ts';
import { startSession } from '../session.ts';

const session = startSession('firefox');
describeChangingPages(session);
describeStoppedBackground(session);
