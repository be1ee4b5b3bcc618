/** Which part of a page is its article, told from teasers, navigation and the small print. */
import { describe, expect, it } from 'vitest';
import { articleRoot, isOfArticle } from '../../page/article-text.ts';
import { holdsProse } from '../../page/prose.ts';
import { collectBlocks } from '../../page/text-blocks.ts';

const sentence = 'The ministry said on Tuesday that the talks would go on until both sides had agreed on the terms of the exchange.';
const paragraphs = (count: number) => `<p>${sentence} ${sentence}</p>`.repeat(count);
const teasers = (count: number) =>
  `<ul>${`<li><h3><a href="/other">Another article with a headline of the usual length</a></h3><div>${sentence}</div></li>`.repeat(count)}</ul>`;
const menu = `<div>${'<p><a href="/part">A part of the paper</a></p>'.repeat(12)}</div>`;

/** The ids of the elements whose text counts as the article's. */
function articleOf(html: string): string[] {
  document.body.innerHTML = html;
  const blocks = collectBlocks(document, { rendered: false });
  const root = articleRoot(blocks);
  const own = blocks.filter((block) => isOfArticle(block, root ? [root] : []));
  return [...document.querySelectorAll('[id]')]
    .filter((element) => own.some((block) => element.contains(block.element)))
    .map(({ id }) => id);
}

describe('the article on a page', () => {
  it.each([
    ['leaves teasers out', `${menu}<div id="a">${paragraphs(8)}</div><div id="t">${teasers(6)}</div>`, ['a']],
    ['leaves teasers out that say more than the article', `<div id="a">${paragraphs(5)}</div><div id="t">${teasers(30)}</div>`, ['a']],
    [
      'leaves a breadcrumb and the small print out',
      `${menu}<p id="b">Home</p><div id="a">${paragraphs(8)}</div>${menu}<p id="c">©</p>`,
      ['a'],
    ],
    ['keeps the headline', `<h1 id="h">Talks go on</h1>${menu}<div id="a">${paragraphs(8)}</div>`, ['h', 'a']],
    ['keeps what stands by it', `<article><p id="s">In short.</p><div id="a">${paragraphs(8)}</div></article>${menu}`, ['s', 'a']],
    [
      'joins columns that are parted by links',
      `<div><div id="a">${paragraphs(6)}</div><p><a href="/x">Go on reading below the advertisement</a></p><div id="b">${paragraphs(4)}</div></div>${menu}${teasers(4)}`,
      ['a', 'b'],
    ],
    [
      'joins the entries of a live page',
      `${menu}${`<section id="e"><p>${sentence} ${sentence}</p><p><a href="#">Share</a></p></section>`.repeat(9)}`,
      Array(9).fill('e'),
    ],
    ['is the whole of a page without links', `<p id="n">Note.</p><div id="a">${paragraphs(8)}</div>`, ['n', 'a']],
    ['is the whole of a page with little text', `${menu}<p id="a">${sentence}</p><p id="b">Short.</p>`, ['a', 'b']],
  ])('%s', (_, html, ids) => {
    expect(articleOf(html)).toEqual(ids);
  });

  it('is found in a shadow tree', () => {
    document.body.innerHTML = `${menu}<x-story id="host"></x-story><div id="t">${teasers(5)}</div>`;
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = paragraphs(8);
    const blocks = collectBlocks(document, { rendered: false });
    const root = articleRoot(blocks);
    const own = blocks.filter((block) => isOfArticle(block, root ? [root] : []));
    expect(own).toHaveLength(8);
  });
});

describe('running text', () => {
  it.each([
    ['paragraphs', paragraphs(6), true],
    ['lines parted by breaks', `<div>${`${sentence} ${sentence}<br><br>`.repeat(5)}</div>`, true],
    ['a short note', paragraphs(1), false],
    ['lists', teasers(20), false],
    ['what is not shown', `<div hidden>${paragraphs(9)}</div>`, false],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(holdsProse(document)).toBe(expected);
  });
});
