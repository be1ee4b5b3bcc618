/** The rows of the match log: what the engine tells of the page, with what the reader's settings make of it. Pure. */
import type { LogFate, LogRow } from '../../components/log/log-props.ts';
import type { CandidateMessage, Explanation, LogBlock, PageText } from '../../platform/log-messages.ts';
import type { MentionMessage } from '../../platform/messages.ts';
import type { ReaderSettings } from '../../platform/reader-settings.ts';
import { type Choosable, type Unpainted, whyUnpainted } from '../content-script/choose-marks.ts';
import { correctedForm, isWanted } from '../content-script/is-wanted.ts';

/** Characters of the sentence that are shown on each side of a name. */
const reach = 48;

export interface LogSource {
  readonly page: PageText;
  readonly explanation: Explanation;
  readonly site: string;
}

export function logRows({ page, explanation, site }: LogSource, settings: ReaderSettings): LogRow[] {
  const { entities, candidates } = explanation;
  const isLeft = whyUnpainted(settings, (id) => entities[id]?.kind, new Set(explanation.met));
  return page.blocks.flatMap((block, number) =>
    (candidates[number] ?? []).map(({ start, end, id, fate }, index): LogRow => {
      const surface = block.text.slice(start, end);
      const found = fate.is === 'found' && fateOfFound(fate.mention, { surface, block }, { page, settings, site, isLeft });
      return {
        ...{ key: `${number} ${index}`, block: number, start, end, surface },
        before: leading(block.text, start),
        after: trailing(block.text, end),
        entity: id === null ? null : entityOf(id, explanation),
        fate: found || otherFate(fate, block, explanation),
      };
    }),
  );
}

const entityOf = (id: string, { entities }: Explanation) => {
  const entity = entities[id];
  return entity ? { id, ...entity } : null;
};

const nameOf = (id: string, { entities }: Explanation) => entities[id]?.name ?? id;

function otherFate(fate: CandidateMessage['fate'], { text }: LogBlock, explanation: Explanation): LogFate {
  switch (fate.is) {
    case 'overlapped':
      return { is: 'overlapped', by: text.slice(fate.by.start, fate.by.end), name: nameOf(fate.by.id, explanation) };
    case 'outweighed':
      return { is: 'outweighed', name: nameOf(fate.by, explanation), confidence: fate.confidence };
    case 'found':
      return { is: 'marked', ...told(fate.mention) };
    default:
      return fate;
  }
}

const told = ({ how, reason, confidence }: MentionMessage) => ({ how, reason, confidence });

interface Reading {
  readonly page: PageText;
  readonly settings: ReaderSettings;
  readonly site: string;
  readonly isLeft: (found: Choosable) => Unpainted | undefined;
}

interface Place {
  readonly surface: string;
  readonly block: LogBlock;
}

/** What the content script makes of a mention, by its own rules. */
function fateOfFound(mention: MentionMessage, { surface, block }: Place, { page, settings, site, isLeft }: Reading): LogFate {
  const { id } = mention;
  if (settings.muted.includes(id)) return { is: 'muted', ...told(mention) };
  if (!isWanted({ surface, id }, settings, page.here, site)) {
    const correction = settings.corrections.find(
      (each) => each.id === id && each.surface === correctedForm(surface) && (each.site === null || each.site === site),
    );
    return { is: 'corrected', scope: correction ? (correction.site === null ? 'always' : 'site') : 'here', ...told(mention) };
  }
  const why = isLeft({ mention, block, section: block.section });
  if (why === undefined) return { is: mention.possible ? 'possible' : 'marked', ...told(mention) };
  const is = { role: block.role === 'caption' ? 'caption' : 'heading', off: 'off', seen: 'seen', met: 'met' } as const;
  return { is: is[why], ...told(mention) };
}

/** The part of the sentence before a name, cut where a word begins. */
function leading(text: string, start: number): string {
  const sentence = text.slice(0, start).replace(/^.*[.!?]["”’)]?\s+(?=\p{Lu})/su, '');
  return sentence.length <= reach ? sentence : `…${sentence.slice(-reach).replace(/^\S*\s/, '')}`;
}

function trailing(text: string, end: number): string {
  const rest = text.slice(end);
  const sentence = /^.*?[.!?]["”’)]?(?=\s+\p{Lu}|$)/su.exec(rest)?.[0] ?? rest;
  return sentence.length <= reach ? sentence : `${sentence.slice(0, reach).replace(/\s\S*$/, '')}…`;
}

/** The whole sentence that a row stands in. */
export function sentenceOf({ block, start, end }: LogRow, { blocks }: PageText): string {
  const text = blocks[block]?.text ?? '';
  const before = text.slice(0, start).replace(/^.*[.!?]["”’)]?\s+(?=\p{Lu})/su, '');
  const rest = text.slice(end);
  return `${before}${text.slice(start, end)}${/^.*?[.!?]["”’)]?(?=\s+\p{Lu}|$)/su.exec(rest)?.[0] ?? rest}`.replaceAll(/\s+/g, ' ').trim();
}
