import { describe, expect, it } from 'vitest';
import { feedLinks } from '../../page/feed-links.ts';

const found = (head: string) => {
  const page = new DOMParser().parseFromString(`<!doctype html><head><base href="https://paper.example/news/">${head}`, 'text/html');
  return feedLinks(page);
};
const link = (href: string, type = 'application/rss+xml', more = '') => `<link rel="alternate" type="${type}" href="${href}" ${more}>`;

describe('feedLinks', () => {
  it.each([
    ['RSS, with its title', link('/rss', undefined, 'title=" World "'), [{ address: 'https://paper.example/rss', title: 'World' }]],
    ['Atom', link('atom.xml', 'application/atom+xml'), [{ address: 'https://paper.example/news/atom.xml', title: 'paper.example' }]],
    ['JSON Feed', link('/f', 'application/feed+json'), [{ address: 'https://paper.example/f', title: 'paper.example' }]],
    ['the same once', link('/rss') + link('/rss'), [{ address: 'https://paper.example/rss', title: 'paper.example' }]],
    ['no other language of the page', link('/fr', 'text/html'), []],
    ['no address of a script', link('javascript:alert(1)'), []],
    ['nothing without an address that can be read', link('http://['), []],
  ])('%s', (_, head, feeds) => {
    expect(found(head)).toEqual(feeds);
  });

  it('is not flooded', () => {
    expect(found(Array.from({ length: 50 }, (_, index) => link(`/${index}`)).join(''))).toHaveLength(10);
  });
});
