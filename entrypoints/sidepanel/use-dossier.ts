/** The entries that the reader has opened over the article's overview, one after the other, with the way back. */
import { useEffect, useState } from 'react';
import type { DossierState, PanelPage } from '../../components/panel/panel-props.ts';
import { cardModel } from '../../pack/card-model.ts';
import type { EntityRecord } from '../../pack/entity-record.ts';
import { askBackground } from '../../platform/ask.ts';

type Looked = { readonly id: string; readonly record: EntityRecord | null };

/** `place` tells one page from another: entries opened on one are closed on the next. */
export function useDossier(page: PanelPage, place: string) {
  const [opened, setOpened] = useState<{ readonly place: string; readonly path: readonly string[] }>({ place, path: [] });
  const [looked, setLooked] = useState<Looked>();
  const path = opened.place === place ? opened.path : [];
  const id = path.at(-1);
  const mentioned = page.is === 'read' ? page.entities : [];
  const known = mentioned.find(({ record }) => record.id === id)?.record ?? (looked?.id === id ? looked?.record : undefined);
  const isUnknown = id !== undefined && known === undefined;
  useEffect(() => {
    if (!isUnknown || id === undefined) return;
    let current = true;
    askBackground('record', { id }).then(
      (record) => current && setLooked({ id, record }),
      () => current && setLooked({ id, record: null }),
    );
    return () => {
      current = false;
    };
  }, [id, isUnknown]);
  const dossierOf = (record: EntityRecord | null | undefined): DossierState => {
    if (!record) return { is: record === null ? 'missing' : 'loading' };
    const context = {
      articleDate: page.is === 'read' ? page.articleDate : null,
      mentioned: new Set(mentioned.map((entity) => entity.record.id)),
    };
    return { is: 'ready', model: cardModel(record, context) };
  };
  return {
    dossier: id === undefined ? undefined : dossierOf(known),
    isMentioned: mentioned.some(({ record }) => record.id === id),
    onOpen: (next: string) => next !== id && setOpened({ place, path: [...path, next] }),
    onBack: () => setOpened({ place, path: path.slice(0, -1) }),
  };
}
