/** What is wrong with a feed, in words. */
import type { FeedProblem } from '../../stories/feed-schedule.ts';
import { feedWords } from '../words.ts';

export function problemInWords(problem: FeedProblem): string {
  const { problems } = feedWords;
  switch (problem.is) {
    case 'gone':
      return problems.gone;
    case 'refused':
      return problems.refused(String(problem.status));
    case 'unreachable':
      return problems.unreachable;
    case 'too-slow':
      return problems.tooSlow;
    case 'too-large':
      return problems.tooLarge;
    case 'unreadable':
      return problems.unreadable;
    case 'not-allowed':
      return problems.notAllowed;
  }
}
