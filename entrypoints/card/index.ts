/** The card's script: React and what the card needs, loaded into a page on first need. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../components/translate.ts';
import { createPopoverHost } from '../../page/popover-host.ts';
import { browserMessages } from '../../platform/catalogue.ts';
import { loadedCard, offerCard } from './card-contract.ts';
import { CardController } from './card-controller.ts';
import { createCardView } from './card-view.tsx';

export default defineUnlistedScript(() => {
  if (loadedCard()) return;
  speak(browserMessages);
  // Open only in the build that the browser tests look into.
  const mode = import.meta.env.MODE === 'demo' ? 'open' : 'closed';
  const host = createPopoverHost(document, { mode, signal: new AbortController().signal });
  offerCard(new CardController(host, createCardView()));
});
