import { entryRule, type Rule } from '../rule.ts';
import { maskedSummary, nearDuplicates } from '../summaries.ts';

const weasel =
  /\b(recently|lately|these days|as of now|until now|at the moment|in recent (?:days|weeks|months|years|times|decades)|currently|nowadays|at present|to date|so far|last year|this year|ongoing|famously|notorious(ly)?|infamous(ly)?|legendary|iconic|controversial|brutal|heroic|world-class)\b/i;

/** A summary is one to three sentences that a card can hold. */
export const summaryLength = entryRule('summary-length', function* ({ entity }) {
  const length = entity.summary.length;
  if (length < 40)
    yield { at: ['summary'], problem: `the summary has ${length} characters`, fix: 'say what the reader needs: 40 characters or more' };
  if (length > 420)
    yield {
      at: ['summary'],
      problem: `the summary has ${length} characters`,
      fix: 'keep it to 420; the rest belongs in facts and timeline',
    };
  if (!/[.!?]["”)]?$/.test(entity.summary))
    yield { at: ['summary'], problem: 'the summary does not end as a sentence', fix: 'end it with a full stop' };
});

/** "Now" and "today" likewise, but for what the present calls a thing of the past ("what is now Iraq", "today's Iraq"). */
const undated = /(?<!\bis |\bare |[\w’'-])now\b(?! known)|(?:^|[.;] )Today\b(?!['’]s)|(?<!-)\btoday\b(?!['’]s)/;

/** No word that hides a date or passes judgement. */
export const plainWords = entryRule('plain-words', function* ({ entity }) {
  const texts: { at: (string | number)[]; text: string }[] = [
    { at: ['summary'], text: entity.summary },
    ...(entity.timeline ?? []).map(({ what }, index) => ({ at: ['timeline', index], text: what })),
    ...(entity.facts ?? []).map(({ value }, index) => ({ at: ['facts', index], text: value })),
  ];
  for (const { at, text } of texts) {
    const unquoted = text.replaceAll(/"[^"]*"/g, '');
    const word = weasel.exec(unquoted) ?? undated.exec(unquoted);
    if (word) yield { at, problem: `"${word[0].trim()}" hides a date or passes judgement`, fix: 'give the date, or leave the word out' };
  }
});

/** No two entries share a summary once names and numbers are masked: prose is written, not filled in. */
export const ownSummary: Rule = {
  name: 'summary-own',
  *check({ entities }) {
    const seen = new Map<string, string>();
    for (const file of entities.values()) {
      const masked = maskedSummary(file.entity.summary);
      const other = seen.get(masked);
      if (other) yield { entity: file, at: ['summary'], problem: `says the same as ${other}`, fix: 'say what sets this one apart' };
      seen.set(masked, file.id);
    }
  },
};

/** No two summaries say nearly the same in the same words. */
export const distinctSummaries: Rule = {
  name: 'summary-near',
  *check({ entities }) {
    for (const { file, other, shared } of nearDuplicates(entities.values())) {
      const problem = `${Math.round(shared * 100)} % of what it says stands in ${other.id} too`;
      yield { entity: file, at: ['summary'], problem, fix: 'say what sets this one apart' };
    }
  },
};
