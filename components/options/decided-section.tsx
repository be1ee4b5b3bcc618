/** Corrections and muted entities, each of which can be taken back. */
import { optionsWords as words } from '../words.ts';
import type { OptionsProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';

export function DecidedSection({ corrections, muted, onForget, onUnmute }: OptionsProps) {
  return (
    <OptionsSection title={words.decided}>
      <h3>{words.corrections}</h3>
      {corrections.length === 0 ? (
        <p className="quiet-line">{words.noCorrections}</p>
      ) : (
        <ul className="options-list">
          {corrections.map(({ key, surface, name, site }) => (
            <Decision
              key={key}
              what={words.correction({ surface, name })}
              where={site === null ? words.everywhere : words.onSite(site)}
              onRemove={() => onForget(key)}
            />
          ))}
        </ul>
      )}
      <h3>{words.muted}</h3>
      {muted.length === 0 ? (
        <p className="quiet-line">{words.noMuted}</p>
      ) : (
        <ul className="options-list">
          {muted.map(({ id, name }) => (
            <Decision key={id} what={name} onRemove={() => onUnmute(id)} />
          ))}
        </ul>
      )}
    </OptionsSection>
  );
}

function Decision({ what, where, onRemove }: { readonly what: string; readonly where?: string; readonly onRemove: () => void }) {
  return (
    <li>
      <span>
        {what}
        {where && <span className="options-where"> {where}</span>}
      </span>
      <button type="button" className="text-button" aria-label={words.removeNamed(what)} onClick={onRemove}>
        {words.remove}
      </button>
    </li>
  );
}
