/** A data folder of the project's own on disk, for commands to read and write. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const frame: Readonly<Record<string, string>> = {
  'relations.yaml': 'part-of: { label: part of, inverse: includes }\n',
  'lexicon.yaml': 'attack: [attack, raid]\n',
  'offices/a.yaml': 'chief: { name: Chief, of: russia, titles: [chief] }\n',
};

/** The folder "data" with the frame and `files`, in a new temporary folder. */
export async function makeDataFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'backstory-data-')), 'data');
  for (const [name, text] of Object.entries({ ...frame, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
