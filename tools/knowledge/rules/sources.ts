import { sourcesUsed } from '../depth.ts';
import { entryRule } from '../rule.ts';
import { statementLists } from '../statements.ts';

/** Every source that a statement names is known: `wikipedia`, or one of the entry's own. */
export const knownSources = entryRule('source-known', function* ({ entity }) {
  for (const [list, items] of Object.entries(statementLists(entity))) {
    for (const [index, { source }] of items.entries()) {
      if (!source || entity.sources?.[source]) continue;
      if (source === 'wikipedia' && entity.wikipedia) continue;
      const fix = source === 'wikipedia' ? 'add the title of its Wikipedia article as "wikipedia"' : 'add it under "sources"';
      yield { at: [list, index, 'source'], problem: `the source "${source}" is not known`, fix };
    }
  }
});

/** A source listed under an entry supports something in it. */
export const usedSources = entryRule('source-used', function* ({ entity }) {
  for (const [key, uses] of Object.entries(sourcesUsed(entity))) {
    const brief = !entity.timeline && !entity.facts && !entity.offices && !entity.relations;
    if (uses === 0 && !brief)
      yield {
        at: ['sources', key],
        problem: `no statement names the source "${key}"`,
        fix: 'name it where it applies, or list the work under "coverage"',
      };
  }
});

/** Something says where the entry comes from. */
export const hasSource = entryRule('source-present', function* ({ entity }) {
  if (!entity.wikipedia && !entity.sources) yield { at: ['name'], problem: 'the entry has no source', fix: 'add "wikipedia" or "sources"' };
});

/** A dated relation or one that somebody alleges says who says so. */
export const sourcedRelations = entryRule('relation-sourced', function* ({ entity }) {
  for (const [index, relation] of (entity.relations ?? []).entries()) {
    const claims = relation.since ?? relation.until ?? relation.by;
    if (claims && !relation.source)
      yield { at: ['relations', index], problem: 'a dated or attributed relation has no source', fix: 'add "source"' };
  }
});

/** Addresses that follow by rule from what the work is: a document number, a DOI, a statute. */
const byRule = [
  /^https:\/\/doi\.org\/10\.\d{4,}\//,
  /^https:\/\/hdl\.handle\.net\/\d/,
  /^https:\/\/(?:undocs\.org|docs\.un\.org\/en)\/[AES]\//,
  /^https:\/\/eur-lex\.europa\.eu\/eli\//,
  /^https:\/\/www\.legislation\.gov\.uk\/(?:ukpga|uksi|asp|anaw|nia)\/\d{4}\/\d+/,
  /^https:\/\/www\.congress\.gov\/(?:bill|\d+\/)/,
  /^https:\/\/www\.courtlistener\.com\/docket\/\d+\//,
  /^https:\/\/whc\.unesco\.org\/en\/list\/\d+$/,
];

/** Addresses are https, carry no tracking or session, and were seen or follow by rule. */
export const plainAddresses = entryRule('address', function* ({ entity }) {
  const works = [
    ...Object.entries(entity.sources ?? {}).map(([key, work]) => ({ at: ['sources', key, 'url'], work })),
    ...(entity.coverage ?? []).map((work, index) => ({ at: ['coverage', index, 'url'], work })),
  ];
  const article = `https://en.wikipedia.org/wiki/${encodeURI((entity.wikipedia ?? '').replaceAll(' ', '_'))}`;
  for (const { at, work } of works) {
    const { url, seen } = work;
    if (seen && !url) yield { at, problem: '"seen" is of an address, and there is none', fix: 'remove "seen"' };
    if (!url) continue;
    if (!url.startsWith('https://')) yield { at, problem: `${url} is not https`, fix: 'give the https address, or none' };
    if (/[?&](utm_|fbclid|gclid|session)/i.test(url)) yield { at, problem: `${url} carries tracking`, fix: 'cut the query off' };
    if (!seen && url !== article && !byRule.some((rule) => rule.test(url)))
      yield {
        at,
        problem: `${url} follows by no rule`,
        fix: 'add "seen" with the day on which you opened it, or leave the address out',
        key: url,
      };
  }
});
