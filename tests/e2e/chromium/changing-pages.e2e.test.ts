import { describeStoppedBackground } from '../background.ts';
import { describeChangingPages } from '../changing-pages.ts';
import { useSession } from '../session.ts';

const session = useSession('chromium');
describeChangingPages(session);
describeStoppedBackground(session);
