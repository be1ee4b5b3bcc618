// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { EntityPage } from '../../../components/entity-page/entity-page.tsx';
import { pompeo } from '../../../components/gallery/sample-models.ts';
import { afghanistan, poisoning, salisbury } from '../../../components/gallery/sample-more-models.ts';
import { type Locate, LocateContext } from '../../../components/map/locator.tsx';
import type { CardModel } from '../../../pack/card-model.ts';
import type { LocatorDrawing } from '../../../pack/locator.ts';
import { mount } from './mount.ts';

const drawing: LocatorDrawing = {
  width: 132,
  height: 95,
  land: 'M0,0',
  country: 'M1,1',
  disputed: '',
  borders: '',
  mark: { x: 5, y: 6, is: 'dot' },
};
const nothing = () => undefined;
const cardOf = (model: CardModel) => (
  <Card model={model} onClose={nothing} onOpen={nothing} onEntry={nothing} onCorrect={nothing} onMute={nothing} />
);
const within = (locate: Locate, model: CardModel) => <LocateContext value={locate}>{cardOf(model)}</LocateContext>;

/** Maps are asked for in the next frame. */
const framePassed = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

describe('the map in a card', () => {
  test('has its room from the first, of the same size as afterwards, and is asked for after that', async () => {
    const locate = vi.fn<Locate>(async () => drawing);
    const { one, all } = mount(within(locate, salisbury));
    const before = one('.locator').getAttribute('style');
    expect([all('.locator svg').length, locate.mock.calls.length]).toEqual([0, 0]);
    await framePassed();
    expect(locate).toHaveBeenCalledExactlyOnceWith({ at: [51.07, -1.79], number: '826' }, 132);
    expect(all('.locator svg')).toHaveLength(1);
    expect(one('.locator').getAttribute('style')).toBe(before);
  });

  test('of a place says in what country it lies; that of an event says where it happened', () => {
    for (const model of [salisbury, poisoning]) {
      expect(
        mount(within(async () => drawing, model))
          .one('.locator')
          .getAttribute('aria-label'),
      ).toBe('Map: Salisbury, United Kingdom');
    }
  });

  test('of a country says nothing beside its name', () => {
    const map = mount(within(async () => drawing, afghanistan)).one('.locator');
    expect([map.getAttribute('aria-hidden'), map.getAttribute('role')]).toEqual(['true', null]);
  });

  test('is not there for a person, nor where none can be drawn', () => {
    expect(mount(within(async () => drawing, pompeo)).all('.locator')).toHaveLength(0);
    expect(mount(cardOf(salisbury)).all('.locator')).toHaveLength(0);
  });

  test('that cannot be drawn leaves its room as it was', async () => {
    const { all } = mount(within(() => Promise.reject(new Error('gone')), salisbury));
    await framePassed();
    expect([all('.locator').length, all('.locator svg').length]).toEqual([1, 0]);
  });

  test('that comes late is not shown for another entity', async () => {
    let answer: (drawn: LocatorDrawing) => void = nothing;
    const locate: Locate = ({ whole }) => (whole ? new Promise(nothing) : new Promise((resolve) => (answer = resolve)));
    const { all, render } = mount(within(locate, salisbury));
    await framePassed();
    render(within(locate, afghanistan));
    await act(async () => answer(drawing));
    expect(all('.locator svg')).toHaveLength(0);
  });
});

test('an entry in full has a larger map', async () => {
  const locate = vi.fn<Locate>(async () => drawing);
  mount(
    <LocateContext value={locate}>
      <EntityPage model={salisbury} onOpen={nothing} />
    </LocateContext>,
  );
  await framePassed();
  expect(locate.mock.calls[0]?.[1]).toBeGreaterThan(132);
});
