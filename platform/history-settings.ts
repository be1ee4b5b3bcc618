/** Whether and how long reading history is kept. Off until the reader turns it on. */
import { browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import { type HistorySettings, untouchedHistory } from '../stories/history.ts';

const key = 'history';

export const historySettingsSchema = v.object({
  on: v.boolean(),
  sitesOff: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(5000)),
  keepDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500))),
});

/** What cannot be read stands for off. */
export async function readHistorySettings(): Promise<HistorySettings> {
  const stored = v.safeParse(historySettingsSchema, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : untouchedHistory;
}

export async function writeHistorySettings(settings: HistorySettings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}
