/** The popup: a search over everything, and, while nothing is typed, what this page is about and what else covers it. */
import { LocaleContext } from '../parts/locale.ts';
import { language, popupWords } from '../words.ts';
import { PageView } from './page-view.tsx';
import { PopupFooter } from './popup-footer.tsx';
import type { PopupProps } from './popup-props.ts';
import { SearchBox } from './search-box.tsx';

export function Popup({ locale = 'en-GB', ...props }: PopupProps) {
  const { page, query, results, recent, onQuery, onPick, onForgetRecent, onToggleSite, onSettings, panel } = props;
  return (
    <LocaleContext value={locale}>
      <main className="popup" lang={language}>
        <h1 className="unseen">{popupWords.title}</h1>
        <SearchBox {...{ query, results, recent, onQuery, onPick, onForgetRecent }} />
        {query.trim() === '' && <PageView {...props} />}
        <PopupFooter page={page} onToggleSite={onToggleSite} onSettings={onSettings} panel={panel} />
      </main>
    </LocaleContext>
  );
}
