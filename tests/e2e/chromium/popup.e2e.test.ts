import { describeAccessibility } from '../accessibility.ts';
import { describePopup } from '../popup.ts';
import { startSession } from '../session.ts';

const session = startSession('chromium');
describePopup(session);
describeAccessibility(session);
