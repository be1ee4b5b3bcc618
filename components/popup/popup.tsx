/** The popup: a search over everything, and, while nothing is typed, what this page is about and what else covers it. */
import { popupWords, spoken } from '../words.ts';
import { PageView } from './page-view.tsx';
import { PopupFooter } from './popup-footer.tsx';
import type { PopupProps } from './popup-props.ts';
import { SearchBox } from './search-box.tsx';

export function Popup(props: PopupProps) {
  const { page, query, results, recent, onQuery, onPick, onForgetRecent, onToggleSite, onSettings, panel } = props;
  return (
    <main className="popup" {...spoken()}>
      <h1 className="unseen">{popupWords.title}</h1>
      <SearchBox {...{ query, results, recent, onQuery, onPick, onForgetRecent }} />
      {query.trim() === '' && <PageView {...props} />}
      <PopupFooter page={page} onToggleSite={onToggleSite} onSettings={onSettings} panel={panel} />
    </main>
  );
}
