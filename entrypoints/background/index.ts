/** The background: answers pages, popup and address bar, and keeps scripts registered where the reader allows. */
import { defineBackground } from 'wxt/utils/define-background';
import { highlightStyle } from '../../page/highlight-style.ts';
import { answerInBackground, type Sender } from '../../platform/answer-background.ts';
import { askPage } from '../../platform/ask-page.ts';
import { openBundledPack } from '../../platform/bundled-pack.ts';
import { message } from '../../platform/catalogue.ts';
import { insertStyle, loadCard, registerContentScript, runContentScript } from '../../platform/page-scripts.ts';
import { readSettings } from '../../platform/reader-settings.ts';
import { openPanel, openPanelAt } from '../../platform/side-panel.ts';
import { watchAccess } from '../../platform/site-access.ts';
import {
  addressBarText,
  answerAddressBar,
  entityAddress,
  lookupAddress,
  offerMenu,
  onCommand,
  onEveryStart,
  onFirstInstall,
  openTab,
  openWelcome,
  ownVersion,
} from '../../platform/tabs.ts';
import { Annotator } from './annotator.ts';
import { MapMaker } from './map-maker.ts';
import { readerData } from './reader-data.ts';

export default defineBackground({
  type: 'module',
  main() {
    const annotator = new Annotator(openBundledPack);
    const own = readerData(annotator);
    const maps = new MapMaker();

    answerInBackground({
      annotate: async (request, { page }) => {
        const annotation = await annotator.annotate(request);
        return { ...annotation, met: await own.met(Object.keys(annotation.records), page) };
      },
      explain: async (request) => {
        const explanation = await annotator.explain(request);
        return { ...explanation, met: await own.met(Object.keys(explanation.entities), request.page) };
      },
      record: ({ id }) => annotator.record(id),
      records: ({ ids }) => annotator.records(ids),
      locator: (request) => maps.draw(request),
      search: ({ query, limit }) => annotator.search(query, limit),
      overview: (request) => annotator.overview(request),
      about: async () => ({ version: ownVersion(), entries: await annotator.entries() }),
      style: async (_request, sender) => {
        await insertStyle(tabOf(sender), highlightStyle((await readSettings()).style));
        return true;
      },
      card: async (_request, sender) => {
        await loadCard(tabOf(sender));
        return true;
      },
      'open-related': (_request, { tabId }) => openPanelAt(tabId, { view: 'stories' }),
      'open-entry': ({ id }, { tabId }) => openPanelAt(tabId, { entry: id }, () => openTab(entityAddress(id))),
      ...own.handlers,
    });

    onEveryStart(registerContentScript);
    watchAccess(registerContentScript);
    onFirstInstall(openWelcome);
    onCommand((command, tabId) => {
      if (command === 'open-panel') openPanel(tabId);
      else stepMention(tabId, command === 'previous-mention' ? -1 : 1);
    });
    offerMenu([
      {
        id: 'look-up',
        title: message('extension.menu.lookUp'),
        contexts: ['selection'],
        picked: ({ selection }) => openTab(lookupAddress(selection)),
      },
      { id: 'open-panel', title: message('extension.menu.background'), contexts: ['page'], picked: ({ tabId }) => openPanel(tabId) },
    ]);
    answerAddressBar(
      async (query) =>
        (await annotator.search(query, 6)).map(({ name, summary }) => ({
          content: name,
          description: addressBarText(`${name} — ${summary}`),
        })),
      (text) => openBest(text, annotator),
    );
  },
});

function tabOf(sender: Sender): number {
  if (sender.tabId === undefined) throw new Error('Only a page can ask for this.');
  return sender.tabId;
}

/** A command also works on a page that has not been read yet: it gives the right to read it once. */
async function stepMention(tabId: number, by: 1 | -1): Promise<void> {
  const stepped = await askPage(tabId, 'step-mention', { by }).catch(() => undefined);
  if (stepped !== undefined) return;
  await runContentScript(tabId).then(
    () => askPage(tabId, 'step-mention', { by }),
    () => openTab(lookupAddress('')),
  );
}

/** The entity itself where the text is its name, else the look-up page. */
async function openBest(text: string, annotator: Annotator): Promise<void> {
  const [best] = await annotator.search(text, 1);
  await openTab(best && best.name.toLowerCase() === text.trim().toLowerCase() ? entityAddress(best.id) : lookupAddress(text));
}
