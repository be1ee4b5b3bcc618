/**
 * A summary seen from the day of an article: the sentences that tell of a later time are set apart, since nobody could know them then.
 * A sentence tells of a later time if it names a year, month or day that begins after that day. Cost: linear in the summary.
 */
import { readDate } from './edtf.ts';

export interface SummaryAt {
  /** May be empty. */
  readonly known: string;
  readonly later: string;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** "5 March 2022", "March 2022", "2022"; "the 2020s" is no year. */
const date = new RegExp(`(?:(?:\\b(\\d{1,2}) )?\\b(${months.join('|')}) )?\\b((?:1\\d|20)\\d\\d)\\b(?!s)`, 'g');
/** After a word of two letters or more, so that no initial and no "U.S." ends a sentence. */
const betweenSentences = /(?<=[\p{Ll}\d)]{2}[.!?]["”’)]?) (?=["“]?\p{Lu})/u;

/** `day` counts from the epoch. The sentences keep their order. */
export function summaryAt(summary: string, day: number): SummaryAt {
  const sentences = summary.split(betweenSentences);
  const isLater = (sentence: string) => [...sentence.matchAll(date)].some((match) => beginsAfter(match, day));
  return {
    known: sentences.filter((sentence) => !isLater(sentence)).join(' '),
    later: sentences.filter(isLater).join(' '),
  };
}

function beginsAfter([, dayOfMonth, month, year]: RegExpMatchArray, day: number): boolean {
  const parts = [year, month && two(months.indexOf(month) + 1), dayOfMonth && two(Number(dayOfMonth))];
  const range = readDate(parts.filter(Boolean).join('-'));
  return range !== undefined && range.from > day;
}

const two = (number: number) => String(number).padStart(2, '0');
