// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { collectBlocks, type TextBlock } from '../../page/text-blocks.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function blocksOf(html: string): TextBlock[] {
  document.body.innerHTML = html;
  return collectBlocks(document);
}

function textsOf(html: string): string[] {
  return blocksOf(html).map(({ text }) => text);
}

describe('blocks', () => {
  it.each([
    ['one per block', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline runs between blocks', '<div>Before <b>it</b><p>Inside</p> after</div>', ['Before it', 'Inside', 'after']],
    ['names over inline tags', '<p>Mr <b>Ser</b><i>gei</i> <a href="#">Skri<span>pal</span></a>’s</p>', ['Mr Sergei Skripal’s']],
    ['white space as on screen', '<p>\n   Sergei\n\t <b> Skripal </b> \n said</p>', ['Sergei Skripal said']],
    ['line breaks', '<p>One<br>Two <br/> Three</p>', ['One\nTwo \nThree']],
    ['kept line breaks', '<div style="white-space: pre-line">One\nTwo</div>', ['One\nTwo']],
    ['list items and cells', '<ul><li>A1</li><li>B2</li></ul><table><tr><td>C3</td><td>D4</td></tr></table>', ['A1', 'B2', 'C3', 'D4']],
    ['nothing but marks is no text', '<p> · — </p><p>&nbsp;</p>', []],
    ['note marks', '<p>Pompeo<sup>[1]</sup> and Trump<sup>2</sup>’s 5<sup>th</sup></p>', ['Pompeo and Trump’s 5th']],
    ['inline controls part the words', '<p>Sergei<button>x</button>Skripal</p>', ['Sergei\uFFFCSkripal']],
    ['icons do not', '<p>Skripal<svg><text>icon</text></svg>’s</p>', ['Skripal’s']],
    [
      'floats do not break the line',
      '<p>The sum<span style="display:block;float:right">A pull quote</span>mit</p>',
      ['A pull quote', 'The summit'],
    ],
    ['drop caps belong to their word', '<p><span style="display:block;float:left">M</span>ike Pompeo</p>', ['Mike Pompeo']],
  ])('%s', (_, html, texts) => expect(textsOf(html)).toEqual(texts));

  it.each([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'select',
    'button',
    'code',
    'pre',
    'kbd',
    'samp',
    'nav',
    'form',
    'svg',
    'math',
    'backstory-card',
  ])('leaves <%s> alone', (name) => expect(textsOf(`<${name}>Secret words</${name}><p>Read</p>`)).toEqual(['Read']));

  it.each([
    'hidden',
    'aria-hidden="true"',
    'contenteditable',
    'contenteditable="plaintext-only"',
    'role="textbox"',
    'role="navigation"',
    'role="menu"',
    'style="display:none"',
    'style="visibility:hidden"',
  ])('leaves %s alone', (attribute) => expect(textsOf(`<div ${attribute}><p>Secret</p></div><p>Read</p>`)).toEqual(['Read']));

  it('reads visible text inside invisible', () => {
    expect(textsOf('<p style="visibility:hidden">No <span style="visibility:visible">Yes</span></p>')).toEqual(['Yes']);
  });

  it('reads a page that a server put into a form', () => {
    expect(textsOf('<form><h1>Title</h1><p>Text</p></form>')).toEqual(['Title', 'Text']);
  });

  it('reads the summary of closed details only', () => {
    expect(textsOf('<details><summary>Sum</summary><p>Rest</p></details>')).toEqual(['Sum']);
    expect(textsOf('<details open><summary>Sum</summary><p>Rest</p></details>')).toEqual(['Sum', 'Rest']);
  });

  it('tells roles', () => {
    const html = `<h1>Title</h1><div role="heading"><span>Sub</span></div><figure><figcaption><p>Photo</p></figcaption></figure>
      <p class="article-byline">By A. Writer</p><p>By <a rel="author" href="#">B. Writer</a></p><p>Body</p>`;
    expect(blocksOf(html).map(({ role }) => role)).toEqual(['heading', 'heading', 'caption', 'byline', 'byline', 'body']);
  });

  it('tells captions by class, and lines of links from sentences with one', () => {
    const html = `<div class="wp-caption-text">Photo</div><div class="recaptions">Body</div>
      <p><a href="/a">One more article</a> · <a href="/b">And another one of them</a></p>
      <p>The <a href="/d">Doha agreement</a> was signed.</p>`;
    expect(blocksOf(html).map(({ role }) => role)).toEqual(['caption', 'body', 'link', 'body']);
  });

  it('reads open shadow roots, slots in place', () => {
    document.body.innerHTML = '<x-story><b slot="who">Skripal</b>left<p>own block</p></x-story>';
    const host = document.querySelector('x-story');
    host?.attachShadow({ mode: 'open' }).setHTMLUnsafe?.('');
    if (host?.shadowRoot) host.shadowRoot.innerHTML = '<p>Shadow text</p><div>Mr <slot name="who"></slot></div>';
    expect(collectBlocks(document).map(({ text }) => text)).toEqual(['Shadow text', 'Mr Skripal']);
  });

  it('reads from an element, if nothing around it forbids', () => {
    document.body.innerHTML = '<nav><p id="a">A</p></nav><h2><span id="b">B</span></h2><div contenteditable><p id="c">C</p></div>';
    const from = (id: string) => collectBlocks(document.querySelector(id) ?? document);
    expect(from('#a')).toEqual([]);
    expect(from('#c')).toEqual([]);
    expect(from('#b').map(({ text, role }) => [text, role])).toEqual([['B', 'heading']]);
  });

  it('reads a parsed document without styles', () => {
    const parsed = new DOMParser().parseFromString('<p>One <b>two</b></p><p style="display:none">x</p><div>Three</div>', 'text/html');
    expect(collectBlocks(parsed, { rendered: false }).map(({ text }) => text)).toEqual(['One two', 'Three']);
  });
});

describe('ranges', () => {
  it('refuses what is outside, empty or has changed', () => {
    const [block] = blocksOf('<p>Sergei <b>Skripal</b> said</p>');
    expect(block?.rangeOf(0, 14)?.toString()).toBe('Sergei Skripal');
    for (const [start, end] of [
      [-1, 3],
      [3, 3],
      [4, 2],
      [0, 99],
    ] as const)
      expect(block?.rangeOf(start, end)).toBeUndefined();
    expect(block?.isStale()).toBe(false);
    (document.querySelector('b')?.firstChild as Text).data = 'Changed';
    expect(block?.isStale()).toBe(true);
    expect(block?.rangeOf(0, 14)).toBeUndefined();
    expect(block?.rangeOf(0, 6)?.toString()).toBe('Sergei');
  });

  it('steps over line breaks at its ends', () => {
    const [block] = blocksOf('<p>One<br>Two</p>');
    expect(block?.text).toBe('One\nTwo');
    expect(block?.rangeOf(3, 7)?.toString()).toBe('Two');
    expect(block?.rangeOf(0, 4)?.toString()).toBe('One');
    expect(block?.rangeOf(3, 4)).toBeUndefined();
  });

  it('has no range across shadow roots', () => {
    document.body.innerHTML = '<x-name><b>Skripal</b></x-name>';
    const root = document.querySelector('x-name')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<span>Mr <slot></slot></span>';
    const [block] = collectBlocks(document);
    expect(block?.text).toBe('Mr Skripal');
    expect(block?.rangeOf(0, 10)).toBeUndefined();
    expect(block?.rangeOf(3, 10)?.toString()).toBe('Skripal');
  });

  const words = fc.stringMatching(/^[a-zA-Zé' \n]{0,12}$/);
  const markup = fc.letrec((tie) => ({
    inline: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.constant('<br>'),
      fc.constant('<!-- note -->'),
      fc
        .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'em'), fc.array(tie('inline'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  })).inline;

  it('give back the text they stand for', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 8 }), fc.nat(), fc.nat(), (parts, a, b) => {
        document.body.innerHTML = `<p>${parts.join('')}</p>`;
        for (const block of collectBlocks(document)) {
          const start = a % block.text.length;
          const end = start + 1 + (b % (block.text.length - start));
          const wanted = block.text.slice(start, end);
          const range = block.rangeOf(start, end);
          if (!range) expect(wanted).toMatch(/^\n+$/);
          else expect(plain(range.toString())).toBe(plain(wanted));
        }
      }),
      { numRuns: 500 },
    );
  });

  /** Up to line breaks and the width of white space. */
  function plain(text: string): string {
    return text.replace(/\s+/g, '');
  }
});
