/** One value as YAML: plain where every YAML 1.2 reader takes it for the same text, else in quotes. */

/** Where a value stands: within brackets and braces more characters have a meaning. */
export type Context = 'block' | 'flow';

export function scalarText(value: unknown, context: Context): string {
  if (typeof value !== 'string') return String(value);
  if (isPlain(value, context)) return value;
  const isPrintable = !/[\p{Cc}\u2028\u2029\ufeff]/u.test(value);
  if (!isPrintable || (value.includes("'") && !/["\\]/.test(value))) return JSON.stringify(value);
  return `'${value.replaceAll("'", "''")}'`;
}

const indicator = /^[-?:,[\]{}#&*!|>'"%@`\s]|^\.\.\.|^---/;
/** Text that the core schema takes for something else. */
const resolved = /^(~|null|true|false|[-+]?(\d+|0o[0-7]+|0x[\da-f]+)|[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?|[-+]?\.inf|\.nan)$/i;

function isPlain(text: string, context: Context): boolean {
  if (text === '' || indicator.test(text) || resolved.test(text)) return false;
  if (/:(\s|$)|\s#|\s$|[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return false;
  return context === 'block' || !/[,[\]{}]/.test(text);
}
