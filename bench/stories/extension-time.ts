/** Processor time of the extension's own process in a Chromium that this program has started: what its work costs, however busy the machine. Linux. */
import { readdirSync, readFileSync } from 'node:fs';

/** Of the kernel's clock, which counts in hundredths of a second. */
const tick = 10;

/** Milliseconds since the process began; undefined where it cannot be told. */
export function extensionTime(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(
    running.flatMap(
      (id) =>
        statOf(id)
          ?.slice(1, 2)
          .map((parent) => [id, parent] as const) ?? [],
    ),
  );
  const isOurs = (id: string | undefined): boolean => id !== undefined && (id === String(process.pid) || isOurs(parents.get(id)));
  const times = running.flatMap((id) => {
    if (!read(`/proc/${id}/cmdline`).includes('--extension-process') || !isOurs(id)) return [];
    const [user = 0, system = 0] = statOf(id)?.slice(11, 13).map(Number) ?? [];
    return [(user + system) * tick];
  });
  return times.length === 0 ? undefined : times.reduce((sum, time) => sum + time, 0);
}

/** The fields of a process after its name: state, parent, and so on. */
const statOf = (id: string): string[] | undefined => read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ');

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
