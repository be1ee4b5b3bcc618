// @vitest-environment happy-dom
import axe from 'axe-core';
import { act, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { galleryStates } from '../../../components/gallery/gallery-states.tsx';
import { gru } from '../../../components/gallery/sample-models.ts';
import { panelArticle } from '../../../components/gallery/sample-panel.ts';
import { panelStories } from '../../../components/gallery/sample-stories.ts';
import { sampleWorld } from '../../../components/gallery/sample-world.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelProps, PanelReport, PanelStories, PanelStory, PanelViewName } from '../../../components/panel/panel-props.ts';
import { mount } from './mount.ts';

type OwnerProps = Omit<PanelProps, 'view' | 'onView' | 'chosen'>;

/** Holds the view and the choice, as the entry point of the panel does. */
function Owner(props: OwnerProps) {
  const [view, setView] = useState<PanelViewName>('who');
  const [chosen, setChosen] = useState<string>();
  const choose = (id: string | undefined) => {
    setChosen(id);
    props.onChoose(id);
  };
  return <Panel {...props} view={view} onView={setView} chosen={chosen} onChoose={choose} />;
}

function panelOn(page: PanelProps['page'], props: Partial<OwnerProps> = {}) {
  const calls = { onOpen: vi.fn(), onBack: vi.fn(), onChoose: vi.fn(), onShow: vi.fn(), onGrant: vi.fn(), onRunOnce: vi.fn() };
  const onSettings = vi.fn();
  const owner = (
    <Owner
      {...{ page, onSettings, ...calls }}
      world={undefined}
      stories={undefined}
      log={undefined}
      onLog={vi.fn()}
      dossier={undefined}
      isMentioned
      {...props}
    />
  );
  return { ...mount(owner), ...calls, onSettings };
}

const clickOn = (element: Element | undefined) => act(() => void element?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
const pointTo = (element: Element | null | undefined) =>
  act(() => void element?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true })));

describe.each(Object.keys(galleryStates).filter((name) => name.startsWith('panel')))('%s', (name) => {
  test('has nothing that axe objects to', async () => {
    const { box } = mount(galleryStates[name]?.element);
    // Colours and sizes are judged in a real browser; this one draws nothing.
    const { violations } = await axe.run(box, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the tabs', () => {
  test('are gone through with the arrows, and one of them is in the tab order', () => {
    const { one, all, key } = panelOn(panelArticle);
    key(one('[role=tab]', 'Who is who'), 'ArrowRight');
    expect(one('[aria-selected=true]').textContent).toBe('Timeline');
    expect(document.activeElement).toBe(one('[aria-selected=true]'));
    expect(all('[role=tab][tabindex="0"]')).toHaveLength(1);
    key(one('[aria-selected=true]'), 'End');
    expect(one('[aria-selected=true]').textContent).toBe('List');
    expect(one('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(one('[aria-selected=true]').id);
  });
});

describe('who is who', () => {
  test('a click on a name tells its ties with date, voice and source, and shows it in the article', () => {
    const { all, one, onShow } = panelOn(panelArticle);
    expect(one('.told').textContent).toContain('Choose a name');
    clickOn(all('.node').find((node) => node.getAttribute('aria-label')?.startsWith('Poisoning')));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('skripal-poisoning');
    expect(one('.told h2').textContent).toBe('Poisoning of Sergei and Yulia Skripal');
    const tie = one('.ties li', 'attributed to').textContent;
    expect(tie).toBe('attributed to GRU Unit 29155 since 2019, according to Western security officialsThe New York Times, 8 Oct 2019');
    expect(all('.node[aria-pressed=true]')).toHaveLength(1);
  });

  test('pointing at a tie tells it and writes its kind on it', () => {
    const { all, one, box } = panelOn(panelArticle);
    pointTo(all('.edge-reach')[0]);
    expect(one('.ties li').textContent).toContain('part of');
    expect(box.querySelector('.plate')?.textContent).toBe('part of');
  });

  test('the arrows go from name to name, Enter chooses', () => {
    const { all, key, onShow } = panelOn(panelArticle);
    const stops = all('.node[tabindex="0"]');
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) key(document.activeElement ?? document.body, arrow);
    expect(document.activeElement).not.toBe(stops[0]);
    key(document.activeElement ?? document.body, 'Enter');
    expect(onShow).toHaveBeenCalledTimes(1);
  });

  test('has a table of the same, and says how many names are alone', () => {
    const { click, all, one } = panelOn(panelArticle);
    expect(one('.left-out').textContent).toContain('1 name has no known tie');
    click('button', 'As a table');
    expect(all('tbody tr')).toHaveLength(4);
    expect(one('tbody tr', 'part of').textContent).toContain('The New York Times, 8 Oct 2019');
  });
});

describe('the timeline', () => {
  test('tells before and since apart and filters by name', () => {
    const { click, all, one } = panelOn(panelArticle);
    click('[role=tab]', 'Timeline');
    expect(all('.happenings[data-side=before] > li')).toHaveLength(5);
    expect(all('.happenings[data-side=since] > li')).toHaveLength(1);
    expect(all('.bar')).toHaveLength(6);
    const select = one('select') as HTMLSelectElement;
    act(() => {
      select.value = 'gru-unit-29155';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(all('.happenings > li').map((row) => row.querySelector('time')?.dateTime)).toEqual(['2019-10-08', '2021-04-17']);
    pointTo(all('.happenings > li')[1]);
    expect(all('.bar[data-lit]')).toHaveLength(1);
  });
});

describe('the list', () => {
  test('groups by kind; a name is shown in the article, its entry opens here', () => {
    const { click, all, onShow, onOpen, onChoose } = panelOn(panelArticle);
    click('[role=tab]', 'List');
    expect(all('.section > .label').map(({ textContent }) => textContent)).toEqual([
      'People · 1',
      'Bodies · 2',
      'Events and agreements · 1',
      'Places · 2',
    ]);
    click('.entity-name', 'GRU Unit');
    expect([onShow.mock.lastCall, onChoose.mock.lastCall]).toEqual([['gru-unit-29155'], ['gru-unit-29155']]);
    act(() => all('.entity-more')[0]?.click());
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('sergei-skripal');
  });
});

describe('the entry', () => {
  test('has a way back, with the focus on it, and a way to the article', () => {
    const { click, one, onBack, onShow } = panelOn(panelArticle, { dossier: { is: 'ready', model: gru } });
    expect(document.activeElement).toBe(one('.back'));
    expect(one('.entity-page h1').textContent).toBe('GRU');
    click('.dossier-bar button', 'Show in the article');
    click('.back');
    expect([onShow.mock.calls, onBack.mock.calls.length]).toEqual([[['gru']], 1]);
  });
});

test('where nothing is granted, the panel offers to turn on', () => {
  const { click, onGrant } = panelOn({ is: 'not-granted', site: 'nytimes.com' });
  click('button', 'Turn on for nytimes.com');
  expect(onGrant).toHaveBeenCalledTimes(1);
});

describe('the map', () => {
  test('names its places; a click shows what the article has to do with one', () => {
    const { click, all, one, onShow } = panelOn(panelArticle, { world: sampleWorld });
    click('[role=tab]', 'Map');
    expect(all('.spot').map((spot) => spot.getAttribute('aria-label'))).toEqual(['Salisbury', 'Kabul']);
    clickOn(all('.spot')[0]);
    expect(onShow).toHaveBeenCalledExactlyOnceWith('salisbury');
    expect(one('.place-told').textContent).toContain('Poisoning of Sergei and Yulia Skripal 4 Mar 2018');
    expect(all('.spot[aria-pressed=true]')).toHaveLength(1);
  });

  test('comes nearer and goes wider within bounds, and has a table of the same', () => {
    const { click, one, all } = panelOn(panelArticle, { world: sampleWorld });
    click('[role=tab]', 'Map');
    for (let step = 0; step < 4; step++) click('.map-keys button', 'Closer');
    expect((one('.map-keys button', 'Closer') as HTMLButtonElement).disabled).toBe(true);
    expect(one('.map-keys').textContent).toContain('Outside this view: Kabul');
    click('button', 'As a table');
    expect(all('tbody tr').map((row) => row.querySelector('th')?.textContent)).toEqual(['Salisbury', 'Kabul']);
  });

  test('says that it is being drawn until the shapes are there', () => {
    const { click, one } = panelOn(panelArticle);
    click('[role=tab]', 'Map');
    expect(one('[role=status]').textContent).toBe('Drawing the map');
  });
});

describe('stories', () => {
  const [bounties, salisbury] = panelStories.stories;
  const told = (stories: PanelStories | undefined, page = panelArticle) => {
    const view = panelOn(page, { stories });
    view.click('[role=tab]', 'Stories');
    return view;
  };

  test('tell outlets, first and latest, and why they belong here', () => {
    const { all } = told(panelStories);
    expect(all('.told-story')[0]?.textContent).toContain('3 outlets: The Paper, The Journal, Wire Service');
    expect(all('.told-story')[0]?.textContent).toContain('First 26 Jun 2020 · latest 2 Jul 2020');
    expect(all('.told-story')[0]?.textContent).toContain('Shares GRU Unit 29155, Taliban, bounties; on the day of this article');
    expect(all('.told-story')[1]?.textContent).toContain('841 days from this article');
  });

  test('tell reports before the article from those since, with copies folded and what was new', () => {
    const { all, click, onOpen } = told(panelStories);
    const reports = (label: string) => all(`.told-story:first-child [aria-label="${label}"] .report-title`).map((each) => each.textContent);
    expect(reports('Before this article')).toHaveLength(2);
    expect(reports('Since this article')).toEqual([
      expect.stringContaining('Taliban deny taking bounties'),
      expect.stringContaining('Congress asks for answers'),
    ]);
    expect(all('.report-line', 'also Evening Post')).toHaveLength(1);
    click('.report-line .link', 'CIA');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('cia');
  });

  test('without a date nothing is told apart', () => {
    const { all } = told(panelStories, { ...panelArticle, articleDate: null });
    expect(all('.told-story .now')).toHaveLength(0);
  });

  test('a long story shows its beginning and its end, and all of it when asked', () => {
    if (!salisbury || !bounties) throw new Error('No sample.');
    const reports = Array.from({ length: 20 }, (_, at) => ({
      ...(bounties.reports[0] as PanelReport),
      ...{ title: `Report ${at}`, url: `https://paper.example/${at}` },
    }));
    const { all, click } = told({ ...panelStories, stories: [{ ...bounties, reports }] });
    const titles = () => all('.report-title').map(({ firstChild }) => firstChild?.textContent);
    expect(titles()).toEqual([0, 15, 16, 17, 18, 19].map((at) => `Report ${at}`));
    click('button', 'All 20 reports');
    expect(titles()).toHaveLength(20);
  });

  test('nothing of a feed is ever markup, and no address but of the web is followed', () => {
    const hostile = { title: '<img src=x onerror=alert(1)><b>News</b>', url: 'javascript:alert(1)', outlet: '<i>Paper</i>' };
    const report = { ...(bounties?.reports[0] as PanelReport), ...hostile, copies: [{ outlet: '<u>Copy</u>', url: 'data:text/html,x' }] };
    const { all, box } = told({
      ...panelStories,
      stories: [{ ...(bounties as PanelStory), ...hostile, outlets: ['<i>Paper</i>'], reports: [report] }],
    });
    expect(all('.told-story img, .told-story b, .told-story i, .told-story u')).toEqual([]);
    expect(box.textContent).toContain(hostile.title);
    for (const link of all('a[href]')) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  test('say why there are none, and where feeds are added', () => {
    const { click, onSettings } = told({ hasFeeds: false, stories: [], read: [] });
    click('button', 'Add feeds');
    expect(onSettings).toHaveBeenCalledOnce();
    expect(told({ hasFeeds: true, stories: [], read: [] }).one('[role=status]').textContent).toContain('Nothing in your feeds');
    expect(told(undefined).one('[role=status]').textContent).toBe('Looking through your feeds');
  });
});

test('back from an entry, the focus is where it was and the view as it was', () => {
  const { click, one, all, render } = panelOn(panelArticle);
  const calls = { onOpen: vi.fn(), onBack: vi.fn(), onChoose: vi.fn(), onShow: vi.fn(), onGrant: vi.fn(), onRunOnce: vi.fn() };
  const owner = (dossier: PanelProps['dossier']) => (
    <Owner
      page={panelArticle}
      world={undefined}
      stories={undefined}
      log={undefined}
      onLog={vi.fn()}
      onSettings={vi.fn()}
      dossier={dossier}
      isMentioned
      {...calls}
    />
  );
  render(owner(undefined));
  click('[role=tab]', 'List');
  const more = all('.entity-more')[1];
  act(() => more?.focus());
  act(() => more?.click());
  render(owner({ is: 'ready', model: gru }));
  expect(document.activeElement).toBe(one('.back'));
  render(owner(undefined));
  expect(document.activeElement).toBe(more);
  expect(one('[aria-selected=true]').textContent).toBe('List');
});
