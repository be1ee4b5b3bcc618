// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardNotice } from '../../../components/card/card-props.ts';
import { pompeo, unit } from '../../../components/gallery/sample-models.ts';
import type { CardModel } from '../../../pack/card-model.ts';
import { mount } from './mount.ts';

function cardOf(model: CardModel) {
  const calls = { onClose: vi.fn(), onOpen: vi.fn(), onEntry: vi.fn(), onCorrect: vi.fn(), onMute: vi.fn(), onUndo: vi.fn() };
  const element = (notice?: CardNotice) => <Card model={model} {...calls} notice={notice} />;
  return { ...mount(element()), ...calls, element };
}

describe('sources', () => {
  test('unfold with Wikipedia first, and links that give nothing away', () => {
    const { one, all, click } = cardOf(unit);
    expect(one('.foot-line').textContent).toContain('5 sources');
    click('button', '5 sources');
    const link = one('.works a', 'GRU Unit 29155');
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      'https://en.wikipedia.org/wiki/GRU_Unit_29155',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(all('ol.works > li')[0]?.textContent).toContain('Wikipedia');
    expect(all('ol.works > li')).toHaveLength(5);
  });
});

describe('what is related', () => {
  test.each([
    [4, 2, '4 related; you have read 2'],
    [2, 2, '2 related; you have read 2'],
    [1, 1, '1 related; you have read 1'],
    [3, 0, '3 related in your feeds'],
  ])('%i, of which %i were read', (related, read, text) => {
    const onRelated = vi.fn();
    const { click, render, element, all } = cardOf(unit);
    expect(all('.foot-related')).toHaveLength(0);
    render(<Card {...element().props} related={{ related, read }} onRelated={onRelated} />);
    click('button', text);
    expect(onRelated).toHaveBeenCalledOnce();
  });

  test('is not told where there is nothing', () => {
    const { render, element, all } = cardOf(unit);
    render(<Card {...element().props} related={{ related: 0, read: 0 }} />);
    expect(all('.foot-related')).toHaveLength(0);
  });
});

describe('a correction', () => {
  test.each([
    ['Not here', 'here', 'No longer matched on this page.'],
    ['Not on this site', 'site', 'No longer matched on this site.'],
    ['Never', 'always', 'Never matched to this name again.'],
  ] as const)('"%s" reaches as far as it says, and can be undone', (label, scope, told) => {
    const { click, one, all, render, element, onCorrect, onUndo } = cardOf(pompeo);
    click('button', 'Wrong match?');
    expect(document.activeElement?.textContent).toBe('Not here');
    click('.choice', label);
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(scope);
    render(element(scope));
    expect(one('[role=status]').textContent).toBe(told);
    expect(all('button', 'Wrong match?')).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe('Undo');
    click('button', 'Undo');
    expect(onUndo).toHaveBeenCalledOnce();
    render(element('undone'));
    expect([one('[role=status]').textContent, all('button', 'Undo').length]).toEqual(['Undone.', 0]);
    // What was undone can be called wrong again, and the keyboard is where that is done.
    expect(document.activeElement?.textContent).toBe('Wrong match?');
  });

  test('a right match may be marked no more', () => {
    const { click, onMute, onCorrect } = cardOf(pompeo);
    click('button', 'Wrong match?');
    click('button', 'Mark no more');
    expect(onMute).toHaveBeenCalledOnce();
    expect(onCorrect).not.toHaveBeenCalled();
  });

  test('Escape folds the choice first, then closes the card', () => {
    const { click, one, all, key, onClose } = cardOf(pompeo);
    click('button', 'Wrong match?');
    key(one('.choice', 'Never'), 'Escape');
    expect(all('.choice')).toHaveLength(0);
    expect(onClose).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Wrong match?');
    key(one('.wrong'), 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
