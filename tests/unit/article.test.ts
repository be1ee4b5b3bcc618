/** One real article, where it is present: what a careful reader would mark in it, and nothing that would mislead one. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledPack } from './bundled.ts';
import { type Seen, World } from './small-world.ts';

const file = new URL('../../../shared/article.txt', import.meta.url);
const isPresent = existsSync(file);
if (!isPresent) console.log('shared/article.txt is absent: the tests of the article are skipped');
const text = isPresent ? readFileSync(file, 'utf8') : '';
const published = '2020-06-26';

/** Named once or rarely: the surface and its entity. */
const named: readonly (readonly [surface: string, id: string])[] = [
  ['Donald Trump', 'donald-trump'],
  ['National Security Council', 'us-national-security-council'],
  ['Dmitry Peskov', 'dmitry-peskov'],
  ['Peskov.', 'dmitry-peskov'],
  ['Vladimir Putin', 'vladimir-putin'],
  ['Zabihullah Mujahid', 'zabihullah-mujahid'],
  ['hybrid war', 'hybrid-warfare'],
  ['Pentagon', 'us-department-of-defense'],
  ['State Department', 'us-department-of-state'],
  ['CIA', 'cia'],
  ['Mike Pompeo', 'mike-pompeo'],
  ['Helsinki', 'helsinki'],
  ['Congress', 'us-congress'],
  ['Europe', 'europe'],
  ['British government', 'government-of-the-united-kingdom'],
  ['Trump administration', 'trump-administration'],
  ['coronavirus pandemic', 'covid-19-pandemic'],
  ['war in Afghanistan', 'war-in-afghanistan-2001'],
  ['Russian government', 'government-of-russia'],
  ['John W. Nicholson', 'john-w-nicholson'],
  ['BBC', 'bbc'],
  ['Syria', 'syria'],
  ['military intelligence agency', 'gru'],
  ['Salisbury', 'salisbury'],
  ['Sergei Skripal', 'sergei-skripal'],
  ['Montenegro', 'montenegro'],
  ['Bulgaria', 'bulgaria'],
  ['26165', 'gru-unit-26165'],
  ['74455', 'gru-unit-74455'],
  ['Democratic Party', 'democratic-party'],
  ['WikiLeaks', 'wikileaks'],
  ['Trump campaign', 'trump-2016-campaign'],
  ['Soviet Union', 'soviet-union'],
  ['Hamid Karzai', 'hamid-karzai'],
  ['Afghan government', 'government-of-afghanistan'],
  ['Group of Seven', 'g7'],
  ['Black', 'black-sea'],
  ['Mediterranean', 'mediterranean-sea'],
];

/** Named all over: every occurrence is marked as one of these, the longer names they are part of included. */
const everywhere: readonly (readonly [surface: string, ids: readonly string[]])[] = [
  ['Taliban', ['taliban']],
  ['Trump', ['donald-trump', 'trump-administration', 'trump-2016-campaign']],
  ['Putin', ['vladimir-putin']],
  ['GRU', ['gru']],
  ['Unit 29155', ['gru-unit-29155']],
  ['NATO', ['nato']],
  ['White House', ['white-house', 'us-national-security-council']],
  ['Kremlin', ['moscow-kremlin', 'government-of-russia']],
  ['Moscow', ['moscow']],
  ['Afghanistan', ['afghanistan', 'war-in-afghanistan-2001', 'soviet-afghan-war']],
  ['Russia', ['russia', 'gru']],
  ['United States', ['united-states']],
  ['2016 presidential election', ['us-presidential-election-2016']],
];

/** Told without a name: words of the passage, and its event or body. */
const told: readonly (readonly [around: string, id: string])[] = [
  ['offered rewards to the Taliban for killing members of the US military', 'russian-bounty-allegations'],
  ['summit in Helsinki in 2018', 'helsinki-summit-2018'],
  ['refusal of the Kremlin to interfere in the 2016', 'russian-interference-in-2016-us-election'],
  ['re-election in November', 'us-presidential-election-2020'],
  ['peace agreement with the Taliban', 'doha-agreement-2020'],
  ['February deal', 'doha-agreement-2020'],
  ['a 2018 battle in Syria', 'battle-of-khasham'],
  ['nerve agent intoxication in Salisbury', 'skripal-poisoning'],
  ['the 2018 poisoning', 'skripal-poisoning'],
  ['2016 coup attempt in Montenegro', 'montenegro-coup-plot'],
  ['poisoning of an arms maker in Bulgaria', 'gebrev-poisoning'],
  ['hacked into Democratic Party servers', 'dnc-hack'],
  ['post embarrassing internal communications', 'dnc-email-leak'],
  ['special lawyer’s investigation', 'mueller-investigation'],
  ['Soviet Union war in Afghanistan in the 1980s', 'soviet-afghan-war'],
  ['an expanded Group of Seven Nations meeting', 'g7-summit-2020'],
];

/** Surfaces that may mean something besides what is listed above; adjectives and peoples are told by their country. */
const alsoRight: Readonly<Record<string, readonly string[]>> = {
  US: ['united-states'],
  'Russia’s military intelligence': ['gru'],
  'US military': ['us-armed-forces'],
  'US troops': ['us-armed-forces'],
  'US forces': ['us-armed-forces'],
  'American troops': ['us-armed-forces'],
  'US intelligence': ['us-intelligence-community'],
  'US intelligence officials': ['us-intelligence-community'],
  'intelligence officials': ['us-intelligence-community'],
  'White House National Security Council': ['us-national-security-council'],
  'Russia’s military intelligence agency': ['gru'],
  'Russian military': ['russian-armed-forces'],
  'coalition troops': ['resolute-support-mission', 'international-security-assistance-force'],
  coronavirus: ['coronavirus-disease-2019', 'covid-19-pandemic'],
  England: ['england'],
  'Salisbury, England': ['salisbury'],
  West: ['western-world'],
  Peskov: ['dmitry-peskov'],
  'John W. Nicholson Jr': ['john-w-nicholson'],
  'John W. Nicholson Jr.': ['john-w-nicholson'],
  'Mediterranean Seas': ['mediterranean-sea'],
  'Group of Seven Nations': ['g7'],
  'Group of Seven Nations meeting': ['g7-summit-2020'],
  'coup attempt in Montenegro': ['montenegro-coup-plot'],
  'presidential election': ['us-presidential-election-2016'],
  'Soviet Union war in Afghanistan': ['soviet-afghan-war'],
};
const peoples: Readonly<Record<string, string>> = {
  Russian: 'russia',
  Russians: 'russia',
  American: 'united-states',
  Americans: 'united-states',
  Afghan: 'afghanistan',
  Afghans: 'afghanistan',
  British: 'united-kingdom',
  Syrian: 'syria',
};

const allowed = new Map<string, readonly string[]>([
  ...named.map(([surface, id]) => [surface, [id]] as const),
  ...everywhere,
  ...Object.entries(alsoRight),
  ...Object.entries(peoples).map(([surface, id]) => [surface, [id]] as const),
]);

interface Placed extends Seen {
  readonly start: number;
  readonly end: number;
}

let mentions: readonly Placed[] = [];
beforeAll(async () => {
  const world = new World(await bundledPack());
  const day = Date.parse(published) / 86_400_000;
  const places = world.finder.find({ blocks: [text], day }).mentions[0] ?? [];
  mentions = world
    .find(text, published)
    .map((seen, index) => ({ ...seen, start: places[index]?.start ?? 0, end: places[index]?.end ?? 0 }));
}, 300_000);

const idsAt = (from: number, to: number) => mentions.filter(({ start, end }) => start < to && end > from).map(({ id }) => id);
/** Where the surface stands as a word of its own. */
const placesOf = (surface: string) =>
  [...text.matchAll(new RegExp(`(?<!\\p{L})${surface.replaceAll('.', '\\.')}(?![\\p{L}-])`, 'gu'))].map(({ index }) => index);
const context = (at: number) => text.slice(Math.max(0, at - 40), at + 60).replaceAll('\n', ' ');

describe.skipIf(!isPresent)('the article', () => {
  it.each(named)('%s is %s', (surface, id) => {
    const found = placesOf(surface.replace(/\.$/, '')).flatMap((at) => idsAt(at, at + surface.length));
    expect(found).toContain(id);
  });

  it.each(everywhere)('%s is marked all over', (surface, ids) => {
    const places = placesOf(surface);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((at) => !idsAt(at, at + surface.length).some((id) => ids.includes(id))).map(context)).toEqual([]);
  });

  it('has no plain mention of the wrong entity', () => {
    const plain = mentions.filter(({ how, possible }) => !possible && how !== 'described');
    const wrong = plain.filter(({ surface, id }) => !allowed.get(surface.replaceAll(/\s+/g, ' '))?.includes(id));
    expect(wrong.map(({ surface, id, start }) => `${surface} = ${id}: ${context(start)}`)).toEqual([]);
  });

  it('has at least ten events and bodies told without a name', () => {
    const found = told.filter(([around, id]) => {
      const at = text.indexOf(around);
      return idsAt(at, at + around.length).includes(id);
    });
    const missed = told.filter((item) => !found.includes(item));
    console.log(
      `the article: ${found.length} of ${told.length} told without a name found; not ${missed.map(([around]) => around).join('; ')}`,
    );
    expect(told.filter(([around]) => !text.includes(around))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(10);
  });

  it('has no described mention of anything that is not told', () => {
    const ids = new Set(told.map(([, id]) => id));
    const others = mentions.filter(({ reason, id }) => reason.why === 'told' && !ids.has(id) && id !== 'gru-unit-29155');
    expect(others.map(({ surface, id, start }) => `${surface} = ${id}: ${context(start)}`)).toEqual([]);
  });
});
