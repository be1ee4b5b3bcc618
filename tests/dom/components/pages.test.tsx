// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { EntityPage } from '../../../components/entity-page/entity-page.tsx';
import { LookupPage } from '../../../components/entity-page/lookup-page.tsx';
import { galleryStates } from '../../../components/gallery/gallery-states.tsx';
import { gru } from '../../../components/gallery/sample-models.ts';
import { results } from '../../../components/gallery/sample-popup.ts';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { mount } from './mount.ts';

test.each(Object.keys(galleryStates))('%s has one name for each thing', (name) => {
  const { all } = mount(galleryStates[name]?.element);
  const ids = all('[id]').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const button of all('button')) expect(button.getAttribute('aria-label') ?? button.textContent).not.toBe('');
});

test('an entry numbers its statements by source and links to the other entries', () => {
  const onOpen = vi.fn();
  const { one, all, click } = mount(<EntityPage model={gru} onOpen={onOpen} addressOf={(id) => `?id=${id}`} />);
  expect(one('.happenings > li', 'grand jury').querySelector('.cite a')?.getAttribute('href')).toBe('#source-2');
  expect(one('#source-2').textContent).toContain('Netyksho');
  expect(all('a', 'GRU Unit 29155')[0]?.getAttribute('href')).toBe('?id=gru-unit-29155');
  click('.relation-index a', 'GRU Unit 29155');
  expect(onOpen).toHaveBeenCalledWith('gru-unit-29155');
});

test('a look-up without an exact hit offers the nearest names', () => {
  const onOpen = vi.fn();
  const { one, click } = mount(<LookupPage query="skripall" results={results} onOpen={onOpen} onQuery={() => undefined} />);
  expect(one('h1').textContent).toBe('No entry is called exactly “skripall”');
  click('.nearest-name', 'Poisoning');
  expect(onOpen).toHaveBeenCalledWith('skripal-poisoning');
});

test('welcome asks for what is chosen and tells what came of it', () => {
  const calls = { onReach: vi.fn(), onApply: vi.fn() };
  const { click, one, all, render } = mount(<Welcome reach="news" outcome="none" {...calls} />);
  click('input[value=all]');
  expect(calls.onReach).toHaveBeenCalledWith('all');
  render(<Welcome reach="all" outcome="none" {...calls} />);
  click('button', 'Turn on for all sites');
  expect(calls.onApply).toHaveBeenCalledWith('all');
  render(<Welcome reach="all" outcome="refused" {...calls} />);
  expect(one('[role=status]').textContent).toContain('did not allow');
  render(<Welcome reach="all" outcome="granted" {...calls} />);
  expect([one('[role=status]').textContent?.slice(0, 19), all('button').length]).toEqual(['It is on for all si', 0]);
});
