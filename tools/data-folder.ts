/** Which files of the knowledge base a command was asked to look at. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError } from './command-line.ts';
import { yamlFilesBelow } from './knowledge/yaml-file.ts';

/** The data folder given, or that of this checkout. */
export function dataFolder(given: string | boolean | undefined): string {
  const folder = typeof given === 'string' ? resolve(given) : fileURLToPath(new URL('../data', import.meta.url));
  if (!existsSync(join(folder, 'entities'))) throw new CommandError(`${folder} is not a data folder: it has no "entities".`, 2);
  return folder;
}

/** Every YAML file below `folder`, or those at or below `paths`. Throws `CommandError` for a path that leads nowhere. */
export function chosenFiles(folder: string, paths: readonly string[], usage: string): string[] {
  if (paths.length === 0) return yamlFilesBelow(folder);
  const files = paths.flatMap((path) => {
    if (!existsSync(path)) throw new CommandError(`${path}: there is no such file or folder.\n\n${usage}`, 2);
    return statSync(path).isDirectory() ? yamlFilesBelow(path) : [path];
  });
  return [...new Set(files.map((file) => resolve(file)))];
}
