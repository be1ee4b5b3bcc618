/** The page of an entity, or of a look-up; every entity has an address of its own. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { EntityPage } from '../../components/entity-page/entity-page.tsx';
import { LookupPage } from '../../components/entity-page/lookup-page.tsx';
import '../../components/entity-page/entity-page.css';
import { dressPage } from '../../components/dress-page.ts';
import { OwnReading } from '../../components/history/own-reading.tsx';
import { LocateContext } from '../../components/map/locator.tsx';
import { OwnNote } from '../../components/note/own-note.tsx';
import type { SearchResult } from '../../components/popup/popup-props.ts';
import { speak } from '../../components/translate.ts';
import { cardModel } from '../../pack/card-model.ts';
import type { EntityRecord } from '../../pack/entity-record.ts';
import { askBackground } from '../../platform/ask.ts';
import { browserMessages } from '../../platform/catalogue.ts';
import { drawnMap } from '../../platform/drawn-map.ts';
import { noteStorage } from '../../platform/note-storage.ts';
import { entityAddress, inPrivateWindow, lookupAddress } from '../../platform/tabs.ts';

const resultLimit = 20;

const recall = (id: string) => askBackground('meetings', { id, address: null });
const noteOn = (id: string, name: string) => <OwnNote entity={id} name={name} isPrivate={inPrivateWindow()} storage={noteStorage} />;

function EntityApp({ record }: { readonly record: EntityRecord }) {
  useEffect(() => {
    document.title = `${record.name} — Backstory`;
  }, [record]);
  const model = cardModel(record, { articleDate: null, mentioned: new Set() });
  return (
    <LocateContext value={drawnMap}>
      <EntityPage
        model={model}
        own={
          <>
            <OwnReading entity={record.id} name={record.name} recall={recall} />
            {noteOn(record.id, record.name)}
          </>
        }
        onOpen={(id) => location.assign(entityAddress(id))}
        addressOf={entityAddress}
      />
    </LocateContext>
  );
}

/** `noted`: an entity that there is no entry for any more, on which the reader has a note. */
function LookupApp({ first, noted }: { readonly first: string; readonly noted: string | undefined }) {
  const [query, setQuery] = useState(first);
  const [results, setResults] = useState<readonly SearchResult[] | null>(null);
  useEffect(() => {
    let current = true;
    history.replaceState(null, '', lookupAddress(query));
    askBackground('search', { query, limit: resultLimit }).then(
      (found) => current && setResults(found),
      () => current && setResults([]),
    );
    return () => {
      current = false;
    };
  }, [query]);
  return (
    <LookupPage
      query={query}
      note={noted !== undefined && noteOn(noted, first)}
      results={results}
      onOpen={(id) => location.assign(entityAddress(id))}
      onQuery={setQuery}
      addressOf={entityAddress}
    />
  );
}

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const id = asked.get('id');
  const query = asked.get('q') ?? id?.replaceAll('-', ' ') ?? '';
  const record = id === null ? await onlyNamed(query) : await askBackground('record', { id });
  const note = record || id === null ? null : await noteStorage.read(id).catch(() => null);
  createRoot(document.getElementById('root') as HTMLElement).render(
    record ? <EntityApp record={record} /> : <LookupApp first={query} noted={note?.entity} />,
  );
}

/** The entity that is called just so. */
async function onlyNamed(query: string): Promise<EntityRecord | null> {
  const [best] = await askBackground('search', { query, limit: 1 });
  return best && best.name.toLowerCase() === query.trim().toLowerCase() ? askBackground('record', { id: best.id }) : null;
}

speak(browserMessages);
dressPage(document);
start();
