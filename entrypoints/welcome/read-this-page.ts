/** Marks the sample on the welcome page just as an article is marked: by the content script's own code, run in this page. */

import { highlightStyle } from '../../page/highlight-style.ts';
import { createPopoverHost } from '../../page/popover-host.ts';
import { offerCard } from '../card/card-contract.ts';
import { CardController } from '../card/card-controller.ts';
import { createCardView } from '../card/card-view.tsx';
import { startReading } from '../content-script/start-reading.ts';

export function readThisPage(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyle('stroke'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const life = new AbortController();
  const mode = import.meta.env.MODE === 'demo' ? 'open' : 'closed';
  offerCard(new CardController(createPopoverHost(document, { mode, signal: life.signal }), createCardView()));
  Object.assign(globalThis, { backstoryAsked: true });
  startReading(life);
}
