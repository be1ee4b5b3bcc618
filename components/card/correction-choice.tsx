/** The choice behind "Wrong match?": how far the correction reaches, or that the match is right and known. Escape folds it. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { cardWords } from '../words.ts';
import type { CorrectionScope } from './card-props.ts';

interface CorrectionChoiceProps {
  readonly id: string;
  readonly surface: string;
  readonly name: string;
  readonly onCorrect: (scope: CorrectionScope) => void;
  readonly onMute: () => void;
  readonly onCancel: () => void;
}

const scopes: readonly CorrectionScope[] = ['here', 'site', 'always'];

export function CorrectionChoice({ id, surface, name, onCorrect, onMute, onCancel }: CorrectionChoiceProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <fieldset className="foot-panel correction" id={id} onKeyDown={onKeyDown}>
      <legend>{cardWords.notThis({ surface, name })}</legend>
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
    </fieldset>
  );
}
