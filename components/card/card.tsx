/**
 * The card of an entity, seen from one article, in the order in which a reader asks: what is it, what was it then, why is it
 * here, what happened, who disputes it, who says so, why was it matched. What is not known takes no room.
 */

import type { CardModel } from '../../pack/card-model.ts';
import { Locator } from '../map/locator.tsx';
import { AtTheTime } from '../parts/at-the-time.tsx';
import { Deck } from '../parts/deck.tsx';
import { Disputes } from '../parts/disputes.tsx';
import { Facts } from '../parts/facts.tsx';
import { kindInWords } from '../parts/kind-in-words.ts';
import { ChosenChips, ElsewhereChips, RelationChips } from '../parts/relation-chips.tsx';
import { Section } from '../parts/section.tsx';
import { Summary } from '../parts/summary.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { cardWords, entryWords } from '../words.ts';
import { CardFooter } from './card-footer.tsx';
import { CardFrame } from './card-frame.tsx';
import type { CardProps } from './card-props.ts';
import { reasonInWords } from './reason-in-words.ts';

/** About two fifths of the card. */
const mapWidth = 132;

export function Card(props: CardProps) {
  const { model, hasTerms = false, onOpen, onEntry, ...chrome } = props;
  return (
    <CardFrame
      {...chrome}
      subject={model.id}
      label={kindInWords(model)}
      name={model.name}
      flag={model.flag}
      deck={<Deck model={model} onOpen={onOpen} />}
      banner={model.match?.possible && <PossibleMatch match={model.match} />}
    >
      <div className="card-body" key={model.id}>
        <CardBody model={model} hasTerms={hasTerms} onOpen={onOpen} onEntry={onEntry} />
      </div>
      <CardFooter key={`${model.id} foot`} {...props} />
    </CardFrame>
  );
}

function PossibleMatch({ match }: { readonly match: NonNullable<CardModel['match']> }) {
  return (
    <p className="possible">
      <b>{cardWords.possible}:</b> <bdi className="possible-surface">{match.surface}</bdi> – {reasonInWords(match.reason)}.
    </p>
  );
}

function CardBody({ model, hasTerms, onOpen, onEntry }: Required<Pick<CardProps, 'model' | 'hasTerms' | 'onOpen' | 'onEntry'>>) {
  const { inArticle, elsewhere, before, since, undivided, facts, disputed, articleDate } = model;
  const here = inArticle.length > 0;
  const onAll = () => onEntry(model.id);
  return (
    <>
      <AtTheTime model={model} hasTerms={hasTerms} onOpen={onOpen} />
      <div className="with-map">
        <Locator model={model} width={mapWidth} />
        <Summary model={model} className="summary" />
      </div>
      {(here || elsewhere.length > 0) && (
        <Section title={here ? entryWords.inArticle : entryWords.related}>
          {here && <RelationChips relations={inArticle} articleDate={articleDate} onOpen={onOpen} />}
          {!here && <ChosenChips relations={elsewhere} limit={4} articleDate={articleDate} onOpen={onOpen} onAll={onAll} />}
          {here && elsewhere.length > 0 && <ElsewhereChips relations={elsewhere} articleDate={articleDate} onOpen={onOpen} onAll={onAll} />}
        </Section>
      )}
      {before.length + since.length + undivided.length > 0 && (
        <Section title={entryWords.happened}>
          <Timeline before={before} since={since} undivided={undivided} articleDate={articleDate} />
        </Section>
      )}
      {facts.length > 0 && (
        <Section title={entryWords.facts}>
          <Facts facts={facts} />
        </Section>
      )}
      {disputed.length > 0 && (
        <Section title={entryWords.disputed}>
          <Disputes disputed={disputed} />
        </Section>
      )}
    </>
  );
}
