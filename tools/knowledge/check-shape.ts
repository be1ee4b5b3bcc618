/** Whether what a file holds has the shape that a schema asks for, told by line. */
import * as v from 'valibot';
import type { Diagnostic } from './diagnostic.ts';
import type { YamlFile } from './yaml-file.ts';

/** The value as the schema gives it back; undefined, with diagnostics, when it has another shape. */
export function checkShape<T>(parsed: YamlFile, schema: v.GenericSchema<unknown, T>, diagnostics: Diagnostic[]): T | undefined {
  const result = v.safeParse(schema, parsed.value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const at = issue.path?.map((item) => item.key as string | number) ?? [];
    diagnostics.push({
      file: parsed.file,
      line: parsed.lineOf(...at),
      rule: 'schema',
      problem: `${at.join('.') || 'the file'}: ${issue.message}`,
      fix: 'see docs/data-format.md',
    });
  }
  return undefined;
}
