import { startSession } from '../session.ts';
import { describeSidePanel } from '../side-panel.ts';

describeSidePanel(startSession('chromium'));
