/** The choice behind "Wrong match?": how far the correction reaches, or that the match is right and known. Escape folds it. */
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { cardWords } from '../words.ts';
import type { CorrectionScope } from './card-props.ts';

export interface CorrectionChoiceProps {
  readonly id: string;
  readonly surface: string;
  readonly name: string;
  readonly onCorrect: (scope: CorrectionScope) => void;
  readonly onMute: () => void;
  readonly onCancel: () => void;
}

const scopes: readonly CorrectionScope[] = ['here', 'site', 'always'];

export function CorrectionChoice({ id, surface, name, onCorrect, onMute, onCancel }: CorrectionChoiceProps) {
  const questionId = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className="foot-panel correction" id={id} role="group" aria-labelledby={questionId} onKeyDown={escape}>
      <p id={questionId}>{cardWords.notThis(surface, name)}</p>
      <div className="choices">
        {scopes.map((scope, index) => (
          <button type="button" key={scope} className="choice" ref={index === 0 ? first : undefined} onClick={() => onCorrect(scope)}>
            {cardWords.scopes[scope]}
          </button>
        ))}
      </div>
      <p className="known">
        {cardWords.known}{' '}
        <button type="button" className="link" onClick={onMute}>
          {cardWords.mute}
        </button>
      </p>
    </div>
  );
}
