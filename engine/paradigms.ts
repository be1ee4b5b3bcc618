/**
 * How names are declined in German, Russian and Ukrainian: for each ending of a name in the nominative, all endings that it has
 * in its cases, the nominative's first. Written for proper names and the words in names of bodies, not for the whole language;
 * where two kinds of words share a nominative ending, a paradigm has the endings of both.
 *
 * Not stems: a Snowball stemmer makes one stem of Niger and Nigeria, of Mali and "малый" (ADR 0014).
 */
import type { Language } from './language.ts';

/** A paradigm a line: endings of one word, the nominative's first; "-" is none. */
const tables: Partial<Record<Language, string>> = {
  de: `
    e en er es em
    er e en es em
    es e en er em`,
  ru: `
    ая ой ую ою ей
    яя ей юю ею
    а ы и е у ой ою ей
    я и е ю ей ёй ею
    ий ия ию ием ии его ему им ем ого ому ом
    ый ого ому ым ом
    ой ого ому ым ом оя ою оем ое
    й я ю ем е
    авел авла авлу авлом авле
    ец ца цу цем цом це еца ецу ецом еце
    ок ка ку ком ке ока оку оком оке
    ь я ю ем ём е и ью
    ие ия ию ием ии их им ими
    ые ых ым ыми
    ое ого ому ым ом
    ее его ему им ем
    о а у ом е
    е я ю ем
    ы - ов ам ами ах
    ки ок ек кам ками ках
    - а у ом ем е ым`,
  uk: `
    ська ської ській ську ською
    цька цької цькій цьку цькою
    ім ома ому омом омі іма іму імом імі
    ка ки ці ку кою
    га ги зі гу гою
    ха хи сі ху хою
    а и і у ою ею ої ій
    ння нню нням нні
    я і ї ю ею єю
    ій ія ію ієм ії ієві ього ьому ім
    ий ого ому им ім
    й я ю єм ї єві
    їв єва єву євом єві євим
    ів ова ову овом ові овим іва іву івом івим іві ева еву евом еві
    ець ця цю цем ці цеві
    ок ка ку ком оці кові ока оку оком окові
    ь я ю ем єм і еві єві
    ко ка ку ком кові ці
    о а у ом і ові
    е ого ому им ім я ю ем і ів ях
    и - ів ам ами ах
    і их им ими їв ів ей ям ями ях
    - а у ом ем еві ові і ю я им`,
};

/** Names of foreign places that have one form in all cases, although they end like names that do not. */
const indeclinable: Partial<Record<Language, string>> = {
  ru: 'мали чили перу того конго осло токио баку сочи тбилиси дели зимбабве сомали мале ломе монако марино порто рико хельсинки туркиш',
  uk: 'малі чилі перу того конго осло токіо баку сочі тбілісі делі зімбабве сомалі мале ломе монако марино порто рико гельсінкі',
};

export function isIndeclinable(word: string, language: Language): boolean {
  return (indeclinable[language] ?? '').split(' ').includes(word);
}

export interface Paradigm {
  /** Ending of the name as it is listed. */
  readonly nominative: string;
  readonly endings: readonly string[];
}

/** Paradigms of a language, longest nominative ending first; their order is part of the pack. */
export function paradigmsOf(language: Language, fold: (text: string) => string): readonly Paradigm[] {
  const lines = (tables[language] ?? '').trim().split('\n').filter(Boolean);
  return lines
    .map((line) => {
      const endings = [
        ...new Set(
          line
            .trim()
            .split(' ')
            .map((ending) => (ending === '-' ? '' : fold(ending))),
        ),
      ];
      return { nominative: endings[0] ?? '', endings };
    })
    .sort((a, b) => b.nominative.length - a.nominative.length);
}
