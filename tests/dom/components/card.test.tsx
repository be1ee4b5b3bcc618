// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardProps } from '../../../components/card/card-props.ts';
import { gru, kostyukovLater, pompeo, unit } from '../../../components/gallery/sample-models.ts';
import { afghanistan, brief, mujahidPossible, poisoning, skripalUndated } from '../../../components/gallery/sample-more-models.ts';
import type { CardModel } from '../../../pack/card-model.ts';
import { mount } from './mount.ts';

function cardOf(model: CardModel, props: Partial<CardProps> = {}) {
  const calls = {
    onClose: vi.fn(),
    onOpen: vi.fn(),
    onEntry: vi.fn(),
    onCorrect: vi.fn(),
    onMute: vi.fn(),
    onUndo: vi.fn(),
    onBack: vi.fn(),
  };
  const element = (next: Partial<CardProps> = {}, of = model) => <Card model={of} {...calls} {...props} {...next} />;
  const view = mount(element());
  const texts = (selector: string) => view.all(selector).map((found) => found.textContent?.trim());
  return { ...view, ...calls, element, texts };
}

describe('what a card says', () => {
  test('is a dialog named by the entity', () => {
    const { one } = cardOf(pompeo);
    const dialog = one('[role=dialog]');
    expect(one(`#${CSS.escape(dialog.getAttribute('aria-labelledby') ?? '')}`).textContent).toBe('Mike Pompeo');
  });

  test('tells the office held when the article was written', () => {
    expect(cardOf(pompeo).one('.at-the-time').textContent).toBe('When this was written · 26 Jun 2020US Secretary of State 2018–2021');
  });

  test('names the head of a body, who opens', () => {
    const { one, click, onOpen } = cardOf(gru);
    expect(one('.at-the-time li').textContent).toBe('Chief of the GRU: Igor Kostyukov since Nov 2018');
    // What runs from left to right holds the office alone: the colon stands before the name in every direction.
    expect(one('.at-the-time .office').textContent).toBe('Chief of the GRU');
    click('.at-the-time button');
    expect(onOpen).toHaveBeenCalledWith('igor-kostyukov');
  });

  test('says up to when an open term is known', () => {
    expect(cardOf(kostyukovLater).one('.at-the-time li').textContent).toBe('Chief of the GRU since Nov 2018 (last known, Dec 2024)');
  });

  test('tells what a summary says of a later time apart, with the date up to which it holds', () => {
    const { one } = cardOf({ ...gru, summary: 'An intelligence service.', summaryLater: 'It was renamed in 2024.', asOf: '2024-12' });
    expect(one('.with-map > .summary').textContent).toBe('An intelligence service.');
    expect(one('.summary-later').textContent).toBe('As of Dec 2024It was renamed in 2024.');
    expect(cardOf(gru).all('.summary-later')).toHaveLength(0);
  });

  test('without a date claims nothing about offices, and says why only where there are any', () => {
    expect(cardOf(skripalUndated, { hasTerms: true }).texts('.undated')).toEqual([
      'This page gives no date, so nothing is said about who held which office then.',
    ]);
    expect(cardOf(skripalUndated).texts('.undated')).toEqual([]);
  });

  test('says at the top that a match is only possible', () => {
    const { one, all } = cardOf(mujahidPossible);
    expect(one('.possible').textContent).toBe(
      'Possible match: Zabiulla Mujahed – spelt almost like “Zabihullah Mujahid”, 2 letters apart.',
    );
    expect(all('.why')).toHaveLength(0);
  });

  test('shows a flag and calls it a country', () => {
    const { one } = cardOf(afghanistan);
    expect([one('.flag').textContent, one('.label', 'Country').textContent]).toEqual(['🇦🇫', 'Country']);
  });

  test('does not pad what is not known', () => {
    const { all } = cardOf(brief);
    expect(all('section')).toHaveLength(0);
    expect(all('.wrong')).toHaveLength(0);
  });
});

test('where the reader has a note a sign opens it, and nowhere else', () => {
  const onNote = vi.fn();
  const { render, all, click, element } = cardOf(gru);
  expect(all('.note-sign')).toEqual([]);
  render(element({ onNote }));
  expect(all('.note-sign')[0]?.getAttribute('aria-label')).toBe('Open your note');
  click('.note-sign');
  expect(onNote).toHaveBeenCalledOnce();
});

describe('the timeline', () => {
  const past = '.happenings[data-side=before] > li';

  test('is parted by the article', () => {
    const { box, texts } = cardOf(gru);
    expect(texts(past)).toHaveLength(3);
    expect(texts('.happenings[data-side=since] > li')).toEqual([
      '19 Oct 2020 The United States charges six of its officers over NotPetya and other cyberattacks',
    ]);
    expect(box.textContent).toMatch(/4 Oct 2018.*This article · 26 Jun 2020.*Since this article.*19 Oct 2020/);
  });

  test('folds a long past to the nearest three', () => {
    const { texts, click } = cardOf(poisoning);
    expect(texts(past).map((text) => text?.slice(0, 11))).toEqual(['12 Apr 2018', '8 Jul 2018 ', '5 Sept 2018']);
    click('button', '3 earlier');
    expect(texts(past)).toHaveLength(6);
    click('button', '3 earlier');
    expect(texts(past)).toHaveLength(3);
  });

  test('does not fold a single one away', () => {
    const { texts } = cardOf({ ...poisoning, before: poisoning.before.slice(0, 4) });
    expect(texts(past)).toHaveLength(4);
  });

  test('is undivided without a date', () => {
    const { texts } = cardOf(skripalUndated);
    expect(texts('.happenings > li')).toHaveLength(5);
    expect(texts('.now, .since-label')).toEqual([]);
  });
});

describe('the chips', () => {
  test('open the entity that they name', () => {
    const { click, onOpen } = cardOf(unit);
    click('.chip', 'part of GRU');
    expect(onOpen).toHaveBeenCalledWith('gru');
  });

  test('say who alleges, and set off what came after the article', () => {
    const { one } = cardOf(unit);
    const chip = one('.chip', 'held responsible for');
    expect(chip.textContent).toContain('according to UK authorities');
    expect(chip.querySelector('[data-side=since]')?.textContent).toBe('since 2021');
    expect(one('.chip', 'accused over Russian').querySelector('[data-side=since]')).toBeNull();
  });

  test.each([
    ['beside those of the article', unit.inArticle],
    ['alone', []],
  ])('show twelve of hundreds %s, and lead to the rest in the full entry', (_where, inArticle) => {
    const elsewhere = Array.from({ length: 447 }, (_, at) => ({
      to: { id: `town-${at}`, name: `Town ${at}`, kind: 'place' as const },
      label: 'has within it',
    }));
    const { all, click, onEntry } = cardOf({ ...unit, inArticle, elsewhere });
    if (inArticle.length > 0) click('button', '447 more, not in this article');
    else click('.chip.quiet', '+8');
    expect(all('.chip', 'Town')).toHaveLength(12);
    click('button', 'All 447');
    expect(onEntry).toHaveBeenCalledWith(unit.id);
  });

  test('keep what the article does not mention apart and folded', () => {
    const { all, click } = cardOf(unit);
    expect(all('.chip', 'Andrei Averyanov')).toHaveLength(0);
    click('button', '3 more, not in this article');
    expect(all('.elsewhere .chip', 'Andrei Averyanov')).toHaveLength(1);
  });

  test('give focus to the name when they turned the card', () => {
    const { one, render, element } = cardOf(unit);
    one('.chip', 'part of GRU').focus();
    render(element({}, gru));
    expect(document.activeElement?.textContent).toBe('GRU');
  });
});
