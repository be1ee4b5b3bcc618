// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDocument } from '../../page/watch.ts';

let life: AbortController;
const onChange = vi.fn<(dirty: Element[]) => void>();
const onNavigate = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p id="p">One <b>two</b></p><div id="feed"></div><div contenteditable id="editor">x</div><p id="ticker">0</p>';
  life = new AbortController();
  watchDocument(document, { onChange, onNavigate }, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  onChange.mockReset();
  onNavigate.mockReset();
});

async function settle(ms = 1500): Promise<string[][]> {
  await vi.advanceTimersByTimeAsync(ms);
  const told = onChange.mock.calls.map(([dirty]) => dirty.map(({ id }) => id));
  onChange.mockClear();
  return told;
}

const byId = (id: string) => document.querySelector(`#${id}`) as HTMLElement;

describe('watching', () => {
  it('tells of a new block, and of a line that changed, once', async () => {
    byId('feed').innerHTML = '<p id="new">New</p>';
    byId('p').append(' three');
    (byId('p').firstChild as Text).data = 'Uno ';
    expect(await settle()).toEqual([['new', 'p']]);
    expect(await settle()).toEqual([]);
  });

  it('tells that a block is gone', async () => {
    byId('p').remove();
    expect(await settle()).toEqual([[]]);
  });

  it('tells of what comes into sight, not of animations', async () => {
    byId('feed').style.opacity = '0.5';
    expect(await settle()).toEqual([]);
    byId('feed').style.display = 'block';
    expect(await settle()).toEqual([['feed']]);
  });

  it('keeps silent about typing, our host and what holds no text', async () => {
    byId('editor').textContent = 'typed';
    document.documentElement.append(document.createElement('backstory-card'));
    document.body.append(document.createElement('script'), document.createElement('p'));
    document.body.className = 'scrolled';
    expect(await settle()).toEqual([]);
  });

  it('hears open shadow roots, also those attached later', async () => {
    byId('feed').attachShadow({ mode: 'open' }).innerHTML = '<p id="inner">In</p>';
    expect(await settle(4000)).toEqual([['feed']]);
    byId('feed').shadowRoot?.querySelector('p')?.append('side');
    expect(await settle()).toEqual([['inner']]);
  });

  it('tells of a ticker ever more rarely, and of other changes still at once', async () => {
    const ticking = setInterval(() => {
      byId('ticker').textContent = String(Math.random());
    }, 50);
    const told = await settle(60_000);
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThan(12);
    byId('feed').innerHTML = '<p id="news">New</p>';
    expect((await settle(2500)).flat()).toContain('news');
    clearInterval(ticking);
  });

  it('ends with its signal', async () => {
    life.abort();
    byId('p').append('x');
    expect(await settle()).toEqual([]);
  });
});

describe('navigation', () => {
  it('is a changed address, not another heading of the page', async () => {
    window.location.hash = 'heading';
    byId('p').append('.');
    await settle();
    expect(onNavigate).not.toHaveBeenCalled();
    window.location.hash = '#/route';
    byId('p').append('.');
    await settle();
    expect(onNavigate).toHaveBeenCalledTimes(1);
  });
});
