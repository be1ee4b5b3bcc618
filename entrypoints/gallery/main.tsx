/**
 * The gallery: every component in every state with sample data, for looking at and for pictures. `?state=NAME` shows one alone, as its
 * page would; without it all stand side by side in frames. Part of the demo build only; it uses nothing of the browser's interface.
 */
import { createRoot } from 'react-dom/client';
import { galleryStates } from '../../components/gallery/gallery-states.tsx';

const asked = new URLSearchParams(location.search);
const name = asked.get('state');
const root = document.getElementById('root') as HTMLElement;
document.documentElement.dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';

const state = name === null ? undefined : galleryStates[name];
// Each with its own styles only.
if (state) import('./show-state.tsx').then(({ showState }) => showState(state, root));
else import('./all-states.tsx').then(({ AllStates }) => createRoot(root).render(<AllStates states={Object.entries(galleryStates)} />));
