/** Reports as tables for people. */
import type { NearMissReport } from './near-misses/measure.ts';
import type { CorpusReport } from './report.ts';

export const percent = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);

export function printReport(report: CorpusReport): void {
  const { figures, intervals } = report;
  const between = (key: string) => {
    const range = intervals?.[key];
    return range ? ` (${percent(range[0])} to ${percent(range[1])})` : '';
  };
  console.log(`\n${report.corpus}: ${report.documents} documents, ${percent(figures.inPackShare)} of the gold in the pack`);
  const note = report.exhaustive ? '' : ' (gold is selective: precision says little)';
  console.log(
    `  precision        ${percent(figures.precisionOverlap)} by overlap${between('precisionOverlap')}, ${percent(figures.precisionStrict)} strict${note}`,
  );
  console.log(`  recall           ${percent(figures.recallOverlap)} by overlap, ${percent(figures.recallStrict)} strict`);
  console.log(
    `  recall in pack   ${percent(figures.recallOverlapInPack)} by overlap${between('recallOverlapInPack')}, ${percent(figures.recallStrictInPack)} strict`,
  );
  console.log(`  F1               ${percent(figures.f1Overlap)} by overlap, ${percent(figures.f1Strict)} strict`);
  console.log(`  link accuracy    ${percent(figures.linkAccuracy)} where gold has a link`);
  if (report.singleSense) {
    const { precisionOverlap, recallOverlap, f1Overlap, linkAccuracy } = report.singleSense;
    console.log(
      `  single senses    F1 ${percent(f1Overlap)}, precision ${percent(precisionOverlap)}, recall ${percent(recallOverlap)}, links ${percent(linkAccuracy)}`,
    );
  }
  const splits = (name: string, list: CorpusReport['byKind']) =>
    console.log(`  ${name.padEnd(16)} ${list.map((each) => `${each.name} ${percent(each.precision)} of ${each.counted}`).join(', ')}`);
  splits('by kind', report.byKind);
  splits('by mechanism', report.byMechanism);
  console.log('  confidence from  precision  coverage');
  for (const { threshold, precision, coverage } of report.curve) {
    console.log(`  ${threshold.toFixed(2).padEnd(16)} ${percent(precision).padEnd(10)} ${percent(coverage)}`);
  }
  console.log('  confidence       said       found      mentions');
  for (const { from, to, confidence, precision, mentions } of report.reliability) {
    console.log(
      `  ${`${from.toFixed(2)}–${to.toFixed(2)}`.padEnd(16)} ${percent(confidence).padEnd(10)} ${percent(precision).padEnd(10)} ${mentions}`,
    );
  }
  for (const [title, list] of [
    ['wrong', report.wrong],
    ['missed, in pack', report.missedInPack],
    ['not in pack', report.missing],
  ] as const) {
    if (list.length > 0) console.log(`  ${title}\n${list.map((line) => `    ${line}`).join('\n')}`);
  }
}

export function printNearMisses({ variants, found, wrong, byMistake, words, alarms }: NearMissReport): void {
  console.log(`\nnear misses: ${variants} misspelt names in running text`);
  console.log(`  found            ${percent(found / variants)}, taken for another ${percent(wrong / variants)}`);
  for (const [mistake, counts] of Object.entries(byMistake)) {
    const { variants: all, found: right, wrong: other } = counts;
    console.log(`  ${mistake.padEnd(16)} ${percent(right / all)} of ${all}, taken for another ${percent(other / all)}`);
  }
  console.log(
    `  false alarms     ${alarms.length} of ${words} ordinary words and surnames${alarms.length > 0 ? `: ${alarms.join(', ')}` : ''}`,
  );
}
