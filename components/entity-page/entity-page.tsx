/** The whole entry of an entity as a page to read, every statement with the number of its source. */

import { type ReactNode, useId } from 'react';
import type { CardModel } from '../../pack/card-model.ts';
import { Locator } from '../map/locator.tsx';
import { AtTheTime } from '../parts/at-the-time.tsx';
import { CitationContext } from '../parts/cite.tsx';
import { Deck } from '../parts/deck.tsx';
import { Disputes } from '../parts/disputes.tsx';
import { english } from '../parts/english.ts';
import { Facts } from '../parts/facts.tsx';
import { kindInWords } from '../parts/kind-in-words.ts';
import { type ListedSource, listSources } from '../parts/list-sources.ts';
import { EntityAddressContext } from '../parts/open-link.tsx';
import { Section } from '../parts/section.tsx';
import { Summary } from '../parts/summary.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { entryWords } from '../words.ts';
import { PageFrame } from './page-frame.tsx';
import { RelationIndex } from './relation-index.tsx';
import { SourceSection } from './source-section.tsx';

export interface EntityPageProps {
  readonly model: CardModel;
  /** What is the reader's own: what was read about it, and a note. */
  readonly own?: ReactNode;
  readonly onOpen: (id: string) => void;
  /** The address of an entity's page, so that its links are links. */
  readonly addressOf?: ((id: string) => string) | undefined;
}

export function EntityPage({ model, own, onOpen, addressOf }: EntityPageProps) {
  return (
    <EntityAddressContext value={addressOf}>
      <PageFrame className="entity-page">
        <EntityArticle model={model} own={own} onOpen={onOpen} mapWidth={216} />
      </PageFrame>
    </EntityAddressContext>
  );
}

interface MapWidth {
  /** Of the map of where it lies, in pixels. */
  readonly mapWidth: number;
}

/** The entry without a page around it. */
export function EntityArticle({ model, own, onOpen, mapWidth }: Omit<EntityPageProps, 'addressOf'> & MapWidth) {
  const sources = listSources(model);
  return (
    <CitationContext value={numbersOf(sources)}>
      <Entry model={model} own={own} sources={sources} onOpen={onOpen} mapWidth={mapWidth} />
    </CitationContext>
  );
}

const numbersOf = (sources: readonly ListedSource[]) => new Map(sources.map(({ key }, at) => [key, at + 1]));

type EntryProps = Omit<EntityPageProps, 'addressOf'> & { readonly sources: readonly ListedSource[] };

function Entry({ model, own, sources, onOpen, mapWidth }: EntryProps & MapWidth) {
  const titleId = useId();
  return (
    <article aria-labelledby={titleId}>
      <header className="entry-head">
        <p className="label">{kindInWords(model)}</p>
        <h1 id={titleId}>
          {model.flag && (
            <span className="flag" aria-hidden="true">
              {model.flag}
            </span>
          )}
          <bdi {...english}>{model.name}</bdi>
        </h1>
        <Deck model={model} onOpen={onOpen} />
        <div className="with-map">
          <Locator model={model} width={mapWidth} />
          <Summary model={model} className="standfirst" />
        </div>
      </header>
      {own}
      <div className="columns">
        <Story model={model} onOpen={onOpen} />
        <Reference model={model} sources={sources} onOpen={onOpen} />
      </div>
    </article>
  );
}

function Story({ model, onOpen }: Pick<EntityPageProps, 'model' | 'onOpen'>) {
  const { before, since, undivided, disputed, articleDate } = model;
  return (
    <div className="story">
      <AtTheTime model={model} hasTerms={false} onOpen={onOpen} />
      {before.length + since.length + undivided.length > 0 && (
        <Section title={entryWords.happened} level={2}>
          <Timeline before={before} since={since} undivided={undivided} articleDate={articleDate} limit={Number.POSITIVE_INFINITY} />
        </Section>
      )}
      {disputed.length > 0 && (
        <Section title={entryWords.disputed} level={2}>
          <Disputes disputed={disputed} />
        </Section>
      )}
    </div>
  );
}

function Reference({ model, sources, onOpen }: EntryProps) {
  const { facts, inArticle, elsewhere, articleDate } = model;
  return (
    <div className="reference">
      {facts.length > 0 && (
        <Section title={entryWords.facts} level={2}>
          <Facts facts={facts} />
        </Section>
      )}
      {inArticle.length > 0 && (
        <Section title={entryWords.inArticle} level={2}>
          <RelationIndex relations={inArticle} articleDate={articleDate} onOpen={onOpen} />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Section title={entryWords.related} level={2}>
          <RelationIndex relations={elsewhere} articleDate={articleDate} onOpen={onOpen} />
        </Section>
      )}
      <SourceSection model={model} sources={sources} />
    </div>
  );
}
