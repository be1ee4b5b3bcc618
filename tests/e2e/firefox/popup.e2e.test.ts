import { describeAccessibility } from '../accessibility.ts';
import { describePopup } from '../popup.ts';
import { startSession } from '../session.ts';

const session = startSession('firefox');
describePopup(session);
describeAccessibility(session);
