/**
 * The frame of every card: a dialog named by its heading, which stays in view while the rest scrolls. Escape closes it while
 * focus is inside; what unfolds inside may take the key first.
 */

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { english } from '../parts/english.ts';
import { BackIcon, CloseIcon, NoteIcon } from '../parts/icons.tsx';
import { cardWords, spoken } from '../words.ts';
import type { CardChrome } from './card-props.ts';

interface CardFrameProps extends CardChrome {
  /** Changes when the card turns to another entity. */
  readonly subject: string;
  readonly label: string;
  readonly name: string;
  readonly flag?: string | undefined;
  readonly busy?: boolean;
  readonly banner?: ReactNode;
  readonly onNote?: (() => void) | undefined;
  /** A line under the name. */
  readonly deck?: ReactNode;
  readonly children: ReactNode;
}

export function CardFrame(props: CardFrameProps) {
  const { subject, name, flag, banner, deck, busy = false, pinned = false, takeFocus = false, onClose, children } = props;
  const nameId = useId();
  const heading = useHeadingFocus(subject, takeFocus);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      className="card"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={nameId}
      aria-busy={busy}
      {...spoken()}
      data-pinned={pinned}
      onKeyDown={onKeyDown}
    >
      <div className="card-sheet">
        {banner}
        <div className="card-head">
          <CardBar {...props} />
          <h2 className="card-name" id={nameId} ref={heading} tabIndex={-1}>
            {flag && (
              <span className="flag" aria-hidden="true">
                {flag}
              </span>
            )}
            <bdi {...english}>{name}</bdi>
          </h2>
          {deck}
        </div>
        {children}
      </div>
    </div>
  );
}

function CardBar({ label, canGoBack = false, onBack, onClose, onNote }: CardChrome & Pick<CardFrameProps, 'label' | 'onNote'>) {
  return (
    <div className="card-bar">
      {canGoBack && (
        <button type="button" className="icon-button back" aria-label={cardWords.back} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <p className="label">{label}</p>
      {onNote && (
        <button type="button" className="icon-button note-sign" aria-label={cardWords.note} title={cardWords.note} onClick={onNote}>
          <NoteIcon />
        </button>
      )}
      <button type="button" className="icon-button close" aria-label={cardWords.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}

/** A chip that opened another card is gone with its own: focus then goes to the new name instead of being lost. */
function useHeadingFocus(subject: string, takeFocus: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(subject);
  useEffect(() => {
    const turned = last.current !== subject;
    last.current = subject;
    const root = heading.current?.getRootNode() as Document | ShadowRoot | undefined;
    const lost = turned && (root?.activeElement === null || root?.activeElement === heading.current?.ownerDocument.body);
    if (takeFocus || lost) heading.current?.focus({ preventScroll: true });
  }, [subject, takeFocus]);
  return heading;
}
