// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { documentOrder } from '../../page/document-order.ts';
import { highlightStyle } from '../../page/highlight-style.ts';
import { sectionsOf } from '../../page/page-sections.ts';
import { collectBlocks } from '../../page/text-blocks.ts';
import { nearestFirst } from '../../page/visible-first.ts';

function textsIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => collectBlocks(element)).map(({ text }) => text);
}

describe('sections', () => {
  it('together hold what the whole holds, in order', () => {
    const rows = Array.from({ length: 1200 }, (_, i) => `<div><p>Row <b>${i}</b></p></div>`).join('');
    document.body.innerHTML = `<main><h1>Title</h1><section>${rows}</section><section>${rows}</section><x-app><p>App</p></x-app></main>`;
    const sections = sectionsOf(document.body);
    expect(sections.length).toBeGreaterThan(1);
    expect(textsIn(sections)).toEqual(collectBlocks(document).map(({ text }) => text));
  });

  it('never cut a line', () => {
    document.body.innerHTML = `<main>Words <b>${'<i>x</i>'.repeat(4000)}</b></main>`;
    expect(sectionsOf(document.body)).toEqual([document.querySelector('main')]);
  });
});

describe('order', () => {
  it('goes through shadow roots', () => {
    document.body.innerHTML = '<p>A1</p><x-story><p slot="s">C3</p></x-story><p>D4</p>';
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>B2</p><slot name="s"></slot>';
    const items = collectBlocks(document).flatMap((block) => {
      const range = block.rangeOf(0, 2);
      return range ? [{ range, text: block.text }] : [];
    });
    expect(documentOrder(items.toReversed()).map(({ text }) => text)).toEqual(['A1', 'B2', 'C3', 'D4']);
  });

  it('puts what is in view first', () => {
    document.body.innerHTML = '<p>far above</p><p>above</p><p>seen</p><p>also seen</p><p>below</p>';
    const tops = [-5000, -300, 10, 200, 900];
    document.querySelectorAll('p').forEach((p, i) => {
      vi.spyOn(p, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, tops[i], 100, 20));
    });
    vi.stubGlobal('innerHeight', 700);
    const ordered = nearestFirst(collectBlocks(document), window).map(({ text }) => text);
    expect(ordered).toEqual(['seen', 'also seen', 'below', 'above', 'far above']);
  });
});

describe('highlight style', () => {
  it('leaves the colour of text alone', () => {
    expect(highlightStyle('line')).not.toMatch(/[{;]\s*color\s*:/);
  });
});
