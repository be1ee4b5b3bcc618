import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../stories/decode-feed.ts';
import { readOpml, writeOpml } from '../../../stories/opml.ts';
import { parseFeed } from '../../../stories/parse-feed.ts';
import { plainText } from '../../../stories/plain-text.ts';

const now = Date.UTC(2026, 10, 22);
const parse = (text: string) => parseFeed(text, { address: 'https://feeds.example/world.xml', now });
const told = (text: string) => parse(text).items.map(({ title, url, summary }) => [title, url, summary]);

const june = 'Mon, 01 Jun 2020 10:00:00 GMT';
const item = (inner: string) => `<rss version="2.0"><channel><title>News</title><item>${inner}</item></channel></rss>`;

describe('formats', () => {
  it.each([
    [
      'RSS 0.91',
      `<rss version="0.91"><channel><title>P</title><item><title>T</title><link>https://a.example/1</link></item></channel></rss>`,
    ],
    [
      'RSS 2.0',
      `<rss version="2.0"><channel><title>P</title><item><title>T</title><link>https://a.example/1</link></item></channel></rss>`,
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>P</title></channel><item rdf:about="https://a.example/1"><title>T</title><link>https://a.example/1</link></item></rdf:RDF>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>1</id><title>T</title><link rel="self" href="https://a.example/x"/><link href="https://a.example/1"/><updated>2020-06-01T10:00:00Z</updated></entry></feed>`,
    ],
    [
      'JSON Feed',
      `{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","url":"https://a.example/1","title":"T"}]}`,
    ],
  ])('%s', (_, text) => {
    expect(parse(text)).toMatchObject({ title: 'P', items: [{ title: 'T', url: 'https://a.example/1', outlet: 'P' }] });
  });

  it('reads dates, and takes those that are missing or to come for now', () => {
    const at = (date: string) => parse(item(`<title>T</title><link>https://a.example</link>${date}`)).items[0]?.at;
    expect(at(`<pubDate>${june}</pubDate>`)).toBe(Date.parse(june));
    expect(at('')).toBe(now);
    expect(at('<pubDate>soon</pubDate>')).toBe(now);
    expect(at('<pubDate>Mon, 01 Jun 2099 10:00:00 GMT</pubDate>')).toBe(now);
  });

  it('makes the same id for the same report, and each once', () => {
    const twice = item(
      '<guid>g</guid><title>A</title><link>https://a.example/1</link></item><item><guid>g</guid><title>B</title><link>https://a.example/2</link>',
    );
    expect(parse(twice).items.map(({ id }) => id)).toEqual(['https://feeds.example/world.xml g']);
  });

  it.each([
    ['relative', '/1', 'https://feeds.example/1'],
    ['of a script', 'javascript:alert(1)', undefined],
    ['of data', 'data:text/html,x', undefined],
    ['with a password', 'https://me:secret@a.example/', undefined],
  ])('an address that is %s', (_, link, expected) => {
    expect(told(item(`<title>T</title><link>${link}</link>`))[0]?.[1]).toBe(expected);
  });
});

describe('broken feeds', () => {
  const whole = '<item><title>One &amp; two</title><link>https://a.example/1</link></item>';
  it.each([
    ['cut off', `<rss version="2.0"><channel><title>N</title>${whole}<item><title>Tw`],
    ['with a broken item between', `<rss version="2.0"><channel><title>N</title><item><title>X<link></item>${whole}</channel></rss>`],
    ['with bare ampersands', `<rss version="2.0"><channel><title>R & D</title>${whole}<item><b></item></channel></rss>`],
    ['with characters that XML has not', `<rss version="2.0"><channel><title>N\u0008</title>${whole}<item></channel></rss>`],
    ['with words before it', `\n\n<?xml version="1.0"?><rss version="2.0"><channel><title>N</title>${whole}</channel></rss>`],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([['One & two', 'https://a.example/1', '']]);
  });

  it.each(['', 'Not found', '<html><body>Sign in</body></html>', '{"items":', '<rss', '\0'])('%j is no feed', (text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ name: 'FeedError' }));
  });

  it('never fails but as a feed error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(300), (noise, at) => {
        const text = `<rss version="2.0"><channel><title>N</title>${whole}${whole}</channel></rss>`;
        try {
          parse(text.slice(0, at) + noise + text.slice(at));
        } catch (error) {
          expect(error).toMatchObject({ name: 'FeedError' });
        }
      }),
    );
  });

  it.each([
    ['open comments', '<!--'],
    ['open sections', '<![CDATA['],
    ['open items', '<item>'],
    ['open tags', '<a '],
    ['ampersands', '&'],
  ])('is not slowed down by many %s', (_, part) => {
    const started = performance.now();
    try {
      parse(`<rss version="2.0"><channel><title>N</title><item>${part.repeat(200_000)}</item></channel>`);
    } catch {}
    plainText(part.repeat(200_000), 100);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('makes nothing of entities that would grow', () => {
    const text = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${item('<title>&b;x</title><link>https://a.example/1</link>')}`;
    expect(told(text)[0]?.[0]?.length ?? 0).toBeLessThan(20);
  });
});

describe('plainText', () => {
  it.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['a &amp; b &#8211; c&nbsp;d', 'a & b – c d'],
    ['&lt;b&gt;twice&lt;/b&gt; escaped', 'twice escaped'],
    ['<script>alert(1)</script>said<style>p{}</style>', 'said'],
    ['<img src=x onerror=alert(1)>seen', 'seen'],
    ['cut <a href="x', 'cut'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['turned \u202eround', 'turned round'],
    ['<!-- not this -->this', 'this'],
    ['', ''],
  ])('%j', (source, text) => {
    expect(plainText(source, 100)).toBe(text);
  });

  it('cuts between words', () => {
    expect(plainText('one two three four', 12)).toBe('one two…');
  });
});

describe('decodeFeed', () => {
  const latin = Uint8Array.from(
    [...'<?xml version="1.0" encoding="iso-8859-1"?><t>M\xfcnchen</t>'].map((character) => character.charCodeAt(0)),
  );
  it.each([
    ['by the declaration', latin, null],
    ['by the server', latin.subarray(latin.indexOf(0x3c, 5)), 'text/xml; charset=windows-1252'],
    ['by the mark', Uint8Array.from([0xff, 0xfe, ...Buffer.from('<t>München</t>', 'utf16le')]), 'text/xml; charset=utf-8'],
    ['without any', new TextEncoder().encode('<t>München</t>'), 'text/xml'],
    ['with an unknown label', new TextEncoder().encode('<t>München</t>'), 'text/xml; charset=klingon'],
  ])('%s', (_, bytes, contentType) => {
    expect(decodeFeed(bytes, contentType)).toContain('<t>München</t>');
  });
});

describe('OPML', () => {
  const feeds = [
    { address: 'https://a.example/rss', title: 'A & B' },
    { address: 'https://b.example/atom', title: 'C' },
  ];
  it('reads what it writes', () => expect(readOpml(writeOpml(feeds))).toEqual(feeds));
  it('reads folders, each feed once, and addresses of the web alone', () => {
    const text = `<opml version="2.0"><body><outline text="World"><outline text="A" xmlUrl="https://a.example/rss"/><outline text="A" xmlUrl="https://a.example/rss"/><outline text="Bad" xmlUrl="javascript:1"/></outline></body></opml>`;
    expect(readOpml(text)).toEqual([{ address: 'https://a.example/rss', title: 'A' }]);
  });
});
