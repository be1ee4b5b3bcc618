/**
 * The gallery: every component in every state with sample data, for looking at and for pictures. `?state=NAME` shows one alone, as its
 * page would; without it all stand side by side in frames. Part of the demo build only; it uses nothing of the browser's interface.
 */
import { galleryStates } from '../../components/gallery/gallery-states.tsx';
import { speak } from '../../components/translate.ts';

const asked = new URLSearchParams(location.search);
const name = asked.get('state');
const root = document.getElementById('root') as HTMLElement;
document.documentElement.dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';

/** The built catalogue, from beside this page, which may be opened without being an extension's; English where there is no other. */
async function readMessages(language: string): Promise<Parameters<typeof speak>[0]> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  if (!answer.ok) return readMessages('en');
  const catalogue: Readonly<Record<string, { readonly message: string }>> = await answer.json();
  return (key) => catalogue[key.replaceAll('.', '_')]?.message ?? '';
}

speak(await readMessages(asked.get('language') ?? 'en'));
const state = name === null ? undefined : galleryStates[name];
// Each with its own styles only.
if (state) (await import('./show-state.tsx')).showState(state, root);
else (await import('./all-states.tsx')).showAllStates(Object.entries(galleryStates), root);
