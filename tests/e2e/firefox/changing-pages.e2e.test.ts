import { describeStoppedBackground } from '../background.ts';
import { describeChangingPages } from '../changing-pages.ts';
import { useSession } from '../session.ts';

const session = useSession('firefox');
describeChangingPages(session);
describeStoppedBackground(session);
