import { describeAccessibility } from '../accessibility.ts';
import { describeOptions } from '../options.ts';
import { describePopup } from '../popup.ts';
import { startSession } from '../session.ts';

const session = startSession('chromium');
describePopup(session);
describeOptions(session);
describeAccessibility(session);
