import { startSession } from '../session.ts';
import { describeStories } from '../stories.ts';

describeStories(startSession('chromium'));
