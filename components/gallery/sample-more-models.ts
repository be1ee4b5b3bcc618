/** Cards at the edges: no article date, a possible match, a brief, a country, a long past. */
import type { CardModel } from '../../pack/card-model.ts';
import { happening, links, model, relation, work } from './sample-parts.ts';

export const skripalUndated: CardModel = model({
  id: 'sergei-skripal',
  name: 'Sergei Skripal',
  kind: 'person',
  title: 'Sergei Skripal',
  summary:
    'Former colonel of Russian military intelligence who spied for Britain, was convicted of treason in Russia and came to England in a prisoner exchange. He survived being poisoned in Salisbury.',
  asOf: '2024-12',
  articleDate: null,
  life: { from: '1951-06-23' },
  inArticle: [relation('worked for', links.gru), relation('worked for', links.mi6), relation('target of', links.poisoning)],
  undivided: [
    happening('2004-12', 'Arrested in Moscow on suspicion of passing secrets to MI6'),
    happening('2006-08', 'Sentenced to 13 years for high treason'),
    happening('2010-07-09', 'Freed in an exchange of prisoners'),
    happening('2018-03-04', 'Found unconscious in Salisbury together with his daughter Yulia', 'may'),
    happening('2018-05-18', 'Discharged from hospital', 'nhs'),
  ],
  sources: {
    may: work('House of Commons', 'Salisbury Incident: statement by the Prime Minister', '2018-03-12'),
    nhs: work('NHS England', 'Statement on the discharge of Sergei Skripal from Salisbury District Hospital', '2018-05-18'),
  },
  match: { surface: 'Skripal', possible: false, reason: { why: 'introduced', introducedBy: 'Sergei Skripal' } },
});

const inSalisbury = { at: [51.07, -1.79], country: links.uk, number: '826' } as const;

export const poisoning: CardModel = model({
  id: 'skripal-poisoning',
  name: 'Poisoning of Sergei and Yulia Skripal',
  kind: 'event',
  title: 'Poisoning of Sergei and Yulia Skripal',
  summary:
    'Sergei Skripal, a former Russian military intelligence officer who had spied for Britain, and his daughter Yulia were poisoned with a Novichok nerve agent in Salisbury, England. Both survived.',
  asOf: '2024-12',
  when: '2018-03-04',
  where: links.salisbury,
  spot: inSalisbury,
  inArticle: [
    relation('target', links.skripal),
    relation('weapon', links.novichok),
    relation('attributed to', links.unit, { by: 'UK authorities', since: '2021-09-21' }),
  ],
  before: [
    happening('2018-03-04', 'Sergei and Yulia Skripal are found unconscious on a bench in Salisbury', 'may'),
    happening('2018-03-12', 'Theresa May tells Parliament that it is “highly likely” that Russia was responsible', 'may'),
    happening('2018-03-26', 'More than twenty countries announce the expulsion of Russian diplomats'),
    happening('2018-04-12', 'The OPCW confirms the United Kingdom’s identification of the agent', 'opcw'),
    happening('2018-07-08', 'Dawn Sturgess dies after handling the discarded agent'),
    happening('2018-09-05', 'Two men travelling as “Petrov” and “Boshirov” are charged; May says that they are GRU officers'),
  ],
  since: [happening('2021-09-21', 'A third man, travelling as “Fedotov”, is charged')],
  facts: [
    { label: 'Agent', value: 'Novichok (A-234)', source: 'opcw' },
    { label: 'Also harmed', value: 'Nick Bailey, Charlie Rowley and Dawn Sturgess, who died on 8 July 2018', source: 'wikipedia' },
  ],
  disputed: [{ what: 'responsibility', by: 'Russian government', says: 'denies any part in it', since: '2018-03', source: 'wikipedia' }],
  sources: {
    may: work('House of Commons', 'Salisbury Incident: statement by the Prime Minister', '2018-03-12'),
    opcw: work('OPCW', 'Summary of the report on activities carried out in support of a request by the United Kingdom', '2018-04-12'),
  },
  match: {
    surface: 'nerve agent intoxication in Salisbury',
    possible: false,
    reason: { why: 'told', words: ['nerve agent', 'Salisbury'] },
  },
});

export const salisbury: CardModel = model({
  id: 'salisbury',
  name: 'Salisbury',
  kind: 'place',
  title: 'Salisbury',
  summary:
    'Cathedral city in Wiltshire in the south of England. In March 2018 it was the scene of the nerve agent attack on Sergei and Yulia Skripal.',
  asOf: '2024-12',
  spot: inSalisbury,
  inArticle: [relation('in', links.uk)],
  before: [happening('2018-03-04', 'Sergei and Yulia Skripal are found poisoned on a bench in the centre', 'council')],
  since: [happening('2021-09-21', 'A third man is charged')],
  sources: { council: work('Wiltshire Council', 'Statement on the completion of the decontamination', '2019-03-01') },
  match: { surface: 'Salisbury', possible: false, reason: { why: 'name', name: 'Salisbury' } },
});

export const mujahidPossible: CardModel = model({
  id: 'zabihullah-mujahid',
  name: 'Zabihullah Mujahid',
  kind: 'person',
  title: 'Zabiullah Mujahid',
  summary: 'Spokesman of the Taliban, known to reporters by telephone only until he appeared in public in Kabul in August 2021.',
  asOf: '2024-12',
  inArticle: [relation('spokesman of', links.taliban)],
  since: [happening('2021-08-17', 'Gives his first news conference in person, in Kabul')],
  match: { surface: 'Zabiulla Mujahed', possible: true, reason: { why: 'near', name: 'Zabihullah Mujahid', edits: 2 } },
});

export const afghanistan: CardModel = model({
  id: 'afghanistan',
  name: 'Afghanistan',
  kind: 'place',
  flag: '🇦🇫',
  spot: { at: [33, 65], country: links.afghanistan, number: '004', whole: true },
  title: 'Afghanistan',
  summary: 'Landlocked country between Iran, Pakistan, China and Central Asia. Its capital is Kabul.',
  asOf: '2024-12',
  atTheTime: [{ text: 'President of Afghanistan', holder: links.ghani, from: '2014-09-29', to: '2021-08-15' }],
  inArticle: [relation('has as its capital', links.kabul)],
  match: { surface: 'Afghan', possible: false, reason: { why: 'people', of: 'Afghanistan' } },
});

/** A brief: no more is known than a sentence and where it comes from. */
export const brief: CardModel = model({
  id: 'gru-unit-26165',
  name: 'GRU Unit 26165',
  kind: 'unit',
  title: 'Fancy Bear',
  summary:
    'Military unit of Russian signals intelligence that the US charged in 2018 with hacking Democratic Party organisations; known to analysts as Fancy Bear or APT28.',
  asOf: '2018-07-13',
  sources: { indictment: work('US Department of Justice', 'United States v. Netyksho et al., 1:18-cr-00215 (D.D.C.)', '2018-07-13') },
});
