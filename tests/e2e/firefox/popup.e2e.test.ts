import { describeAccessibility } from '../accessibility.ts';
import { describePopup } from '../popup.ts';
import { useSession } from '../session.ts';

const session = useSession('firefox');
describePopup(session);
describeAccessibility(session);
