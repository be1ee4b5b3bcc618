/** Short ways to write the sample models of the gallery. */
import type { CardModel } from '../../pack/card-model.ts';
import type { EntityLink, Happening, Kind, Relation, Work } from '../../pack/entity-record.ts';

const link = (id: string, name: string, kind: Kind): EntityLink => ({ id, name, kind });
export const happening = (when: string, what: string, source = 'wikipedia'): Happening => ({ when, what, source });
export const work = (publisher: string, title: string, date?: string): Work => ({ publisher, title, ...(date && { date }) });
export const relation = (label: string, to: EntityLink, rest: Omit<Relation, 'label' | 'to'> = {}): Relation => ({ label, to, ...rest });

const nothing = {
  articleDate: '2020-06-26',
  atTheTime: [],
  inArticle: [],
  elsewhere: [],
  before: [],
  since: [],
  undivided: [],
  facts: [],
  disputed: [],
  coverage: [],
  sources: {},
} satisfies Partial<CardModel>;

type ModelParts = Partial<CardModel> & Pick<CardModel, 'id' | 'name' | 'kind' | 'title' | 'summary' | 'asOf'>;

export const model = (parts: ModelParts): CardModel => ({ ...nothing, ...parts });

export const links = {
  gru: link('gru', 'GRU', 'organisation'),
  unit: link('gru-unit-29155', 'GRU Unit 29155', 'unit'),
  kostyukov: link('igor-kostyukov', 'Igor Kostyukov', 'person'),
  skripal: link('sergei-skripal', 'Sergei Skripal', 'person'),
  poisoning: link('skripal-poisoning', 'Poisoning of Sergei and Yulia Skripal', 'event'),
  bounties: link('russian-bounty-allegations', 'Russian bounty allegations', 'event'),
  montenegro: link('montenegro-coup-plot', 'Montenegro coup plot', 'event'),
  gebrev: link('gebrev-poisoning', 'Poisoning of Emilian Gebrev', 'event'),
  vrbetice: link('vrbetice-explosions', 'Vrbětice explosions', 'event'),
  averyanov: link('andrei-averyanov', 'Andrei Averyanov', 'person'),
  salisbury: link('salisbury', 'Salisbury', 'place'),
  novichok: link('novichok', 'Novichok', 'weapon'),
  trump: link('donald-trump', 'Donald Trump', 'person'),
  putin: link('vladimir-putin', 'Vladimir Putin', 'person'),
  doha: link('doha-agreement-2020', 'US–Taliban agreement', 'agreement'),
  taliban: link('taliban', 'Taliban', 'organisation'),
  mi6: link('mi6', 'MI6', 'organisation'),
  forces: link('russian-armed-forces', 'Russian Armed Forces', 'organisation'),
  interference: link('russian-interference-in-2016-us-election', 'Russian interference in the 2016 US election', 'event'),
  ghani: link('ashraf-ghani', 'Ashraf Ghani', 'person'),
  kabul: link('kabul', 'Kabul', 'place'),
  afghanistan: link('afghanistan', 'Afghanistan', 'place'),
  uk: link('united-kingdom', 'United Kingdom', 'place'),
} as const;
