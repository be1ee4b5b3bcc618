import { describeFeeds } from '../feeds.ts';
import { startSession } from '../session.ts';

describeFeeds(startSession('firefox'));
