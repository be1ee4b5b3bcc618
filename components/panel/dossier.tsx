/** The full entry of an entity within the panel, with the way back. Focus begins at its top, where a screen reader reads on. */
import { EntityArticle } from '../entity-page/entity-page.tsx';
import { State } from '../parts/unread-page.tsx';
import { panelWords } from '../words.ts';
import { BackBar } from './back-bar.tsx';
import type { DossierState, PanelProps } from './panel-props.ts';

interface DossierProps extends Pick<PanelProps, 'own' | 'onBack' | 'onOpen' | 'onShow' | 'isMentioned'> {
  readonly dossier: DossierState;
}

export function Dossier({ dossier, own, isMentioned, onBack, onOpen, onShow }: DossierProps) {
  const id = dossier.is === 'ready' ? dossier.model.id : undefined;
  return (
    <>
      <BackBar shown={id} onBack={onBack}>
        {id !== undefined && isMentioned && (
          <button type="button" className="link" onClick={() => onShow(id)}>
            {panelWords.showInPage}
          </button>
        )}
      </BackBar>
      {dossier.is === 'loading' && <State busy text={panelWords.loading} />}
      {dossier.is === 'missing' && <State text={panelWords.missing} />}
      {dossier.is === 'ready' && (
        <div className="entity-page">
          <EntityArticle model={dossier.model} own={own} onOpen={onOpen} mapWidth={132} />
        </div>
      )}
    </>
  );
}
