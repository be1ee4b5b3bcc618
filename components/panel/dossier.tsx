/** The full entry of an entity within the panel, with the way back. Focus begins at its top, where a screen reader reads on. */
import { useEffect, useRef } from 'react';
import { EntityArticle } from '../entity-page/entity-page.tsx';
import { BackIcon } from '../parts/icons.tsx';
import { State } from '../parts/unread-page.tsx';
import { panelWords } from '../words.ts';
import type { DossierState, PanelProps } from './panel-props.ts';

interface DossierProps extends Pick<PanelProps, 'onBack' | 'onOpen' | 'onShow' | 'isMentioned'> {
  readonly dossier: DossierState;
}

export function Dossier({ dossier, isMentioned, onBack, onOpen, onShow }: DossierProps) {
  const back = useRef<HTMLButtonElement>(null);
  const id = dossier.is === 'ready' ? dossier.model.id : undefined;
  useEffect(() => {
    if (id === undefined) return;
    back.current?.focus({ preventScroll: true });
    window.scrollTo?.(0, 0);
  }, [id]);
  return (
    <>
      <nav className="dossier-bar" aria-label={panelWords.back}>
        <button type="button" className="back" ref={back} onClick={onBack}>
          <BackIcon />
          {panelWords.back}
        </button>
        {id !== undefined && isMentioned && (
          <button type="button" className="link" onClick={() => onShow(id)}>
            {panelWords.showInPage}
          </button>
        )}
      </nav>
      {dossier.is === 'loading' && <State busy text={panelWords.loading} />}
      {dossier.is === 'missing' && <State text={panelWords.missing} />}
      {dossier.is === 'ready' && (
        <div className="entity-page">
          <EntityArticle model={dossier.model} onOpen={onOpen} />
        </div>
      )}
    </>
  );
}
