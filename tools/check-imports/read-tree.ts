/** The project's own source files, parsed. Cost: about a second for a few hundred files. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceTree } from './check-directions.ts';
import { readSource } from './source-file.ts';

const codeFolders = [
  'engine',
  'pack',
  'stories',
  'page',
  'platform',
  'components',
  'locales',
  'entrypoints',
  'data',
  'tools',
  'bench',
  'tests',
] as const;

const isSource = (name: string) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts');

export async function readTree(root: string): Promise<SourceTree> {
  const lists = await Promise.all(codeFolders.map((folder) => filesIn(root, folder)));
  const paths = lists.flat().filter(isSource).sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, readSource(path, await readFile(join(root, path), 'utf8'))] as const)));
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // A ring appears with its first file.
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'));
}
