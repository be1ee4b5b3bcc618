/**
 * A build that speaks one language whatever the browser's. A browser has only the languages that were installed with it; without any
 * other catalogue to choose from, it takes the default one.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A copy of the build beside it; what was there is replaced. */
export async function onlyIn(language: string, build: string): Promise<string> {
  const folder = `${build}-${language}`;
  const catalogues = join(build, '_locales');
  await rm(folder, { recursive: true, force: true });
  const isOther = (path: string) => path.startsWith(join(catalogues, '/')) && !path.startsWith(join(catalogues, language));
  await cp(build, folder, { recursive: true, filter: (path) => !isOther(path) });
  const manifest = join(folder, 'manifest.json');
  const told = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...told, default_locale: language }));
  return folder;
}
