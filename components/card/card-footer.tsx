/**
 * The foot of a card: who says so, as of when, why it was matched, and the way to say that it was not. Sources and the choice
 * of correction unfold above it, one at a time. What a correction did is told where the question stood, with its undoing.
 */
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { formatDate } from '../format-date.ts';
import { listSources } from '../parts/list-sources.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { cardWords, entryWords } from '../words.ts';
import type { CardProps } from './card-props.ts';
import { CorrectionChoice } from './correction-choice.tsx';
import { reasonInWords } from './reason-in-words.ts';
import { SourcePanel } from './source-panel.tsx';

type Unfolded = 'nothing' | 'sources' | 'correction';

type CardFooterProps = Pick<CardProps, 'model' | 'onCorrect' | 'onMute' | 'notice' | 'onUndo' | 'related' | 'onRelated'>;

export function CardFooter({ model, onCorrect, onMute, notice, onUndo, related, onRelated }: CardFooterProps) {
  const [unfolded, setUnfolded] = useState<Unfolded>('nothing');
  const answered = useRef(false);
  const question = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const sources = listSources(model);
  const { match } = model;
  const asks = match !== undefined && (notice === undefined || notice === 'undone');
  const toggle = (what: Unfolded) => (open: boolean) => setUnfolded(open ? what : 'nothing');
  const answer = (act: () => void) => {
    answered.current = true;
    setUnfolded('nothing');
    act();
  };
  const cancel = () => {
    setUnfolded('nothing');
    question.current?.focus();
  };
  return (
    <div className="card-foot">
      {unfolded === 'sources' && <SourcePanel id={panelId} sources={sources} coverage={model.coverage} />}
      {unfolded === 'correction' && asks && (
        <CorrectionChoice
          id={panelId}
          surface={match.surface}
          name={model.name}
          onCorrect={(scope) => answer(() => onCorrect(scope))}
          onMute={() => answer(onMute)}
          onCancel={cancel}
        />
      )}
      <div className="foot-line">
        <MoreButton open={unfolded === 'sources'} onToggle={toggle('sources')} className="foot-button" controls={panelId}>
          {entryWords.sourceCount(sources.length)}
        </MoreButton>
        <span className="as-of">{entryWords.asOf(formatDate(model.asOf, { finest: 'month' }))}</span>
        {asks && (
          <MoreButton
            ref={question}
            open={unfolded === 'correction'}
            onToggle={toggle('correction')}
            className="foot-button wrong"
            controls={panelId}
          >
            {cardWords.wrong}
          </MoreButton>
        )}
      </div>
      {asks && !match.possible && <p className="why">{`${cardWords.why}: ${reasonInWords(match.reason)}`}</p>}
      {related !== undefined && related.related > 0 && (
        <button type="button" className="foot-related" onClick={onRelated}>
          {related.read > 0 ? cardWords.related(related) : cardWords.relatedUnread(related.related)}
        </button>
      )}
      <NoticeLine notice={notice} onUndo={onUndo && (() => answer(onUndo))} answered={answered} question={question} />
    </div>
  );
}

interface NoticeLineProps extends Pick<CardFooterProps, 'notice' | 'onUndo'> {
  readonly answered: { current: boolean };
  readonly question: RefObject<HTMLButtonElement | null>;
}

/**
 * The status is always there, so that a screen reader hears it change. The button that was pressed is gone: undoing takes its
 * focus, and gives it back to the question.
 */
function NoticeLine({ notice, onUndo, answered, question }: NoticeLineProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice === undefined || !answered.current) return;
    answered.current = false;
    (notice === 'undone' ? question : undo).current?.focus();
  }, [notice, answered, question]);
  return (
    <div className="notice" data-shown={notice !== undefined}>
      <span role="status">{notice && cardWords.notices[notice]}</span>
      {notice && notice !== 'undone' && onUndo && (
        <button type="button" className="link" ref={undo} onClick={onUndo}>
          {cardWords.undo}
        </button>
      )}
    </div>
  );
}
