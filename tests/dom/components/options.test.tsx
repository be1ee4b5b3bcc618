// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { sampleOptions } from '../../../components/gallery/sample-options.ts';
import { Options } from '../../../components/options/options.tsx';
import { SyncSwitch } from '../../../components/options/sync-switch.tsx';
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

test('taking along is the own data, or everything; what came back is told', () => {
  const onExport = vi.fn();
  const notice = { is: 'imported', feeds: 2, articles: 3, notes: 5, reports: 40, leftOut: 1 } as const;
  const { click, all } = mount(<Options {...sampleOptions} onExport={onExport} notice={notice} />);
  click('button', 'Export settings, feeds, notes and history');
  click('button', 'Export with all reports of feeds');
  expect(onExport.mock.calls).toEqual([[false], [true]]);
  expect(all('.options-notice')[0]?.textContent).toBe(
    'Brought back: settings; feeds: 2; articles read: 3; notes: 5; reports of feeds: 40. Left out, since it could not be read: 1.',
  );
});

test('sync is a switch that says what it carries, and what is wrong with it', () => {
  const onSwitch = vi.fn();
  const { click, all } = mount(<SyncSwitch is="on" problem="full" onSwitch={onSwitch} />);
  expect(all('[role=status]')[0]?.textContent).toContain('Nothing is lost here');
  click('input');
  expect(onSwitch).toHaveBeenCalledWith(false);
});

test('a browser without sync has no switch for it', () => {
  expect(mount(<SyncSwitch is="none" problem={null} onSwitch={vi.fn()} />).all('input')).toEqual([]);
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

describe('deleting everything', () => {
  const armed = () => {
    const onDelete = vi.fn();
    const onExport = vi.fn();
    const view = mount(<Options {...sampleOptions} onDelete={onDelete} onExport={onExport} />);
    view.click('button', 'Delete everything');
    return { ...view, onDelete, onExport, isArmed: () => view.all('button', 'Yes, delete everything').length > 0 };
  };

  test('puts "Keep" under the finger and gives it the focus', () => {
    const { isArmed, one } = armed();
    expect([isArmed(), document.activeElement === one('button', 'Keep it')]).toEqual([true, true]);
  });

  test('is asked no more once the focus goes elsewhere', () => {
    const { isArmed, all, onDelete } = armed();
    act(() => all('input[type=radio]')[0]?.focus());
    expect(isArmed()).toBe(false);
    expect(onDelete).not.toHaveBeenCalled();
  });

  test('stays asked while the focus goes to the other answer', () => {
    const { isArmed, one, click, onDelete } = armed();
    act(() => one('button', 'Yes, delete everything').focus());
    expect(isArmed()).toBe(true);
    click('button', 'Yes, delete everything');
    expect(onDelete).toHaveBeenCalledOnce();
  });

  test('is taken back by Escape, and the focus is where it began', () => {
    const { isArmed, one, key } = armed();
    key(one('button', 'Keep it'), 'Escape');
    expect(isArmed()).toBe(false);
    expect(document.activeElement).toBe(one('button', 'Delete everything'));
  });
});
