import type { OptionsProps } from '../options/options-props.ts';

const nothing = () => undefined;

export const sampleOptions: OptionsProps = {
  reach: 'news',
  sitesOn: ['example.net'],
  sitesOff: ['example.org'],
  choices: { density: 'first', style: 'stroke', possible: true, howsOff: ['demonym'], kindsOff: ['concept'], rest: 150, held: '' },
  historyOn: false,
  corrections: [{ key: '1', surface: 'jordan', name: 'Jordan', site: null }],
  muted: [{ id: 'iran', name: 'Iran' }],
  notice: undefined,
  version: '0.1.0',
  entries: 6000,
  onChoose: nothing,
  onReach: nothing,
  onSiteOn: nothing,
  onForget: nothing,
  onUnmute: nothing,
  onExport: nothing,
  onImport: nothing,
  onDelete: nothing,
};
