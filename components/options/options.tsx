/** The settings page: one column of plain choices, each in effect as soon as it is made. */
import { useId } from 'react';
import { listInWords } from '../list-in-words.ts';
import { quantity } from '../quantity.ts';
import { kindWords, spoken, optionsWords as words } from '../words.ts';
import { DataSection } from './data-section.tsx';
import { DecidedSection } from './decided-section.tsx';
import {
  type Density,
  type HeldKey,
  type MarkStyle,
  markedKinds,
  type OptionsProps,
  type SwitchedHow,
  switchedHows,
} from './options-props.ts';
import { OptionsSection } from './options-section.tsx';

export function Options(props: OptionsProps) {
  return (
    <main className="options" {...spoken()}>
      <header>
        <h1>{words.title}</h1>
        <p className="options-lead">{words.lead}</p>
      </header>
      <WhereSection {...props} />
      <MarkedSection {...props} />
      <LookSection {...props} />
      <CardSection {...props} />
      <DecidedSection {...props} />
      {props.feeds && <OptionsSection title={words.feeds}>{props.feeds}</OptionsSection>}
      {props.history && <OptionsSection title={words.history}>{props.history}</OptionsSection>}
      <DataSection {...props} />
      <AboutSection {...props} />
    </main>
  );
}

function WhereSection({ reach, sitesOn, sitesOff, onReach, onSiteOn }: OptionsProps) {
  return (
    <OptionsSection title={words.where}>
      <p>
        {words.reach[reach]}{' '}
        <button type="button" className="text-button" onClick={onReach}>
          {words.change}
        </button>
      </p>
      {sitesOn.length > 0 && <p>{words.alsoOn(listInWords(sitesOn))}</p>}
      {sitesOff.length === 0 ? (
        <p className="quiet-line">{words.noneOff}</p>
      ) : (
        <>
          <h3>{words.offFor}</h3>
          <ul className="options-list">
            {sitesOff.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button type="button" className="text-button" onClick={() => onSiteOn(site)}>
                  {words.turnOn(site)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </OptionsSection>
  );
}

function MarkedSection({ choices, historyOn, onChoose }: OptionsProps) {
  const { density, kindsOff, possible, howsOff } = choices;
  const switchKind = (kind: string, on: boolean) =>
    onChoose({ kindsOff: on ? kindsOff.filter((each) => each !== kind) : [...kindsOff, kind] });
  const switchHow = (how: SwitchedHow, on: boolean) =>
    onChoose({ howsOff: on ? howsOff.filter((each) => each !== how) : [...howsOff, how] });
  return (
    <OptionsSection title={words.marked}>
      <RadioGroup
        legend={words.density}
        options={densities}
        labels={words.densities}
        chosen={density}
        onChoose={(chosen) => onChoose({ density: chosen })}
      />
      {density === 'new' && historyOn !== undefined && (
        <p className="quiet-line" role="status">
          {historyOn ? words.metOn : words.metOff}
        </p>
      )}
      <fieldset>
        <legend>{words.kinds}</legend>
        <div className="options-grid">
          {markedKinds.map((kind) => (
            <Check key={kind} label={kindWords[kind]} on={!kindsOff.includes(kind)} onSwitch={(on) => switchKind(kind, on)} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.more}</legend>
        <Check label={words.possible} on={possible} onSwitch={(on) => onChoose({ possible: on })} />
        {switchedHows.map((how) => (
          <Check key={how} label={words.hows[how]} on={!howsOff.includes(how)} onSwitch={(on) => switchHow(how, on)} />
        ))}
      </fieldset>
    </OptionsSection>
  );
}

function LookSection({ choices, onChoose }: OptionsProps) {
  const { sample } = words;
  return (
    <OptionsSection title={words.look}>
      <p className="options-sample" data-style={choices.style}>
        {sample.start} <mark>{sample.person}</mark> {sample.middle} <mark>{sample.place}</mark>
        {sample.end}
      </p>
      <RadioGroup
        legend={words.look}
        hidden
        options={styles}
        labels={words.styles}
        chosen={choices.style}
        onChoose={(chosen) => onChoose({ style: chosen })}
      />
    </OptionsSection>
  );
}

const densities: readonly Density[] = ['first', 'section', 'every', 'new'];
const styles: readonly MarkStyle[] = ['stroke', 'line', 'hidden'];
const heldKeys: readonly (readonly [HeldKey, keyof typeof words.helds])[] = [
  ['', 'none'],
  ['Alt', 'alt'],
  ['Control', 'control'],
  ['Shift', 'shift'],
];
const rests = [0, 150, 300, 600, 1000];

function CardSection({ choices, onChoose }: OptionsProps) {
  const { rest, held } = choices;
  const offered = rests.includes(rest) ? rests : [...rests, rest].sort((a, b) => a - b);
  return (
    <OptionsSection title={words.card}>
      <div className="options-pair">
        <label>
          <span>{words.rest}</span>
          <select value={rest} onChange={(event) => onChoose({ rest: Number(event.target.value) })}>
            {offered.map((ms) => (
              <option key={ms} value={ms}>
                {ms < 1000 ? quantity(ms, 'millisecond') : quantity(ms / 1000, 'second')}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.held}</span>
          <select value={held} onChange={(event) => onChoose({ held: event.target.value as HeldKey })}>
            {heldKeys.map(([key, name]) => (
              <option key={key} value={key}>
                {words.helds[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="quiet-line">{words.touch}</p>
      <p className="quiet-line">{words.shortcuts}</p>
    </OptionsSection>
  );
}

function AboutSection({ version, entries }: OptionsProps) {
  return (
    <OptionsSection title={words.about}>
      <p>
        {words.version(version)} {words.pack(entries)}
      </p>
      <p className="quiet-line">{words.licences}</p>
      <p className="quiet-line">{words.privacy}</p>
    </OptionsSection>
  );
}

interface RadioGroupProps<T extends string> {
  readonly legend: string;
  /** The legend is for screen readers alone, where a heading says it already. */
  readonly hidden?: boolean;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (chosen: T) => void;
}

function RadioGroup<T extends string>({ legend, hidden = false, options, labels, chosen, onChoose }: RadioGroupProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={hidden ? 'unseen' : undefined}>{legend}</legend>
      {options.map((value) => (
        <label key={value} className="options-check">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Check({ label, on, onSwitch }: CheckProps) {
  return (
    <label className="options-check">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
