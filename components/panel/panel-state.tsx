/** Why the panel has nothing to tell of this page, and what the reader can do. The words are the popup's wherever they fit. */
import { State } from '../popup/page-view.tsx';
import { panelWords, popupWords } from '../words.ts';
import type { PanelPage, PanelProps } from './panel-props.ts';

interface PanelStateProps extends Pick<PanelProps, 'onGrant' | 'onRunOnce'> {
  readonly page: Exclude<PanelPage, { readonly is: 'read' }>;
}

export function PanelState({ page, onGrant, onRunOnce }: PanelStateProps) {
  switch (page.is) {
    case 'loading':
      return <State busy text={popupWords.loading} />;
    case 'unseen':
      return <State text={panelWords.unseen} hint={panelWords.unseenHint} />;
    case 'unreadable':
      return <State text={popupWords.unreadable} hint={panelWords.unreadableHint} />;
    case 'off':
      return <State text={popupWords.off(page.site)} hint={panelWords.offHint} />;
    case 'nothing':
      return <State text={popupWords.nothing} hint={panelWords.nothingHint} />;
    case 'no-article':
      return (
        <State text={popupWords.noArticle} hint={panelWords.noArticleHint}>
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
        </State>
      );
  }
}
