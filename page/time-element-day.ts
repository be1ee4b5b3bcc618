/** The publication day as the page shows it near its headline, in a `<time>` element or a line of its own; never one of a comment or a list of other articles. */
import { calendarDay } from './calendar-day.ts';
import { isOfOthers } from './of-others.ts';

const OF_OTHERS = `aside, nav, li, td, figure, blockquote, [role="complementary"], [role="feed"], [role="list"],
  [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i], [class*="latest" i],
  [class*="sidebar" i], [class*="popular" i], [class*="trending" i]`;

const OF_CHANGE = /modif|updat/i;

/** Elements that older pages show the date in. */
const DATED = '[class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="time-stamp" i]';

/** A date with its time and place, and no more: never a sentence that mentions a day. */
const LONGEST_DATE_LINE = 60;

/** How far up from the headline its surroundings reach. */
const CLIMB = 5;

export function timeElementDay(document: Document, today: Date): string | null {
  const times = [...document.querySelectorAll('time')].filter((time) => !isOfOthers(time, OF_OTHERS));
  const declared = times.filter((time) => time.hasAttribute('pubdate') || /datePublished/.test(time.getAttribute('itemprop') ?? ''));
  const plain = times.filter((time) => isOfPublication(time) && !time.closest('footer'));
  return firstDay(declared, today) ?? dayNearHeadline(document, plain, today) ?? dayOfSoleArticle(document, plain, today);
}

/** The day in an element near the headline whose class says that it holds a date. */
export function dateLineDay(document: Document, today: Date): string | null {
  const lines = [...document.querySelectorAll(DATED)].filter(
    (line) => (line.textContent ?? '').trim().length <= LONGEST_DATE_LINE && isOfPublication(line) && !isOfOthers(line, OF_OTHERS),
  );
  return dayNearHeadline(document, lines, today);
}

function isOfPublication(time: Element): boolean {
  const parent = time.parentElement;
  const labels = [time.getAttribute('itemprop'), time.getAttribute('class'), parent?.getAttribute('class')].join(' ');
  return !OF_CHANGE.test(labels);
}

function dayNearHeadline(document: Document, times: readonly Element[], today: Date): string | null {
  let around: Element | null | undefined = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  for (let i = 0; i < CLIMB && around && around.localName !== 'body'; i++, around = around.parentElement) {
    const scope: Element = around;
    const day = firstDay(
      times.filter((time) => scope.contains(time)),
      today,
    );
    if (day) return day;
  }
  return null;
}

function dayOfSoleArticle(document: Document, times: readonly Element[], today: Date): string | null {
  const articles = document.querySelectorAll('article');
  const sole = articles.length === 1 ? articles[0] : undefined;
  return sole
    ? firstDay(
        times.filter((time) => sole.contains(time)),
        today,
      )
    : null;
}

function firstDay(times: readonly Element[], today: Date): string | null {
  for (const time of times) {
    const day = calendarDay(time.getAttribute('datetime') ?? time.textContent, today);
    if (day) return day;
  }
  return null;
}
