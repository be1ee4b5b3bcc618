/**
 * Reads the knowledge base from its YAML files and checks its shape. Nothing is thrown for a file that is wrong:
 * what can be read is returned, the rest is told as diagnostics with file and line.
 */
import { basename, join } from 'node:path';
import type * as v from 'valibot';
import {
  type EntityText,
  entitySchema,
  lexiconSchema,
  type OfficeText,
  officesSchema,
  type RelationTypes,
  relationTypesSchema,
} from '../../data/schema.ts';
import { checkShape } from './check-shape.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readYamlFile, type YamlFile, yamlFilesBelow } from './yaml-file.ts';

/** One entity as written, with the file that says it. */
export interface EntityFile extends YamlFile {
  readonly id: string;
  readonly entity: EntityText;
}

export interface Knowledge {
  readonly entities: ReadonlyMap<string, EntityFile>;
  readonly offices: ReadonlyMap<string, OfficeText>;
  /** The file that defines each office. */
  readonly officeFiles: ReadonlyMap<string, YamlFile>;
  readonly relationTypes: RelationTypes;
  /** Words that tell the same thing, by the name of their group. */
  readonly lexicon: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads everything under the data folder `root`. Cost: about a fifth of a millisecond a file, half of it YAML. */
export function readKnowledge(root: string): Knowledge {
  const diagnostics: Diagnostic[] = [];
  const entities = new Map<string, EntityFile>();
  for (const path of yamlFilesBelow(join(root, 'entities'))) {
    const parsed = readYamlFile(root, path, diagnostics);
    const entity = parsed && checkShape(parsed, entitySchema, diagnostics);
    if (!parsed || !entity) continue;
    const id = basename(path, '.yaml');
    const other = entities.get(id);
    if (other) {
      diagnostics.push({
        file: parsed.file,
        line: 1,
        rule: 'id',
        problem: `the id "${id}" is taken by ${other.file}`,
        fix: 'rename this file',
      });
      continue;
    }
    entities.set(id, { ...parsed, id, entity });
  }
  const { merged: offices, files: officeFiles } = readRecords(root, 'offices', officesSchema, diagnostics);
  const types = readYamlFile(root, join(root, 'relations.yaml'), diagnostics);
  const relationTypes = (types && checkShape(types, relationTypesSchema, diagnostics)) ?? {};
  const words = readYamlFile(root, join(root, 'lexicon.yaml'), diagnostics);
  const lexicon = new Map(Object.entries((words && checkShape(words, lexiconSchema, diagnostics)) ?? {}));
  return { entities, offices, officeFiles, relationTypes, lexicon, diagnostics };
}

/** Files of one record each key, merged; a key given twice is a diagnostic. */
function readRecords<T>(
  root: string,
  folder: string,
  schema: v.GenericSchema<unknown, Record<string, T>>,
  diagnostics: Diagnostic[],
): { merged: Map<string, T>; files: Map<string, YamlFile> } {
  const merged = new Map<string, T>();
  const files = new Map<string, YamlFile>();
  for (const path of yamlFilesBelow(join(root, folder))) {
    const parsed = readYamlFile(root, path, diagnostics);
    const records = parsed && checkShape(parsed, schema, diagnostics);
    if (!parsed || !records) continue;
    for (const [key, value] of Object.entries(records)) {
      if (merged.has(key)) {
        diagnostics.push({
          file: parsed.file,
          line: parsed.lineOf(key),
          rule: 'id',
          problem: `"${key}" is defined twice`,
          fix: 'remove one',
        });
      }
      merged.set(key, value);
      files.set(key, parsed);
    }
  }
  return { merged, files };
}
