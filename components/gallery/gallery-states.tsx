/** Every state of every component with sample data, by name: what a preview shows and an accessibility check walks through. */
import type { ReactNode } from 'react';
import type { CardModel } from '../../pack/card-model.ts';
import { Card } from '../card/card.tsx';
import type { CardProps } from '../card/card-props.ts';
import { CardLoading, CardMissing } from '../card/card-states.tsx';
import { EntityPage } from '../entity-page/entity-page.tsx';
import { LookupPage } from '../entity-page/lookup-page.tsx';
import { MetBefore } from '../history/own-reading.tsx';
import { Options } from '../options/options.tsx';
import type { OptionsProps } from '../options/options-props.ts';
import { Panel } from '../panel/panel.tsx';
import type { PanelProps } from '../panel/panel-props.ts';
import { Popup } from '../popup/popup.tsx';
import type { PopupProps } from '../popup/popup-props.ts';
import { type Outcome, type Reach, Welcome } from '../welcome/welcome.tsx';
import { sampleLog } from './sample-log.ts';
import { sampleMeetings } from './sample-meetings.ts';
import { gru, kostyukovLater, pompeo, unit } from './sample-models.ts';
import { afghanistan, brief, mujahidPossible, poisoning, salisbury, skripalUndated } from './sample-more-models.ts';
import { sampleNote } from './sample-note.tsx';
import { sampleOptions } from './sample-options.ts';
import { panelArticle } from './sample-panel.ts';
import { found, readPage, recent, results } from './sample-popup.ts';
import { panelStories } from './sample-stories.ts';
import { sampleWorld } from './sample-world.ts';

export interface GalleryState {
  readonly surface: 'card' | 'popup' | 'panel' | 'page' | 'options' | 'welcome';
  readonly element: ReactNode;
}

const nothing = () => undefined;

const card = (model: CardModel, props: Partial<CardProps> = {}): GalleryState => ({
  surface: 'card',
  element: (
    <Card
      model={model}
      onClose={nothing}
      onOpen={nothing}
      onEntry={nothing}
      onCorrect={nothing}
      onMute={nothing}
      onUndo={nothing}
      {...props}
    />
  ),
});

const popup = (page: PopupProps['page'], props: Partial<PopupProps> = {}): GalleryState => ({
  surface: 'popup',
  element: (
    <Popup
      page={page}
      query=""
      results={null}
      recent={[]}
      onQuery={nothing}
      onPick={nothing}
      onForgetRecent={nothing}
      onOpen={nothing}
      onGrant={nothing}
      onRunOnce={nothing}
      onShow={nothing}
      onFollow={nothing}
      onToggleSite={nothing}
      onSettings={nothing}
      panel={{ onOpen: nothing, onStories: nothing, shortcut: 'Alt+Shift+B' }}
      {...props}
    />
  ),
});

const panel = (page: PanelProps['page'], props: Partial<PanelProps> = {}): GalleryState => ({
  surface: 'panel',
  element: (
    <Panel
      page={page}
      view="who"
      world={undefined}
      stories={undefined}
      onSettings={nothing}
      onView={nothing}
      dossier={undefined}
      log={undefined}
      onLog={nothing}
      isMentioned={false}
      onOpen={nothing}
      onBack={nothing}
      chosen={undefined}
      onChoose={nothing}
      onShow={nothing}
      onGrant={nothing}
      onRunOnce={nothing}
      {...props}
    />
  ),
});

const page = (element: ReactNode): GalleryState => ({ surface: 'page', element });
const options = (props: Partial<OptionsProps> = {}): GalleryState => ({
  surface: 'options',
  element: <Options {...sampleOptions} {...props} />,
});
const addressOf = (id: string) => `#${id}`;

const welcome = (reach: Reach, outcome: Outcome): GalleryState => ({
  surface: 'welcome',
  element: (
    <Welcome reach={reach} outcome={outcome} onReach={nothing} onApply={nothing}>
      <p>
        Officials said the operation was the work of <mark>Unit 29155</mark>, an arm of the <mark>GRU</mark>. The unit is linked to the{' '}
        <mark>nerve agent attack in Salisbury</mark> on <mark>Sergei Skripal</mark>.
      </p>
    </Welcome>
  ),
});

const site = 'nytimes.com';

export const galleryStates: Readonly<Record<string, GalleryState>> = {
  'card-unit': card(unit),
  'card-body': card(gru, { canGoBack: true, pinned: true }),
  'card-person': card(pompeo),
  'card-last-known': card(kostyukovLater),
  'card-event': card(poisoning),
  'card-undated': card(skripalUndated, { hasTerms: true }),
  'card-possible': card(mujahidPossible),
  'card-country': card(afghanistan),
  'card-place': card(salisbury),
  'card-later': card({ ...afghanistan, summaryLater: 'The Taliban took Kabul in August 2021 and have ruled it since.' }),
  'card-brief': card(brief, { canGoBack: true }),
  'card-note': card(gru, { canGoBack: true, onNote: nothing }),
  'card-related': card(unit, { related: { related: 4, read: 2 } }),
  'card-notice': card(pompeo, { notice: 'site' }),
  'card-loading': { surface: 'card', element: <CardLoading name="GRU" onClose={nothing} /> },
  'card-missing': { surface: 'card', element: <CardMissing name="Unit 26165" canGoBack onBack={nothing} onClose={nothing} /> },
  'popup-read': popup(readPage),
  'popup-recent': popup(readPage, { recent }),
  'popup-search': popup(readPage, { query: 'skripall', results: found }),
  'popup-none': popup(readPage, { query: 'xyzzy', results: [] }),
  'popup-loading': popup({ is: 'loading' }),
  'popup-not-granted': popup({ is: 'not-granted', site }),
  'popup-off': popup({ is: 'off', site }),
  'popup-no-article': popup({ is: 'no-article', site }),
  'popup-nothing': popup({ is: 'nothing', site }),
  'popup-unreadable': popup({ is: 'unreadable' }),
  'panel-who': panel(panelArticle),
  'panel-chosen': panel(panelArticle, { chosen: 'gru-unit-29155' }),
  'panel-timeline': panel(panelArticle, { view: 'timeline' }),
  'panel-undated': panel({ ...panelArticle, articleDate: null }, { view: 'timeline' }),
  'panel-map': panel(panelArticle, { view: 'map', chosen: 'skripal-poisoning' }),
  'panel-map-drawn': panel(panelArticle, { view: 'map', world: sampleWorld, chosen: 'skripal-poisoning' }),
  'panel-stories': panel(panelArticle, { view: 'stories', stories: panelStories }),
  'panel-stories-undated': panel({ ...panelArticle, articleDate: null }, { view: 'stories', stories: panelStories }),
  'panel-stories-none': panel(panelArticle, { view: 'stories', stories: { hasFeeds: true, stories: [], read: [] } }),
  'panel-stories-no-feeds': panel(panelArticle, { view: 'stories', stories: { hasFeeds: false, stories: [], read: [] } }),
  'panel-list': panel(panelArticle, { view: 'list', chosen: 'gru' }),
  'panel-dossier': panel(panelArticle, { dossier: { is: 'ready', model: gru }, own: sampleNote('empty'), isMentioned: true }),
  'panel-note': panel(panelArticle, { dossier: { is: 'ready', model: gru }, own: sampleNote('saved'), isMentioned: true }),
  'panel-note-deleted': panel(panelArticle, { dossier: { is: 'ready', model: gru }, own: sampleNote('deleted') }),
  'panel-note-failed': panel(panelArticle, { dossier: { is: 'ready', model: gru }, own: sampleNote('failed') }),
  'panel-note-unread': panel(panelArticle, { dossier: { is: 'ready', model: gru }, own: sampleNote('unread') }),
  'panel-note-private': panel(panelArticle, { dossier: { is: 'ready', model: gru }, own: sampleNote('private') }),
  'panel-dossier-place': panel(panelArticle, { dossier: { is: 'ready', model: salisbury }, isMentioned: true }),
  'panel-dossier-missing': panel(panelArticle, { dossier: { is: 'missing' } }),
  'panel-log': panel(panelArticle, { log: sampleLog, chosen: 'gru-unit-29155' }),
  'panel-log-empty': panel(panelArticle, { log: { ...sampleLog, log: { is: 'ready', rows: [], changed: false } } }),
  'panel-log-failed': panel(panelArticle, { log: { ...sampleLog, log: { is: 'failed' } } }),
  'panel-loading': panel({ is: 'loading' }),
  'panel-unseen': panel({ is: 'unseen' }),
  'panel-not-granted': panel({ is: 'not-granted', site }),
  'panel-off': panel({ is: 'off', site }),
  'panel-no-article': panel({ is: 'no-article', site }),
  'panel-nothing': panel({ is: 'nothing', site }),
  'panel-unreadable': panel({ is: 'unreadable' }),
  'page-unit': page(
    <EntityPage
      model={{ ...unit, articleDate: null, before: [], since: [], undivided: [...unit.before, ...unit.since] }}
      own={
        <>
          <MetBefore name={unit.name} meetings={sampleMeetings} />
          {sampleNote('empty')}
        </>
      }
      onOpen={nothing}
      addressOf={addressOf}
    />,
  ),
  'page-dated': page(<EntityPage model={gru} own={sampleNote('written')} onOpen={nothing} addressOf={addressOf} />),
  'page-event': page(<EntityPage model={poisoning} onOpen={nothing} addressOf={addressOf} />),
  'page-brief': page(<EntityPage model={brief} onOpen={nothing} addressOf={addressOf} />),
  lookup: page(<LookupPage query="skripall" results={results} onOpen={nothing} onQuery={nothing} addressOf={addressOf} />),
  'lookup-noted': page(
    <LookupPage query="gru" note={sampleNote('written')} results={results} onOpen={nothing} onQuery={nothing} addressOf={addressOf} />,
  ),
  'lookup-none': page(<LookupPage query="xyzzy" results={[]} onOpen={nothing} onQuery={nothing} />),
  options: options(),
  'options-untouched': options({ sitesOff: [], sitesOn: [], corrections: [], muted: [], notice: { is: 'deleted' } }),
  'options-new': options({ choices: { ...sampleOptions.choices, density: 'new', howsOff: [] } }),
  welcome: welcome('news', 'none'),
  'welcome-asking': welcome('news', 'asking'),
  'welcome-granted': welcome('news', 'granted'),
  'welcome-refused': welcome('all', 'refused'),
};
