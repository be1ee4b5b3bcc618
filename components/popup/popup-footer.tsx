/** The foot of the popup: on or off for this site in one click, and the way to the panel. */
import { popupWords } from '../words.ts';
import type { PageState, PopupProps } from './popup-props.ts';

export function PopupFooter({ page, onToggleSite, onSettings, panel }: Pick<PopupProps, 'page' | 'onToggleSite' | 'onSettings' | 'panel'>) {
  const site = switchable(page);
  return (
    <footer className="popup-foot">
      {site !== undefined && <SiteSwitch site={site} on={page.is !== 'off'} onToggle={onToggleSite} />}
      <button type="button" className="panel-link" onClick={onSettings}>
        {popupWords.settings}
      </button>
      {panel && (
        <button type="button" className="panel-link" onClick={panel.onOpen}>
          {popupWords.openPanel}
          {panel.shortcut && <kbd>{panel.shortcut}</kbd>}
        </button>
      )}
    </footer>
  );
}

/** The site that can be turned on and off: one that may be read at all. */
function switchable(page: PageState): string | undefined {
  return page.is === 'loading' || page.is === 'unreadable' || page.is === 'not-granted' ? undefined : page.site;
}

function SiteSwitch({ site, on, onToggle }: { readonly site: string; readonly on: boolean; readonly onToggle: (on: boolean) => void }) {
  return (
    <button type="button" className="switch" role="switch" aria-checked={on} onClick={() => onToggle(!on)}>
      <i aria-hidden="true" />
      <span>{popupWords.switchOn(site)}</span>
    </button>
  );
}
