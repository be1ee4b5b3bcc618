/** One state of the gallery, with the style sheet of its surface and no other; a card stands in a shadow root, as in a page. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import cardCss from '../../components/card/card.css?inline';
import entityCss from '../../components/entity-page/entity-page.css?inline';
import type { GalleryState } from '../../components/gallery/gallery-states.tsx';
import { type Locate, LocateContext } from '../../components/map/locator.tsx';
import { locatorDrawing } from '../../components/map/locator-drawing.ts';
import { readWorld, type World } from '../../components/map/world.ts';
import optionsCss from '../../components/options/options.css?inline';
import panelCss from '../../components/panel/panel.css?inline';
import popupCss from '../../components/popup/popup.css?inline';
import welcomeCss from '../../components/welcome/welcome.css?inline';

const sheets: Readonly<Record<Exclude<GalleryState['surface'], 'card'>, string>> = {
  popup: popupCss,
  panel: panelCss,
  page: entityCss,
  options: optionsCss,
  welcome: welcomeCss,
};

/** The page that a card lies on. */
const paper = ':root { color-scheme: light dark; } body { margin: 0; padding: 24px 16px 40px; }';

export function showState({ surface, element }: GalleryState, root: HTMLElement): void {
  const isCard = surface === 'card';
  document.adoptedStyleSheets = [sheetOf(isCard ? paper : sheets[surface])];
  document.documentElement.dataset['shown'] = surface;
  if (!isCard) {
    createRoot(root).render(withMaps(element));
    return;
  }
  const shadow = root.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheetOf(cardCss)];
  createRoot(shadow.appendChild(document.createElement('div'))).render(withMaps(element));
}

/** The shapes beside this page, for the states that show a map. */
let world: Promise<World> | undefined;

const readBeside = async () => readWorld(await (await fetch('/world.json')).json());

const locate: Locate = async (spot, width) => {
  world ??= readBeside();
  return locatorDrawing(await world, spot, width);
};

const withMaps = (element: ReactNode) => <LocateContext value={locate}>{element}</LocateContext>;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
