/** Why there is nothing to tell of a page, and what the reader can do about it. */
import type { ReactNode } from 'react';
import { popupWords } from '../words.ts';

/** `unseen`: the browser does not tell what the tab shows until the reader calls the extension there. */
export type UnreadPage =
  | { readonly is: 'loading' }
  | { readonly is: 'unseen' }
  | { readonly is: 'unreadable' }
  | { readonly is: 'not-granted' | 'off' | 'no-article' | 'nothing'; readonly site: string };

/** What the reader may do next, which differs from place to place. */
export interface UnreadHints {
  readonly unseen?: string;
  readonly unreadable: string;
  readonly off: string;
  readonly nothing: string;
  readonly noArticle: string;
}

interface UnreadProps {
  readonly page: UnreadPage;
  readonly hints: UnreadHints;
  readonly onGrant: () => void;
  readonly onRunOnce: () => void;
  /** Whether reading this once is offered beside the permission for the site. */
  readonly offersOnce?: boolean;
}

export function Unread({ page, hints, onGrant, onRunOnce, offersOnce = false }: UnreadProps) {
  switch (page.is) {
    case 'loading':
      return <State busy text={popupWords.loading} />;
    case 'unseen':
      return <State text={popupWords.unseen} hint={hints.unseen} />;
    case 'unreadable':
      return <State text={popupWords.unreadable} hint={hints.unreadable} />;
    case 'off':
      return <State text={popupWords.off(page.site)} hint={hints.off} />;
    case 'nothing':
      return <State text={popupWords.nothing} hint={hints.nothing} />;
    case 'no-article':
      return (
        <State text={popupWords.noArticle} hint={hints.noArticle}>
          <button type="button" className="button plain" onClick={onRunOnce}>
            {popupWords.readAnyway}
          </button>
        </State>
      );
    case 'not-granted':
      return (
        <State text={popupWords.notGranted} hint={popupWords.notGrantedHint}>
          <button type="button" className="button" onClick={onGrant}>
            {popupWords.turnOn(page.site)}
          </button>
          {offersOnce && (
            <button type="button" className="button plain" onClick={onRunOnce}>
              {popupWords.once}
            </button>
          )}
        </State>
      );
  }
}

interface StateProps {
  readonly text: string;
  readonly hint?: string | undefined;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

export function State({ text, hint, busy = false, children }: StateProps) {
  return (
    <div className="state" role="status" aria-busy={busy}>
      <p>{text}</p>
      {hint && <p className="state-hint">{hint}</p>}
      {children && <div className="state-actions">{children}</div>}
    </div>
  );
}
