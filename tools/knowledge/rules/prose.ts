import { entryRule, type Rule } from '../rule.ts';

const weasel =
  /\b(recently|currently|nowadays|at present|to date|so far|last year|this year|ongoing|famously|notorious(ly)?|infamous(ly)?|legendary|iconic|controversial|brutal|heroic|world-class)\b/i;

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

/** No word that hides a date or passes judgement. */
export const plainWords = entryRule('plain-words', function* ({ entity }) {
  const texts: { at: (string | number)[]; text: string }[] = [
    { at: ['summary'], text: entity.summary },
    ...(entity.timeline ?? []).map(({ what }, index) => ({ at: ['timeline', index], text: what })),
    ...(entity.facts ?? []).map(({ value }, index) => ({ at: ['facts', index], text: value })),
  ];
  for (const { at, text } of texts) {
    const word = weasel.exec(text.replaceAll(/"[^"]*"/g, ''));
    if (word) yield { at, problem: `"${word[0]}" hides a date or passes judgement`, fix: 'give the date, or leave the word out' };
  }
});

/** No two entries share a summary once names and numbers are masked: prose is written, not filled in. */
export const ownSummary: Rule = {
  name: 'summary-own',
  *check({ entities }) {
    const seen = new Map<string, string>();
    for (const file of entities.values()) {
      const masked = file.entity.summary
        .replaceAll(/\p{Lu}[\p{L}.'’-]*/gu, 'N')
        .replaceAll(/\d+/g, '0')
        .replaceAll(/(N[ ,]*(and )?)+/g, 'N ');
      const other = seen.get(masked);
      if (other) yield { entity: file, at: ['summary'], problem: `says the same as ${other}`, fix: 'say what sets this one apart' };
      seen.set(masked, file.id);
    }
  },
};
