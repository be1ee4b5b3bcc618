/** The way back to the overview. It takes the focus, and the panel goes to its top, when `shown` is there or another. */
import { type ReactNode, useEffect, useRef } from 'react';
import { BackIcon } from '../parts/icons.tsx';
import { panelWords } from '../words.ts';

interface BackBarProps {
  /** What is shown below, or undefined while it is not there. */
  readonly shown: string | undefined;
  readonly onBack: () => void;
  /** What else can be done from here. */
  readonly children?: ReactNode;
}

export function BackBar({ shown, onBack, children }: BackBarProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (shown === undefined) return;
    back.current?.focus({ preventScroll: true });
    window.scrollTo?.(0, 0);
  }, [shown]);
  return (
    <nav className="dossier-bar" aria-label={panelWords.back}>
      <button type="button" className="back" ref={back} onClick={onBack}>
        <BackIcon />
        {panelWords.back}
      </button>
      {children}
    </nav>
  );
}
