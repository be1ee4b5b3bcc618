/** Work that is done again and again, also when the background has been stopped in between. */
import { browser } from 'wxt/browser';

export interface Repeated {
  /** Whether the work is to be done at all. Never rejects for being called twice. */
  readonly set: (on: boolean) => Promise<void>;
}

/** To be called while the background starts. */
export function repeat(name: string, minutes: number, work: () => void): Repeated {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) work();
  });
  return {
    async set(on) {
      if (!on) await browser.alarms.clear(name);
      else if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: minutes });
    },
  };
}
