/**
 * What can be mended in an entry without knowing anything of its subject. Each repair takes the entry as written and gives it back
 * mended, or as it was; none loses a statement, and none makes one.
 */
import { dayRange } from './dates.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Repair {
  readonly name: string;
  apply(entry: Fields): Fields;
}

const trimmed: Repair = {
  name: 'blanks around text',
  apply: (entry) => mapText(entry, (text) => text.trim()) as Fields,
};

const distinctAliases: Repair = {
  name: 'aliases given twice',
  apply: (entry) =>
    mapList(entry, 'aliases', (aliases) => {
      const seen = new Set<unknown>([JSON.stringify(entry.name)]);
      return aliases.filter((alias) => !seen.has(JSON.stringify(alias)) && seen.add(JSON.stringify(alias)));
    }),
};

const distinctStatements: Repair = {
  name: 'statements made twice',
  apply: (entry) =>
    ['facts', 'offices', 'timeline', 'relations', 'coverage', 'disputed'].reduce(
      (mended, list) =>
        mapList(mended, list, (items) => {
          const seen = new Set<string>();
          return items.filter((item) => !seen.has(JSON.stringify(item)) && seen.add(JSON.stringify(item)));
        }),
      entry,
    ),
};

const orderedTimeline: Repair = {
  name: 'timeline out of order',
  apply: (entry) =>
    mapList(entry, 'timeline', (items) => {
      const days = items.map((item) => dayRange(String((item as Fields).when)));
      const isOrdered = days.every((day, index) => index === 0 || !day || (days[index - 1]?.from ?? 0) <= day.to);
      if (isOrdered || days.includes(undefined)) return items;
      return items
        .map((item, index) => ({ item, day: days[index]?.from ?? 0 }))
        .sort((a, b) => a.day - b.day)
        .map(({ item }) => item);
    }),
};

const plainAddresses: Repair = {
  name: 'tracking in addresses',
  apply: (entry) => mapText(entry, (text) => (text.startsWith('https://') ? withoutTracking(text) : text)) as Fields,
};

const repairs: readonly Repair[] = [trimmed, distinctAliases, distinctStatements, orderedTimeline, plainAddresses];

/** The entry mended by all repairs, with the names of those that changed it. */
export function repairEntry(entry: Fields): { readonly entry: Fields; readonly done: readonly string[] } {
  const done: string[] = [];
  let mended = entry;
  for (const { name, apply } of repairs) {
    const next = apply(mended);
    if (JSON.stringify(next) !== JSON.stringify(mended)) done.push(name);
    mended = next;
  }
  return { entry: mended, done };
}

function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter((key) => /^(utm_|fbclid$|gclid$)/i.test(key));
  if (tracking.length === 0) return address;
  for (const key of tracking) url.searchParams.delete(key);
  return url.href;
}

function mapList(entry: Fields, key: string, change: (items: readonly unknown[]) => readonly unknown[]): Fields {
  const items = entry[key];
  return Array.isArray(items) ? { ...entry, [key]: change(items) } : entry;
}

function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapText(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapText(each, change)]));
}
