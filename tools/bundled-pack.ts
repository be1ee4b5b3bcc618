/** The pack of this checkout's own knowledge base, compiled when it is missing or older than what it is made from. */
import { mkdir, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodePack } from '../pack/encode.ts';
import { Pack } from '../pack/pack.ts';
import { compileKnowledge } from './knowledge/compile.ts';
import { derivePlaces } from './knowledge/derived-places.ts';
import { formatDiagnostic } from './knowledge/diagnostic.ts';
import { readKnowledge } from './knowledge/read.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const packFile: string = join(root, '.cache', 'backstory.pack');
/** Whatever the bytes of the pack depend on. */
const inputs = ['data', 'engine', 'pack', 'tools/knowledge', 'package-lock.json'];

/** Compiles the pack if need be and returns its bytes. Throws with the first diagnostics when the knowledge base cannot be read. */
export async function bundledPackBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const newest = Math.max(...(await Promise.all(inputs.map((input) => newestChange(join(root, input))))));
  const made = await stat(packFile).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (made > newest) return new Uint8Array(await readFile(packFile));
  const started = new Date();
  const bytes = await compilePack(join(root, 'data'));
  await mkdir(join(root, '.cache'), { recursive: true });
  // Written beside and moved, so that another process never reads half a pack.
  const draft = `${packFile}.${process.pid}`;
  await writeFile(draft, bytes);
  // Dated from before it was read: what is edited meanwhile is newer.
  await utimes(draft, started, started);
  await rename(draft, packFile);
  return bytes;
}

export async function bundledPack(): Promise<Pack> {
  return new Pack(await bundledPackBytes(), { verify: false });
}

export async function compilePack(data: string): Promise<Uint8Array<ArrayBuffer>> {
  const knowledge = readKnowledge(data);
  if (knowledge.diagnostics.length > 0) {
    throw new Error(`The knowledge base cannot be compiled:\n${knowledge.diagnostics.slice(0, 20).map(formatDiagnostic).join('\n')}`);
  }
  return encodePack(compileKnowledge(knowledge, derivePlaces()));
}

/** When anything at or below `path` last changed, folders included, so that a removed file counts. */
async function newestChange(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  const times = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs));
  return times.reduce((newest, time) => Math.max(newest, time), mtimeMs);
}
