/**
 * Where on a page its article is. Paragraphs stand together, and few links stand between them; teasers of other articles, navigation
 * and the small print stand among links. Judged by the lengths of blocks alone, so that it holds for any site. Cost: linear in the
 * blocks and the depth of their elements; reads no layout.
 */
import { composedContains, composedPath } from './composed-tree.ts';
import type { TextBlock } from './text-block.ts';

/** What a paragraph is longer than: labels, teasers' lines and headings without the element do not count, or little. */
const SHORT = 60;
/** Less running text than this may be anything: then no part of the page is told from the rest. */
const LEAST_PROSE = 600;
/** How much a block tells that its element, that one's parent or grandparent holds the paragraphs. */
const SHARES = [1, 0.9, 0.5];
/** Links that come with a wider element, for the prose that comes with it: beyond this it holds more than the article. */
const LINKS_FOR_PROSE = 0.2;
const FREE_LINKS = 150;

interface Weight {
  prose: number;
  links: number;
  /** As the element that holds the paragraphs. */
  core: number;
}

/** The outermost node that holds the article and nothing else to speak of; undefined where the page has no body of text. */
export function articleRoot(blocks: readonly TextBlock[]): Node | undefined {
  const weights = weigh(blocks);
  let core: Node | undefined;
  let most = 0;
  for (const [node, weight] of weights) {
    // A list of teasers may hold more text, but as many links.
    const score = weight.core - weight.links;
    if (score > most) [core, most] = [node, score];
  }
  const inner = core && weights.get(core);
  if (!core || !inner || inner.prose < LEAST_PROSE) return undefined;
  return composedPath(core).find((node) => {
    const outer = weights.get(node);
    return outer && outer.links - inner.links <= (outer.prose - inner.prose) * LINKS_FOR_PROSE + FREE_LINKS;
  });
}

function weigh(blocks: readonly TextBlock[]): Map<Node, Weight> {
  const weights = new Map<Node, Weight>();
  for (const { element, role, text } of blocks) {
    const prose = role === 'body' ? Math.max(0, text.length - SHORT) : 0;
    const links = role === 'link' ? text.length : 0;
    for (const [level, node] of composedPath(element).reverse().entries()) {
      const weight = weights.get(node) ?? { prose: 0, links: 0, core: 0 };
      weight.prose += prose;
      weight.links += links;
      weight.core += prose * (SHARES[level] ?? 0);
      weights.set(node, weight);
    }
  }
  return weights;
}

/** The block is text of an article within one of the roots, or names its subject: the headline often stands outside. */
export function isOfArticle({ element }: TextBlock, roots: readonly Node[]): boolean {
  return roots.length === 0 || element.closest('h1') !== null || roots.some((root) => composedContains(root, element));
}
