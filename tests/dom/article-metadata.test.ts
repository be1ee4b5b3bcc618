// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticleMetadata } from '../../page/article-metadata.ts';
import { calendarDay } from '../../page/calendar-day.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');

function parse(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
}

function read(html: string) {
  return readArticleMetadata(parse(html), TODAY);
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

describe('calendarDay', () => {
  it.each([
    ['2020-06-26', '2020-06-26'],
    ['2020-06-26T23:30:00-05:00', '2020-06-26'],
    ['2020-06-26T00:30:00+09:00', '2020-06-26'],
    ['2020-6-1 10:00', '2020-06-01'],
    ['2020/06/26', '2020-06-26'],
    ['20200626', '2020-06-26'],
    ['20200626T101500Z', '2020-06-26'],
    ['20 Nov 2019 08:02 GMT', '2019-11-20'],
    ['Wed Nov 20 2019 08:00:58 GMT+0000', '2019-11-20'],
    ['Fri, 26 Jun 2020 10:00:00 GMT', '2020-06-26'],
    ['June 26th, 2020', '2020-06-26'],
    ['"2020-06-26"', '2020-06-26'],
    ['2026-11-23', '2026-11-23'],
  ])('reads %s', (written, day) => expect(calendarDay(written, TODAY)).toBe(day));

  it.each([
    ['2020-02-30'],
    ['2020-13-01'],
    ['1989-12-31'],
    ['2026-11-25'],
    ['2099-01-01'],
    ['10/11/2022'],
    ['2020'],
    ['2020-06'],
    ['yesterday'],
    ['1593166200000'],
    [''],
    [20200626],
    [null],
    [{}],
    ['2020-06-26'.repeat(100)],
  ])('does not guess at %j', (written) => expect(calendarDay(written, TODAY)).toBeNull());
});

describe('JSON-LD', () => {
  it.each([
    ['a plain article', { '@type': 'NewsArticle', datePublished: '2020-06-26T10:00:00Z' }],
    ['an array', [{ '@type': 'Organization' }, { '@type': 'Article', datePublished: '2020-06-26' }]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2020-06-26' }] }],
    ['a full type address', { '@type': 'http://schema.org/BlogPosting', datePublished: '2020-06-26' }],
    ['an article under its page', { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', datePublished: '2020-06-26' } }],
    [
      'a live blog, not its updates',
      {
        '@type': 'LiveBlogPosting',
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2020-06-28' }],
        coverageStartTime: '2020-06-26T08:00:00Z',
      },
    ],
    ['a page that is dated', { '@type': 'WebPage', datePublished: '2020-06-26' }],
    ['a list of dates', { '@type': 'NewsArticle', datePublished: ['2020-06-26', '2020-06-27'] }],
  ])('%s', (_, value) => {
    expect(read(jsonLd(value))).toMatchObject({ date: '2020-06-26', dateFrom: 'json-ld' });
  });

  it('reads the good script after a broken one', () => {
    const html = jsonLd('{"@type": "NewsArticle", ') + jsonLd({ '@type': 'NewsArticle', datePublished: '2020-06-26' });
    expect(read(html).date).toBe('2020-06-26');
  });

  it.each([
    ['{"@type":"NewsArticle","headline":"Two\nlines","datePublished":"2020-06-26",}'],
    ['<!-- {"@type":"NewsArticle","datePublished":"2020-06-26"} -->'],
    ['//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2020-06-26"}\n//]]>'],
    ['{"@type":"NewsArticle","datePublished":"2020-06-26"};'],
  ])('mends %j', (text) => expect(read(jsonLd(text)).date).toBe('2020-06-26'));

  it('takes the article of this address among several', () => {
    const html = `<link rel="canonical" href="https://news.example/b">${jsonLd([
      { '@type': 'NewsArticle', url: 'https://news.example/a', datePublished: '2020-06-20', headline: 'A' },
      { '@type': 'NewsArticle', url: 'https://news.example/b/?x=1', datePublished: '2020-06-26', headline: 'B' },
    ])}`;
    expect(read(html)).toMatchObject({ date: '2020-06-26', title: 'B' });
  });

  it('says nothing where several articles are described and none is this one', () => {
    const articles = ['2020-06-20', '2020-06-26'].map((datePublished) => ({ '@type': 'NewsArticle', datePublished }));
    expect(read(jsonLd(articles)).date).toBeNull();
  });

  it('leaves lists of other articles alone', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2020-06-26' }] };
    expect(read(jsonLd(list))).toMatchObject({ date: null, isArticle: false });
  });

  it('survives depth, cycles of names and wrong types', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const hostile = { '@type': 'NewsArticle', datePublished: { toString: 1 }, headline: ['', 3], __proto__: null, inLanguage: 7 };
    expect(read(jsonLd(deep) + jsonLd(hostile) + jsonLd('null') + jsonLd('"text"')).date).toBeNull();
  });
});

describe('meta elements', () => {
  it.each([
    ['<meta property="article:published_time" content="2020-06-26T10:00:00Z">'],
    ['<meta name="parsely-pub-date" content="2020-06-26T10:00:00Z">'],
    ['<meta name="sailthru.date" content="2020-06-26 5:19:00 -0600">'],
    ['<meta name="DC.date.issued" content="2020-06-26">'],
    ['<meta name="date" content="2020-06-26">'],
    ['<meta itemprop="datePublished dateCreated" content="2020-06-26">'],
    ['<meta value="2020-06-26T10:39:35Z" name="article:published_time">'],
    [`<meta name="parsely-page" content='{"type":"post","pub_date":"2020-06-26T10:00:00Z"}'>`],
    ['<body><div itemscope><span itemprop="datePublished" content="2020-06-26">Friday</span></div>'],
  ])('%s', (html) => expect(read(html)).toMatchObject({ date: '2020-06-26', dateFrom: 'meta' }));

  it('prefers the first publication to vaguer names, and a valid value to an invalid one', () => {
    const html = `<meta name="date" content="2020-06-28"><meta name="pubdate" content="2020-06-26">
      <meta property="article:published_time" content="sometime"><meta property="article:modified_time" content="2020-07-01">`;
    expect(read(html).date).toBe('2020-06-26');
  });

  it('is asked after JSON-LD', () => {
    const html = `<meta name="date" content="2020-06-28">${jsonLd({ '@type': 'NewsArticle', datePublished: '2020-06-26' })}`;
    expect(read(html)).toMatchObject({ date: '2020-06-26', dateFrom: 'json-ld' });
  });
});

describe('time elements', () => {
  it('takes the one by the headline', () => {
    const html = `<header><time datetime="2026-11-22">Today</time></header>
      <main><article><header><h1>Title</h1><time datetime="2020-06-26T10:00Z">26 June</time></header>
      <p>text <time datetime="2018-03-04">4 March 2018</time></p></article></main>`;
    expect(read(html)).toMatchObject({ date: '2020-06-26', dateFrom: 'time' });
  });

  it('ignores comments, asides, lists of other articles and changes', () => {
    const html = `<article><h1>Title</h1><div class="comments"><time datetime="2020-06-27">a</time></div>
      <aside><time datetime="2020-06-20">b</time></aside><ul><li><time datetime="2020-06-21">c</time></li></ul>
      <p class="last-updated"><time datetime="2020-06-29">d</time></p></article>`;
    expect(read(html).date).toBeNull();
  });
});

describe('other signs of the day', () => {
  it('takes the address, canonical first', () => {
    const canonical = (path: string) => read(`<link rel="canonical" href="https://news.example${path}"><h1>Title</h1>`);
    expect(canonical('/world/2020/06/26/talks')).toMatchObject({ date: '2020-06-26', dateFrom: 'address' });
    expect(canonical('/world/2020-06-26-talks')).toMatchObject({ date: '2020-06-26' });
    for (const path of ['/2020/06/talks', '/2020/06/261/x', '/id/12020/06/26', '/2020/13/26/x', '/tag/2020/06-26']) {
      expect(canonical(path).date, path).toBeNull();
    }
  });

  it('takes a line by the headline whose class says date, in a layout table too', () => {
    const line = (text: string, name = 'article_date') =>
      read(`<table><tr><td><h1>Title</h1><div><div class="${name}">${text}</div><p>Text</p></div></td></tr></table>`).date;
    expect(line('June 26, 2020 - 11:28 AMT')).toBe('2020-06-26');
    expect(line('June 26, 2020', 'updated')).toBeNull();
    expect(line('It was on June 26, 2020 that the two sides met for the first time in the capital.')).toBeNull();
    expect(read('<h1>Title</h1><ul><li><span class="date">June 26, 2020</span></li></ul>').date).toBeNull();
  });
});

describe('what kind of page', () => {
  it('knows an article by Open Graph, JSON-LD or its text', () => {
    const prose = `<p>${'A sentence of some length, as articles have them. '.repeat(12)}</p>`.repeat(4);
    expect(read('<meta property="og:type" content="article">').isArticle).toBe(true);
    expect(read(jsonLd({ '@type': 'NewsArticle' })).isArticle).toBe(true);
    expect(read(`<body>${prose}`).isArticle).toBe(true);
    expect(read('<body><p>Short.</p>').isArticle).toBe(false);
  });

  it('gives title and language', () => {
    const html = `<html lang="pt_br"><head><title>Site</title><meta property="og:title" content="  The
      title "></head></html>`;
    expect(read(html)).toMatchObject({ title: 'The title', lang: 'pt-BR' });
    expect(read('<html lang="??"><title>T</title></html>')).toMatchObject({ title: 'T', lang: null });
  });
});
