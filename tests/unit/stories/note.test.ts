/** Notes of two places as one, and the part of a note that answers a query. */
import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../bench/seeded-random.ts';
import { matchWords } from '../../../stories/match-words.ts';
import { excerptOf, joinedNotes, type Note } from '../../../stories/note.ts';

const note = (text: string, at: number): Note => ({ entity: 'gru', text, at });
const join = (one: Note, other: Note) => joinedNotes(one, other).text;

const words = ['Sofia', 'Gebrev', 'check', 'the', 'Times', 'piece', 'of', 'October', 'unit', 'door', '\n', 'ёлка', 'ملاحظة'];

function randomNotes(count: number): Note[] {
  const random = new SeededRandom(7);
  const pick = (limit: number) => random.below(limit);
  return Array.from({ length: count }, () => {
    const text = Array.from({ length: 1 + pick(40) }, () => words[pick(words.length)]).join(' ');
    return note(text.trim() === '' ? 'Sofia' : text, pick(5));
  });
}

describe('joinedNotes', () => {
  it('keeps one where it says all that the other says, with the later time', () => {
    expect(joinedNotes(note('Seen in Sofia.', 5), note('Seen in Sofia.', 3))).toEqual(note('Seen in Sofia.', 5));
    expect(joinedNotes(note('Seen in Sofia.', 3), note('Seen in Sofia. Twice.', 5))).toEqual(note('Seen in Sofia. Twice.', 5));
    expect(joinedNotes(note('Seen in Sofia. Twice.', 3), note('Seen in Sofia.', 5))).toEqual(note('Seen in Sofia. Twice.', 5));
  });

  it('puts the newer before the older where they differ', () => {
    expect(joinedNotes(note('Old.', 3), note('New.\n', 5))).toEqual(note('New.\n\n—\n\nOld.', 5));
    expect(joinedNotes(note('New.', 5), note('Old.', 3))).toEqual(note('New.\n\n—\n\nOld.', 5));
  });

  it('loses nothing, and does not grow when one of both is joined again', () => {
    const notes = randomNotes(60);
    for (const one of notes) {
      for (const other of notes) {
        const both = joinedNotes(one, other);
        for (const part of [one, other]) {
          expect(both.text).toContain(part.text.trim());
          expect(both.at).toBeGreaterThanOrEqual(part.at);
          expect([join(both, part), join(part, both)]).toEqual([both.text, both.text]);
        }
      }
    }
  });
});

describe('excerptOf', () => {
  it('gives a short note whole, in one line', () => {
    expect(excerptOf('Seen in\nSofia', [[8, 13]])).toEqual({ text: 'Seen in Sofia', ranges: [[8, 13]] });
  });

  it('begins near the first word that was met, and keeps the letters that were', () => {
    for (const { text } of randomNotes(200)) {
      for (const word of ['Gebrev', 'October', 'ёлка']) {
        const { ranges } = matchWords([word.toLowerCase().replace('ё', 'е')], text);
        const excerpt = excerptOf(text, ranges);
        expect(excerpt.text).not.toContain('\n');
        expect(excerpt.text.length).toBeLessThan(130);
        const met = excerpt.ranges.map(([start, end]) => excerpt.text.slice(start, end));
        expect(met).toEqual(ranges.slice(0, met.length).map(([start, end]) => text.slice(start, end)));
        expect(met.length > 0).toBe(ranges.length > 0);
      }
    }
  });

  it('finds a place in text without blanks', () => {
    const text = `${'字'.repeat(400)}門${'字'.repeat(400)}`;
    const { text: line, ranges } = excerptOf(text, [[400, 401]]);
    expect(line.length).toBeLessThan(130);
    expect(ranges.map(([start, end]) => line.slice(start, end))).toEqual(['門']);
  });
});
