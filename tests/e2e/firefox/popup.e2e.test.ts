import { describeAccessibility } from '../accessibility.ts';
import { describeNotes } from '../notes.ts';
import { describeOptions } from '../options.ts';
import { describePopup } from '../popup.ts';
import { startSession } from '../session.ts';

const session = startSession('firefox');
describePopup(session);
describeNotes(session);
describeOptions(session);
describeAccessibility(session);
