/** Cards of the Salisbury and bounty stories as of late June 2020, for the gallery and the tests of components. */
import type { CardModel } from '../../pack/card-model.ts';
import { happening, links, model, relation, work } from './sample-parts.ts';

export const unit: CardModel = model({
  id: 'gru-unit-29155',
  name: 'GRU Unit 29155',
  kind: 'unit',
  title: 'GRU Unit 29155',
  summary:
    'Unit of Russian military intelligence that Western officials hold responsible for sabotage, attempted assassinations and other covert operations in Europe, among them the Salisbury poisoning.',
  asOf: '2024-12',
  inArticle: [
    relation('part of', links.gru),
    relation('held responsible for', links.poisoning, { by: 'UK authorities', since: '2021-09-21', source: 'met' }),
    relation('accused over', links.bounties, { by: 'US intelligence officials', since: '2020-06-26', source: 'nyt-bounties' }),
  ],
  elsewhere: [relation('led by', links.averyanov), relation('accused over', links.gebrev), relation('accused over', links.vrbetice)],
  before: [
    happening('2015-04', 'Emilian Gebrev, an arms maker, falls ill in Bulgaria; prosecutors later charge officers said to be of the unit'),
    happening('2016-10', 'Plot to overthrow the government of Montenegro'),
    happening('2018-03-04', 'Sergei and Yulia Skripal poisoned in Salisbury'),
    happening('2019-10-08', 'The New York Times describes the unit, citing Western security officials', 'nyt-unit'),
    happening('2020-06-26', 'US intelligence is reported to believe that it offered rewards for killing coalition troops', 'nyt-bounties'),
  ],
  since: [
    happening('2021-04-15', 'The White House says that US intelligence holds the bounty reports with low to moderate confidence'),
    happening('2021-04-17', 'The Czech Republic links it to the explosions at Vrbětice in 2014'),
    happening('2024-09-05', 'The United States and nine allies attribute cyber operations against Ukraine to it', 'cisa-2024'),
    happening('2024-12-16', 'The European Union imposes sanctions on it', 'eu-2024'),
  ],
  facts: [
    { label: 'Base', value: 'Training centre in eastern Moscow', when: '2019-10', source: 'nyt-unit' },
    { label: 'Commander', value: 'Andrei Averyanov, as named by investigators', when: '2019-10', source: 'nyt-unit' },
  ],
  disputed: [
    {
      what: 'existence and operations',
      by: 'Russian government',
      says: 'dismisses the reporting on the unit',
      since: '2019-10',
      source: 'wikipedia',
    },
  ],
  coverage: [work('The New York Times', 'Top Secret Russian Unit Seeks to Destabilize Europe, Security Officials Say', '2019-10-08')],
  sources: {
    'nyt-unit': work('The New York Times', 'Top Secret Russian Unit Seeks to Destabilize Europe, Security Officials Say', '2019-10-08'),
    'nyt-bounties': work(
      'The New York Times',
      'Russia Secretly Offered Afghan Militants Bounties to Kill U.S. Troops, Intelligence Says',
      '2020-06-26',
    ),
    'cisa-2024': work(
      'CISA, FBI, NSA and partners',
      'Russian Military Cyber Actors Target US and Global Critical Infrastructure',
      '2024-09-05',
    ),
    'eu-2024': work(
      'Council of the European Union',
      'Russian hybrid threats: first listings in response to destabilising activities',
      '2024-12-16',
    ),
  },
  match: { surface: 'Unit 29155', possible: false, reason: { why: 'name', name: 'Unit 29155' } },
});

export const gru: CardModel = model({
  id: 'gru',
  name: 'GRU',
  kind: 'organisation',
  title: 'GRU',
  summary:
    "Russia's military intelligence service, subordinate to the General Staff. Besides collecting intelligence abroad it commands special forces.",
  asOf: '2024-12',
  life: { from: '1918-11-05' },
  where: { id: 'moscow', name: 'Moscow', kind: 'place' },
  atTheTime: [{ text: 'Chief of the GRU', holder: links.kostyukov, from: '2018-11' }],
  inArticle: [
    relation('includes', links.unit),
    relation('accused over', links.interference, { by: 'US Department of Justice', since: '2018-07-13', source: 'netyksho' }),
    relation('had working for it', links.skripal),
  ],
  before: [
    happening('1918-11-05', 'Founded as the Registration Directorate of the Red Army'),
    happening('2018-07-13', 'A US grand jury charges twelve of its officers with hacking Democratic Party organisations', 'netyksho'),
    happening('2018-10-04', 'Britain, the Netherlands and the United States accuse it of a series of cyber operations', 'ncsc'),
  ],
  since: [happening('2020-10-19', 'The United States charges six of its officers over NotPetya and other cyberattacks')],
  disputed: [
    {
      what: 'Salisbury poisoning and cyberattacks',
      by: 'Russian government',
      says: 'denies that the service had any part in them',
      since: '2018',
      source: 'wikipedia',
    },
  ],
  sources: {
    netyksho: work('US Department of Justice', 'United States v. Netyksho et al., 1:18-cr-00215 (D.D.C.)', '2018-07-13'),
    ncsc: work(
      'UK National Cyber Security Centre',
      'Reckless campaign of cyber attacks by Russian military intelligence service exposed',
      '2018-10-04',
    ),
  },
  match: { surface: 'GRU', possible: false, reason: { why: 'introduced', introducedBy: 'Russia’s military intelligence agency' } },
});

export const pompeo: CardModel = model({
  id: 'mike-pompeo',
  name: 'Mike Pompeo',
  kind: 'person',
  title: 'Mike Pompeo',
  summary: "American politician who directed the CIA and then led US diplomacy in Donald Trump's first administration.",
  asOf: '2025-01',
  life: { from: '1963-12-30' },
  atTheTime: [{ text: 'US Secretary of State', from: '2018-04-26', to: '2021-01-20' }],
  inArticle: [
    relation('served under', links.trump, { since: '2017-01-23', until: '2021-01-20', source: 'state' }),
    relation('negotiated', links.doha),
  ],
  sources: { state: work('US Department of State', 'Office of the Historian: Michael Richard Pompeo') },
  match: { surface: 'Secretary of State', possible: false, reason: { why: 'office', office: 'US Secretary of State', on: '2020-06-26' } },
});

/** The article is newer than what the entry knows. */
export const kostyukovLater: CardModel = model({
  id: 'igor-kostyukov',
  name: 'Igor Kostyukov',
  kind: 'person',
  title: 'Igor Kostyukov',
  summary: 'Russian admiral who has headed the GRU, the military intelligence service, since the death of Igor Korobov in 2018.',
  asOf: '2024-12',
  articleDate: '2026-02-11',
  life: { from: '1961-02-21' },
  atTheTime: [{ text: 'Chief of the GRU', from: '2018-11', lastKnown: '2024-12' }],
  elsewhere: [
    relation('worked for', links.forces),
    relation('accused over', links.interference, { by: 'US Treasury', since: '2016-12-29' }),
  ],
  sources: { eu: work('Council of the European Union', 'Council Implementing Regulation (EU) 2019/84', '2019-01-21') },
  match: { surface: 'Kostyukov', possible: false, reason: { why: 'introduced', introducedBy: 'Igor Kostyukov' } },
});
