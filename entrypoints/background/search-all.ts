/** Names and what is the reader's own as one answer: each message takes as long as a search. What fails or takes long does not hold up the rest. */
import type { BackgroundMessages, SearchHit } from '../../platform/messages.ts';
import type { OwnHit } from '../../platform/search-messages.ts';

/** Names wait so many milliseconds for the rest, so that the list does not change beneath the reader's hand. */
const patience = 60;

export async function searchAll(
  names: Promise<readonly SearchHit[]>,
  own: Promise<readonly OwnHit[]>,
): Promise<BackgroundMessages['search-all']['reply']> {
  const rest = own.catch(() => []);
  const hits = await names.catch(() => []);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    waiting = setTimeout(resolve, patience, null);
  });
  const answer = { hits, own: await Promise.race([rest, late]) };
  clearTimeout(waiting);
  return answer;
}
