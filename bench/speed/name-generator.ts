/**
 * Names that nobody has but somebody could have: people, places, bodies, units and works in several scripts, made of syllables.
 * As in a real list of names, first names, family names and place names come from stocks that many names share, in unequal measure.
 * The same seed gives the same names; none is given twice.
 */
import { foldText } from '../../engine/fold.ts';
import { SeededRandom } from '../seeded-random.ts';

interface Sound {
  readonly onsets: readonly string[];
  readonly nuclei: readonly string[];
  readonly codas: readonly string[];
  readonly ends: readonly string[];
}

const sound = (onsets: string, nuclei: string, codas: string, ends: string): Sound => ({
  onsets: onsets.split(' '),
  nuclei: nuclei.split(' '),
  codas: ['', '', ...codas.split(' ')],
  ends: ends.split(' '),
});

const latin: readonly Sound[] = [
  sound(
    'b br ch cl d f g gr h k l m n p r s st t th w',
    'a e i o u ea oo',
    'n r l s t ck nd',
    'son ton ley ford well man er ham field wood',
  ),
  sound('b d dr g k kr l m n p s st t v vl z zh', 'a e i o u', 'r l n v k s', 'ov enko sky ich uk in ova ev ets yan'),
  sound('ab al b f gh h j k kh m n q r s sh t w y z', 'a i u aa ee', 'r m d l n h', 'i ani awi oun eh ullah eddin an zai'),
  sound('b c ch d f g l m n p qu r s t v', 'a e i o u ia é ó', 'n r s l', 'ez ado ini elli eira oso ina ane eau illa'),
  sound('b br d f g h j k l m n r s sch st t w z', 'a e i o u au ei ö ü', 'n r l ch ss tz', 'mann berg er bach stein sen dorf ling haus'),
  sound('b ch d g h j k l m n p s t w x y zh', 'a e i o u ao ei ia', 'n ng', 'ng an o u iro aka moto ing'),
];
const cyrillic = sound('б в г д ж з к л м н п р с т х ш', 'а е и о у я ю', 'р л н в к', 'ов енко ский ич ук ин ова ев ко');
const arabic = sound('ب ت ج ح خ د ر س ش ع غ ف ق ك ل م ن ه', 'ا و ي', 'ن ر م د', 'ي ان ة ين وري');
const chineseCharacters = '安白北长成川大东方高光广国海河华建江金京九兰丽林龙美民明南宁平青清泉山上胜石水泰天文西新星阳永云中';

const bodies = [
  'Ministry of #', 'Bank of #', 'University of #', 'Institute for # Studies', '# Development Fund', '# Football Club', '# Energy',
  'Party for #', '# Liberation Front', '# Times', 'Court of Appeal of #', '# International Airport', 'Council of #', '# Group',
]; // biome-ignore format: a list to read
const features = ['Mount #', 'Lake #', 'River #', '# Province', '# District', 'Port #', 'New #', '# Bay', 'North #', 'Upper #'];
const works = ['Treaty of #', 'Battle of #', '# Accords', '# Summit', '# Declaration', 'Siege of #'];
const units = ['Infantry Brigade', 'Air Wing', 'Rifle Division', 'Special Purpose Regiment', 'Signals Battalion'];

const firstNameCount = 4_000;

export class NameGenerator {
  private readonly random: SeededRandom;
  private readonly firstNames: readonly string[];
  private readonly familyNames: readonly string[];
  private readonly places: readonly string[];

  /** `expected` is about how many names will be asked for; the stocks are sized by it. */
  constructor(seed: number, expected: number) {
    this.random = new SeededRandom(seed);
    this.firstNames = this.stock(firstNameCount, 2);
    this.familyNames = this.stock(Math.max(500, expected >> 3), 3);
    this.places = this.stock(Math.max(500, expected >> 4), 3);
  }

  /** As many names as wanted, none of which folds to one of `taken` or to another. */
  names(count: number, taken: Iterable<string> = []): string[] {
    const seen = new Set([...taken].map(foldText));
    const names: string[] = [];
    while (names.length < count) {
      const name = this.name();
      const folded = foldText(name);
      if (folded.length < 2 || seen.has(folded)) continue;
      seen.add(folded);
      names.push(name);
    }
    return names;
  }

  private name(): string {
    const { random } = this;
    const kind = random.next();
    if (kind < 0.42) return `${this.common(this.firstNames)} ${this.common(this.familyNames)}`;
    if (kind < 0.46) return `${this.common(this.firstNames)} ${random.pick('ABCDEFGHJKLMNPRSTW')}. ${this.common(this.familyNames)}`;
    if (kind < 0.6) return this.word(random.pick(latin), 2 + random.below(3));
    if (kind < 0.68) return `${this.common(this.places)} ${this.word(random.pick(latin), 2)}`;
    if (kind < 0.76) return this.filled(bodies);
    if (kind < 0.8) return this.filled(features);
    if (kind < 0.83) return this.filled(works);
    if (kind < 0.85)
      return `${1 + random.below(900)}th ${random.pick(units)}`.concat(random.next() < 0.5 ? ` ${this.common(this.places)}` : '');
    if (kind < 0.87) return this.acronym();
    if (kind < 0.93) return `${this.word(cyrillic, 2)} ${this.word(cyrillic, 3)}`;
    if (kind < 0.97) return `${this.letters(arabic, 2)} ${this.letters(arabic, 2)}`;
    return Array.from({ length: 2 + random.below(4) }, () => random.pick(chineseCharacters)).join('');
  }

  private filled(patterns: readonly string[]): string {
    return this.random.pick(patterns).replace('#', this.common(this.places));
  }

  private acronym(): string {
    return Array.from({ length: 4 + this.random.below(3) }, () => this.random.pick('ABCDEFGHIJKLMNOPRSTUVW')).join('');
  }

  private stock(count: number, most: number): string[] {
    const words = new Set<string>();
    while (words.size < count) words.add(this.word(this.random.pick(latin), 2 + this.random.below(most)));
    return [...words];
  }

  /** A few words of a stock are common, most are rare. */
  private common(stock: readonly string[]): string {
    return stock[Math.floor(stock.length * this.random.next() ** 2)] ?? '';
  }

  private word(from: Sound, syllables: number): string {
    const letters = this.letters(from, syllables);
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  }

  private letters({ onsets, nuclei, codas, ends }: Sound, syllables: number): string {
    const { random } = this;
    let letters = '';
    for (let at = 1; at < syllables; at++) letters += random.pick(onsets) + random.pick(nuclei) + random.pick(codas);
    return letters + random.pick(onsets) + random.pick(ends);
  }
}
