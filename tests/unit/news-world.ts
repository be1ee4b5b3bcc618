/** The small world that the tests of the engine share: a few countries, persons, bodies and events of the news. */
import { type Entry, type Place, type WorldText, worldOf } from './small-world.ts';

const places: readonly Place[] = [
  { id: 'russia', name: 'Russia', adjectives: ['Russian'], people: ['Russians'], standsFor: 'government-of-russia', flag: '🇷🇺' },
  { id: 'moscow', name: 'Moscow', standsFor: 'government-of-russia', country: 'russia' },
  {
    id: 'united-states',
    name: 'United States',
    aliases: ['US', 'USA', 'America'],
    adjectives: ['American'],
    people: ['Americans'],
    flag: '🇺🇸',
  },
  { id: 'united-kingdom', name: 'United Kingdom', aliases: ['UK'], adjectives: ['British'], flag: '🇬🇧' },
  { id: 'finland', name: 'Finland', adjectives: ['Finnish'], people: ['Finns'], flag: '🇫🇮' },
  { id: 'helsinki', name: 'Helsinki', country: 'finland' },
  { id: 'montenegro', name: 'Montenegro', adjectives: ['Montenegrin'], flag: '🇲🇪' },
  { id: 'turkey', name: 'Turkey', adjectives: ['Turkish'], people: ['Turks'], flag: '🇹🇷' },
];

const persons: Readonly<Record<string, Entry>> = {
  'sergei-skripal': { name: 'Sergei Skripal', kind: 'person', names: { ru: 'Сергей Скрипаль' } },
  'ursula-von-der-leyen': { name: 'Ursula von der Leyen', kind: 'person' },
  'theresa-may': { name: 'Theresa May', kind: 'person' },
  'bashar-al-assad': { name: 'Bashar al-Assad', kind: 'person' },
  'donald-trump': { name: 'Donald Trump', kind: 'person', aliases: ['Trump'] },
  'vladimir-putin': {
    name: 'Vladimir Putin',
    kind: 'person',
    aliases: ['Putin'],
    asOf: '2022-02-01',
    offices: [{ office: 'russia-president', from: '2012-05-07', source: 'x' }],
  },
  'mike-pompeo': {
    name: 'Mike Pompeo',
    kind: 'person',
    offices: [{ office: 'us-secretary-of-state', from: '2018-04-26', to: '2021-01-20', source: 'x' }],
  },
  'john-sullivan': {
    name: 'John Sullivan',
    kind: 'person',
    offices: [{ office: 'us-secretary-of-state', from: '2018-03-31', to: '2018-04-26', acting: true, source: 'x' }],
  },
  'rex-tillerson': {
    name: 'Rex Tillerson',
    kind: 'person',
    offices: [{ office: 'us-secretary-of-state', from: '2017-02-01', to: '2018-03-31', source: 'x' }],
  },
  'chris-coons': { name: 'Chris Coons', kind: 'person', offices: [{ office: 'us-senator', from: '2010', source: 'x' }] },
};

const bodies: Readonly<Record<string, Entry>> = {
  'government-of-russia': { name: 'Government of Russia', kind: 'organisation', aliases: ['Russian government'] },
  gru: { name: 'Main Intelligence Directorate', kind: 'organisation', aliases: ['GRU'] },
  nato: { name: 'NATO', kind: 'organisation' },
  'al-qaeda': { name: 'al-Qaeda', kind: 'organisation', aliases: ['Al Qaida'] },
  reuters: { name: 'Reuters', kind: 'organisation', agency: true },
  'new-york-times': { name: 'The New York Times', kind: 'publication', aliases: ['New York Times'] },
  'state-department': { name: 'United States Department of State', kind: 'organisation', aliases: ['State Department'] },
  'general-staff': {
    name: 'General Staff of Russia',
    kind: 'organisation',
    aliases: ['General Staffe', { text: 'General Staff', near: ['russian'] }],
  },
  'us-senate': {
    name: 'United States Senate',
    kind: 'organisation',
    aliases: ['US Senate', { text: 'Senate', near: ['american'] }],
    relations: [{ to: 'united-states', as: 'part-of' }],
  },
  'unit-26165': { name: 'Unit 26165', kind: 'unit', aliases: [{ text: '26165', near: ['gru'] }] },
  'unit-74455': { name: 'Unit 74455', kind: 'unit', aliases: [{ text: '74455', near: ['gru'] }] },
};

const things: Readonly<Record<string, Entry>> = {
  'new-york': { name: 'New York', kind: 'place' },
  salisbury: { name: 'Salisbury', kind: 'place', where: 'united-kingdom' },
  'black-sea': { name: 'Black Sea', kind: 'place' },
  'mediterranean-sea': { name: 'Mediterranean Sea', kind: 'place' },
  novichok: { name: 'Novichok', kind: 'weapon' },
  'skripal-poisoning': {
    name: 'Poisoning of Sergei and Yulia Skripal',
    kind: 'event',
    when: '2018-03-04',
    described: [{ words: ['~poisoning', 'salisbury|<salisbury>'], not: ['amesbury'] }],
  },
  'helsinki-summit': {
    name: '2018 Helsinki summit',
    kind: 'event',
    when: '2018-07-16',
    described: [{ words: ['summit|meeting|talks', '<helsinki>|finnish capital'], year: 'needed' }],
  },
  'coup-plot': {
    name: 'Montenegro coup plot',
    kind: 'event',
    when: '2016-10-16',
    described: [['coup', 'plot|attempt', '<montenegro>']],
  },
};

export const newsWorldText: WorldText = {
  entries: { ...persons, ...bodies, ...things },
  places,
  offices: {
    'us-secretary-of-state': { name: 'US Secretary of State', of: 'united-states', titles: ['secretary of state'] },
    'russia-president': { name: 'President of Russia', of: 'russia', heads: ['russia'], titles: ['president'] },
    'us-senator': { name: 'US Senator', of: 'united-states', titles: ['senator'], many: true },
  },
  lexicon: { poisoning: ['poison', 'nerve agent', 'novichok'] },
};

export const newsWorld = worldOf(newsWorldText);
