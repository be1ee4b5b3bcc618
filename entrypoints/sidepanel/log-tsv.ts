/** The match log as a table for spreadsheets: tab-separated, one line a row, no cell that a spreadsheet would take for a formula. */
import { confidenceOf, fateInWords } from '../../components/log/fate-in-words.ts';
import type { LogRow } from '../../components/log/log-props.ts';
import type { PageText } from '../../platform/log-messages.ts';
import { sentenceOf } from './log-rows.ts';

const columns = ['words', 'block', 'start', 'end', 'name', 'id', 'kind', 'fate', 'why', 'confidence', 'sentence'];

export function logTsv(rows: readonly LogRow[], page: PageText): string {
  const lines = rows.map((row) => {
    const { entity, fate } = row;
    return [
      ...[row.surface, row.block, row.start, row.end],
      ...[entity?.name, entity?.id, entity?.kind],
      ...[
        fate.is === 'refused' ? `${fate.is}: ${fate.rule}` : fate.is,
        fateInWords(fate).why,
        confidenceOf(fate)?.toFixed(3),
        sentenceOf(row, page),
      ],
    ].map(cell);
  });
  return [columns, ...lines].map((line) => `${line.join('\t')}\n`).join('');
}

/** Tabs and line breaks would end the cell; a leading = + - @, even after blanks, would begin a formula. */
export function cell(value: string | number | undefined): string {
  const text = String(value ?? '').replaceAll(/\s+/g, ' ');
  return /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
}

/** A file name that says which article this is of, and its day. */
export function fileName(what: 'log' | 'corrections', { title, date }: Pick<PageText, 'title' | 'date'>, ending: string): string {
  const slug = (title ?? 'page')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `backstory-${what}-${[...slug].slice(0, 60).join('').replace(/-$/, '') || 'page'}-${date ?? 'undated'}.${ending}`;
}
