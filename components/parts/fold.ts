/** Which items of a list to show before the reader asks for more. A single item is never folded away: the button for it would be as long. */

interface Folded<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
}

export function foldEnd<T>(items: readonly T[], limit: number): Folded<T> {
  return items.length <= limit + 1 ? { shown: items, hidden: 0 } : { shown: items.slice(0, limit), hidden: items.length - limit };
}

export function foldStart<T>(items: readonly T[], limit: number): Folded<T> {
  return items.length <= limit + 1 ? { shown: items, hidden: 0 } : { shown: items.slice(-limit), hidden: items.length - limit };
}
