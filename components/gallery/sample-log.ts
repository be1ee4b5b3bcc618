/** The match log of the sample article, with a row of each fate. */
import type { LogFate, LogRow } from '../log/log-props.ts';
import type { PanelLog } from '../panel/panel-props.ts';
import { links } from './sample-parts.ts';

type Line = readonly [before: string, surface: string, after: string, entity: keyof typeof links | null, fate: LogFate];

const name = (text: string) => ({ how: 'exact', reason: { why: 'name', name: text }, confidence: 0.97 }) as const;

const lines: readonly Line[] = [
  ['What is known about the reported rewards to the ', 'Taliban', '', 'taliban', { is: 'heading', ...name('Taliban') }],
  ['…the operation was the work of ', 'Unit 29155', ', an arm of the GRU.', 'unit', { is: 'marked', ...name('Unit 29155') }],
  [
    '…the operation was the work of Unit ',
    '29155',
    ', an arm of the GRU.',
    'unit',
    { is: 'overlapped', by: 'Unit 29155', name: 'GRU Unit 29155' },
  ],
  ['…of Unit 29155, an arm of the ', 'GRU', '.', 'gru', { is: 'corrected', scope: 'always', ...name('GRU') }],
  ['The ', 'spokesman', ' did not answer.', null, { is: 'refused', rule: 'office' }],
  ['…on Sergei ', 'Skripal', ' and his daughter', 'skripal', { is: 'seen', ...name('Skripal') }],
  [
    '',
    'Zabiulla Mujahid',
    ' denied the report.',
    'taliban',
    { is: 'possible', how: 'near', reason: { why: 'near', name: 'Zabihullah Mujahid', edits: 1 }, confidence: 0.5 },
  ],
  ['Offices in ', 'Kabul', ' stayed closed.', 'kabul', { is: 'unsure', confidence: 0.46, threshold: 0.58 }],
  ['', 'Salisbury', ' beat Trowbridge 2–1.', 'salisbury', { is: 'contested', confidence: 0.71, margin: 0.1 }],
  ['…agents of ', 'Russia', '’s forces', 'forces', { is: 'outweighed', name: 'Russia', confidence: 0.21 }],
  ['…talks in ', 'Doha', ' with the militants', 'doha', { is: 'off', ...name('Doha') }],
  ['…said ', 'Putin', '’s spokesman', 'putin', { is: 'muted', ...name('Putin') }],
];

const rows = lines.map(([before, surface, after, entity, fate], index): LogRow => {
  const taken = entity && links[entity];
  return {
    ...{ key: `0 ${index}`, block: 0, start: index, end: index + 1, surface, before, after, fate },
    entity: taken && { ...taken, depth: 'full' },
  };
});

const nothing = () => undefined;

export const sampleLog: PanelLog = {
  log: { is: 'ready', rows, changed: false },
  isAway: true,
  onShowRow: nothing,
  onReturn: nothing,
  onBack: nothing,
  onCopy: async () => true,
  onSave: nothing,
  onSavePatch: nothing,
};
