/** Settings from a file: only what the extension itself wrote is taken. */
import { describe, expect, it, vi } from 'vitest';
import { readSettingsFile } from '../../../platform/reader-data.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

describe('readSettingsFile', () => {
  it('reads what was exported', () => {
    expect(readSettingsFile(JSON.stringify({ backstory: { version: 2, muted: ['iran'] } }))).toEqual({
      backstory: { version: 2, muted: ['iran'] },
      own: undefined,
    });
  });

  it.each(['', 'no JSON', '7', 'null', '[]', '{}', '{"backstory": null}', '{"backstory": {}}', '{"version": 2}'])(
    'takes nothing from %j',
    (text) => {
      expect(readSettingsFile(text)).toBeUndefined();
    },
  );
});
