/**
 * What the reader called wrong on a page, as proposals to the knowledge base: YAML in the shape of its entries, one item for each
 * name and entity. What is to be done is for the maintainer to choose; data/README.md says how. It holds no address.
 */
import type { LogRow } from '../../components/log/log-props.ts';
import type { PageText } from '../../platform/log-messages.ts';
import { sentenceOf } from './log-rows.ts';

type Corrected = Extract<LogRow['fate'], { readonly is: 'corrected' }>;

/** Sentences shown of one proposal. */
const mostSentences = 3;

const said: Readonly<Record<Corrected['scope'], string>> = {
  here: 'not meant in this article',
  site: 'not meant on this site',
  always: 'never meant by these words',
};

export function correctionsPatch(rows: readonly LogRow[], page: PageText): string {
  const corrected = rows.filter(({ fate }) => fate.is === 'corrected');
  const proposals = Map.groupBy(corrected, ({ surface, entity }) => `${surface.toLowerCase()}\n${entity?.id}`);
  const title = page.title === null ? 'an article' : `“${oneLine(page.title)}”`;
  return [
    `# Matches that a reader of Backstory called wrong in ${title}${page.date === null ? '' : `, ${page.date}`}.`,
    '# Each item names a file of the knowledge base and says what may be done there: see data/README.md,',
    '# "Corrections from readers". Leave out what you do not want to send.',
    ...[...proposals.values()].map((same) => proposal(same, page)),
    '',
  ].join('\n');
}

function proposal(rows: readonly LogRow[], page: PageText): string {
  const [row] = rows;
  if (!row?.entity || row.fate.is !== 'corrected') return '';
  const { surface, entity, fate } = row;
  const sentences = [...new Set(rows.map((each) => sentenceOf(each, page)))].slice(0, mostSentences);
  return [
    `- file: ${entity.depth === 'derived' ? 'data/places.yaml' : `data/entities/${entity.kind}/${entity.id}.yaml`}`,
    `  id: ${entity.id}`,
    `  name: ${text(entity.name)}`,
    `  surface: ${text(surface)}`,
    `  matched: ${fate.how}`,
    `  reader: ${said[fate.scope]}`,
    '  sentences:',
    ...sentences.map((sentence) => `    - ${text(sentence)}`),
    '  choose:',
    ...choices(surface, fate.how).map(([what, entry]) => `    - {do: ${what}, entry: ${entry}}`),
  ].join('\n');
}

/** What may be done, as it would stand in the entry; "…" is for the maintainer to fill in. */
function choices(surface: string, how: Corrected['how']): readonly (readonly [what: string, entry: string])[] {
  const alias = (guard: string) => `{aliases: [{text: ${text(surface)}, ${guard}}]}`;
  if (how === 'described')
    return [
      ['add words that rule it out', '{described: [{not: ["…"]}]}'],
      ['add a term', '{described: [{words: ["…"]}]}'],
    ];
  if (how === 'near') return [['add the other bearer of the name as an entry', `{name: ${text(surface)}}`]];
  if (how === 'office') return [['correct the holders of the office', '{offices: ["…"]}']];
  return [
    ['ask for words in the article', alias('near: ["…"]')],
    ['ask for words before it', alias('after: ["…"]')],
    ['ask for words after it', alias('before: ["…"]')],
    ['let it count only once introduced', alias('use: introduced')],
    ['remove the alias', `{aliases: [{text: ${text(surface)}}]}`],
  ];
}

const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/** In double quotes, which hold any text in YAML as in JSON. */
const text = (words: string) => JSON.stringify(oneLine(words));
