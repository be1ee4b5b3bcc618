/**
 * The page after installing: what this is, a paragraph to try it on, where it should work with the browser's answer told at
 * once, and what never leaves the device.
 */
import { type ReactNode, useId } from 'react';
import { spoken, welcomeWords } from '../words.ts';

/** Where to mark names without being asked. */
export type Reach = 'news' | 'all' | 'click';

/** What became of the reader's choice. */
export type Outcome = 'none' | 'asking' | 'granted' | 'refused';

export interface WelcomeProps {
  readonly reach: Reach;
  readonly outcome: Outcome;
  readonly onReach: (reach: Reach) => void;
  /** Ask the browser for what `reach` needs. Called within the click, as browsers require. */
  readonly onApply: (reach: Reach) => void;
  /** A paragraph of an article with live marks. */
  readonly children?: ReactNode;
}

export function Welcome({ reach, outcome, onReach, onApply, children }: WelcomeProps) {
  return (
    <main className="welcome" {...spoken()}>
      <header className="welcome-head">
        <h1>{welcomeWords.title}</h1>
        <p className="lead">{welcomeWords.lead}</p>
        <p>{welcomeWords.second}</p>
      </header>
      {children && <Sample>{children}</Sample>}
      <ReachChoice reach={reach} outcome={outcome} onReach={onReach} onApply={onApply} />
      <StaysHere />
    </main>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  const id = useId();
  return (
    <figure className="sample" aria-labelledby={id}>
      <figcaption className="label" id={id}>
        {welcomeWords.tryIt}
      </figcaption>
      {children}
    </figure>
  );
}

const reaches: readonly Reach[] = ['news', 'all', 'click'];

function ReachChoice({ reach, outcome, onReach, onApply }: Omit<WelcomeProps, 'children'>) {
  return (
    <section className="reach">
      <fieldset disabled={outcome === 'asking'}>
        <legend>{welcomeWords.where}</legend>
        {reaches.map((each) => (
          <ReachOption key={each} reach={each} chosen={each === reach} onReach={onReach} />
        ))}
      </fieldset>
      <div className="reach-apply">
        {outcome !== 'granted' && (
          <button type="button" className="button" disabled={outcome === 'asking'} onClick={() => onApply(reach)}>
            {welcomeWords.apply[reach]}
          </button>
        )}
        <OutcomeLine reach={reach} outcome={outcome} />
      </div>
    </section>
  );
}

function ReachOption({
  reach,
  chosen,
  onReach,
}: {
  readonly reach: Reach;
  readonly chosen: boolean;
  readonly onReach: (reach: Reach) => void;
}) {
  const hintId = useId();
  const group = 'reach';
  const { name, hint } = welcomeWords.choices[reach];
  return (
    <div className="reach-option" data-chosen={chosen}>
      <label>
        <input type="radio" name={group} value={reach} checked={chosen} aria-describedby={hintId} onChange={() => onReach(reach)} />
        <span className="reach-name">{name}</span>
        {reach === 'news' && <span className="reach-usual">{welcomeWords.usual}</span>}
      </label>
      <p id={hintId}>{hint}</p>
    </div>
  );
}

function OutcomeLine({ reach, outcome }: Pick<WelcomeProps, 'reach' | 'outcome'>) {
  return (
    <div className="outcome" role="status" data-outcome={outcome}>
      {outcome === 'asking' && <p>{welcomeWords.asking}</p>}
      {outcome === 'granted' && <p>{welcomeWords.granted[reach]}</p>}
      {outcome === 'refused' && (
        <>
          <p>{welcomeWords.refused}</p>
          <p className="outcome-hint">{welcomeWords.refusedHint}</p>
        </>
      )}
    </div>
  );
}

function StaysHere() {
  const { staysList } = welcomeWords;
  return (
    <section className="promise">
      <h2>{welcomeWords.stays}</h2>
      <ul>
        <li>{staysList.pages}</li>
        <li>{staysList.searches}</li>
      </ul>
      <p>{welcomeWords.staysNote}</p>
    </section>
  );
}
