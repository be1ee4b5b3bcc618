/**
 * Reads the knowledge base from its YAML files and checks its shape. Nothing is thrown for a file that is wrong:
 * what can be read is returned, the rest is told as diagnostics with file and line.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import {
  type EntityText,
  entitySchema,
  lexiconSchema,
  type OfficeText,
  officesSchema,
  type RelationTypes,
  relationTypesSchema,
} from '../../data/schema.ts';
import type { Diagnostic } from './diagnostic.ts';

/** One entity as written, with the means to say on which line a part of it stands. */
export interface EntityFile {
  readonly id: string;
  readonly file: string;
  readonly entity: EntityText;
  lineOf(...path: (string | number)[]): number;
}

export interface Knowledge {
  readonly entities: ReadonlyMap<string, EntityFile>;
  readonly offices: ReadonlyMap<string, OfficeText>;
  readonly relationTypes: RelationTypes;
  /** Words that tell the same thing, by the name of their group. */
  readonly lexicon: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

interface ParsedFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads everything under the data folder `root`. Cost: about a millisecond a file, nearly all of it YAML. */
export async function readKnowledge(root: string): Promise<Knowledge> {
  const diagnostics: Diagnostic[] = [];
  const entities = new Map<string, EntityFile>();
  for (const path of await yamlFiles(join(root, 'entities'))) {
    const parsed = await parseFile(root, path, diagnostics);
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
    entities.set(id, { id, file: parsed.file, entity, lineOf: (...at) => lineAt(parsed, at) });
  }
  const offices = await readRecords(root, 'offices', officesSchema, diagnostics);
  const types = await parseFile(root, join(root, 'relations.yaml'), diagnostics);
  const relationTypes = (types && checkShape(types, relationTypesSchema, diagnostics)) ?? {};
  const words = await parseFile(root, join(root, 'lexicon.yaml'), diagnostics);
  const lexicon = new Map(Object.entries((words && checkShape(words, lexiconSchema, diagnostics)) ?? {}));
  return { entities, offices, relationTypes, lexicon, diagnostics };
}

/** Files of one record each key, merged; a key given twice is a diagnostic. */
async function readRecords<T>(
  root: string,
  folder: string,
  schema: v.GenericSchema<unknown, Record<string, T>>,
  diagnostics: Diagnostic[],
): Promise<Map<string, T>> {
  const merged = new Map<string, T>();
  for (const path of await yamlFiles(join(root, folder))) {
    const parsed = await parseFile(root, path, diagnostics);
    const records = parsed && checkShape(parsed, schema, diagnostics);
    if (!parsed || !records) continue;
    for (const [key, value] of Object.entries(records)) {
      if (merged.has(key)) {
        diagnostics.push({
          file: parsed.file,
          line: lineAt(parsed, [key]),
          rule: 'id',
          problem: `"${key}" is defined twice`,
          fix: 'remove one',
        });
      }
      merged.set(key, value);
    }
  }
  return merged;
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

async function parseFile(root: string, path: string, diagnostics: Diagnostic[]): Promise<ParsedFile | undefined> {
  const file = relative(join(root, '..'), path);
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    const line = lines.linePos(error.pos[0]).line;
    diagnostics.push({
      file,
      line,
      rule: 'yaml',
      problem: error.message,
      fix: 'quote values that hold ": ", "#" or a leading special character',
    });
  }
  return document.errors.length > 0 ? undefined : { file, document, lines };
}

function checkShape<T>(parsed: ParsedFile, schema: v.GenericSchema<unknown, T>, diagnostics: Diagnostic[]): T | undefined {
  const result = v.safeParse(schema, parsed.document.toJS());
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const at = issue.path?.map((item) => item.key as string | number) ?? [];
    diagnostics.push({
      file: parsed.file,
      line: lineAt(parsed, at),
      rule: 'schema',
      problem: `${at.join('.') || 'the file'}: ${issue.message}`,
      fix: 'see docs/data-format.md',
    });
  }
  return undefined;
}

/** The line of the deepest node on `path` that is there; 1 when none is. */
function lineAt(parsed: ParsedFile, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = parsed.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return parsed.lines.linePos(node.range[0]).line;
  }
  return 1;
}
