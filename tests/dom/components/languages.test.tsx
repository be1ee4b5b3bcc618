/** Every surface in every language of the interface, and Arabic from right to left around English content. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { galleryStates } from '../../../components/gallery/gallery-states.tsx';
import { unit } from '../../../components/gallery/sample-models.ts';
import { panelArticle } from '../../../components/gallery/sample-panel.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { speak } from '../../../components/translate.ts';
import { catalogueLanguages, messagesOf, readCatalogue } from '../../../tools/locales/read-catalogue.ts';
import { mount } from './mount.ts';

afterEach(() => speak(messagesOf('en')));

const english = readCatalogue('en');

/** Text that stands in no element marked as English. */
function interfaceTexts(box: HTMLElement): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (parentElement?.closest('[lang]')?.getAttribute('lang') !== 'en') texts.push(data.trim());
  }
  return texts;
}

describe.each(catalogueLanguages().filter((language) => language !== 'en'))('%s', (language) => {
  const own = readCatalogue(language);
  const foreign = new Set(
    [...english.values()].flatMap((text) => (!/\p{L}/u.test(text) || [...own.values()].includes(text) ? [] : [text])),
  );

  test.each(Object.keys(galleryStates))('%s says nothing in English and leaves no placeholder', (name) => {
    speak(messagesOf(language));
    const { box } = mount(galleryStates[name]?.element);
    const texts = interfaceTexts(box);
    expect(box.querySelector(`[lang=${language}]`)).not.toBeNull();
    expect(texts.filter((text) => foreign.has(text))).toEqual([]);
    expect(texts.filter((text) => /\{\w+\}|\[object|undefined/.test(text))).toEqual([]);
  });
});

test('a card in Arabic runs from right to left, and what it tells stays English', () => {
  speak(messagesOf('ar'));
  const { one } = mount(<Card model={unit} onOpen={vi.fn()} onEntry={vi.fn()} onClose={vi.fn()} onCorrect={vi.fn()} onMute={vi.fn()} />);
  expect([one('[role=dialog]').lang, one('[role=dialog]').dir]).toEqual(['ar', 'rtl']);
  for (const content of ['.card-name bdi', '.summary']) expect([one(content).lang, one(content).dir]).toEqual(['en', 'ltr']);
  expect(one('.label:not(h3)').textContent).toBe('وحدة عسكرية');
});

test.each([
  ['en', 'ArrowRight'],
  ['ar', 'ArrowLeft'],
])('in %s, %s goes on to the next tab', (language, arrow) => {
  speak(messagesOf(language));
  const onView = vi.fn();
  const calls = { onOpen: vi.fn(), onBack: vi.fn(), onChoose: vi.fn(), onShow: vi.fn(), onGrant: vi.fn(), onRunOnce: vi.fn() };
  const { one, key } = mount(
    <Panel
      page={panelArticle}
      world={undefined}
      stories={undefined}
      onSettings={vi.fn()}
      dossier={undefined}
      log={undefined}
      onLog={vi.fn()}
      isMentioned
      view="who"
      chosen={undefined}
      onView={onView}
      {...calls}
    />,
  );
  key(one('[aria-selected=true]'), arrow);
  expect(onView).toHaveBeenCalledWith('timeline');
});
