/** Names as people misspell them: one slip of the pen or, in long names, two. Seeded. */
import type { SeededRandom } from '../seeded-random.ts';

const letters = 'etaoinsrhldcumfpgwybvk';

/** Two slips from this length on. */
const long = 14;

export function misspell(name: string, random: SeededRandom): string {
  const once = slip(name, random);
  return name.length >= long && random.next() < 0.5 ? slip(once, random) : once;
}

/** The first letter stays: people know how a name begins. */
function slip(name: string, random: SeededRandom): string {
  const at = 1 + random.below(name.length - 2);
  const [before, here, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
  switch (random.below(4)) {
    case 0:
      return before + next + after;
    case 1:
      return before + random.pick(letters) + here + next + after;
    case 2:
      return before + random.pick(letters) + next + after;
    default:
      return before + next + here + after;
  }
}
