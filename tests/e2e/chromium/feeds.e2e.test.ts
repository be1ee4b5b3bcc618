import { describeFeeds } from '../feeds.ts';
import { startSession } from '../session.ts';
import { describeSync } from '../sync.ts';

const session = startSession('chromium');
describeFeeds(session);
describeSync(session);
