// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { sampleOptions } from '../../../components/gallery/sample-options.ts';
import { Options } from '../../../components/options/options.tsx';
import { mount } from './mount.ts';

test('each choice is told as it is made', () => {
  const onChoose = vi.fn();
  const { click } = mount(<Options {...sampleOptions} onChoose={onChoose} />);
  click('input[value=section]');
  click('input[value=hidden]');
  click('label', 'Organisation');
  click('label', 'Concept');
  click('label', 'Possible');
  click('label', 'Words for peoples');
  click('label', 'stand for their government');
  expect(onChoose.mock.calls.map(([choice]) => choice)).toEqual([
    { density: 'section' },
    { style: 'hidden' },
    { kindsOff: ['concept', 'organisation'] },
    { kindsOff: [] },
    { possible: false },
    { howsOff: [] },
    { howsOff: ['demonym', 'metonym'] },
  ]);
});

test('marking only what is new says what that takes', () => {
  const saying = (historyOn: boolean | undefined) =>
    mount(<Options {...sampleOptions} historyOn={historyOn} choices={{ ...sampleOptions.choices, density: 'new' }} />).box.textContent;
  expect(saying(false)).toContain('Reading history is off');
  expect(saying(true)).toContain('a page could guess');
  expect(saying(undefined)).not.toContain('nothing counts as met');
  expect(mount(<Options {...sampleOptions} />).box.textContent).not.toContain('nothing counts as met');
});

test('what has been decided is taken back one by one', () => {
  const [onForget, onUnmute, onSiteOn] = [vi.fn(), vi.fn(), vi.fn()];
  const { all, click } = mount(<Options {...sampleOptions} onForget={onForget} onUnmute={onUnmute} onSiteOn={onSiteOn} />);
  const names = all('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);
  expect(names).toContain('Remove: “jordan” is not Jordan');
  click('button[aria-label*=jordan]');
  click('button[aria-label*=Iran]');
  click('button', 'Turn on for example.org again');
  expect([onForget.mock.calls, onUnmute.mock.calls, onSiteOn.mock.calls]).toEqual([[['1']], [['iran']], [['example.org']]]);
});

test('deleting asks once more', () => {
  const onDelete = vi.fn();
  const { click } = mount(<Options {...sampleOptions} onDelete={onDelete} />);
  click('button', 'Delete everything');
  expect(onDelete).not.toHaveBeenCalled();
  click('button', 'Keep it');
  click('button', 'Delete everything');
  click('button', 'Yes, delete everything');
  expect(onDelete).toHaveBeenCalledOnce();
});
