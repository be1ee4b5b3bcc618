/** The switch for sync in the settings, as it stands in the background. */
import { useEffect, useState } from 'react';
import { SyncSwitch } from '../../components/options/sync-switch.tsx';
import { askBackground } from '../../platform/ask.ts';
import type { SyncTold } from '../../platform/sync-messages.ts';

export function SyncChoice() {
  const [sync, setSync] = useState<SyncTold>();
  useEffect(() => {
    askBackground('sync', {}).then(setSync, () => undefined);
  }, []);
  if (!sync) return null;
  return (
    <SyncSwitch
      is={sync.is}
      problem={sync.is === 'on' ? sync.problem : null}
      onSwitch={async (on) => setSync(await askBackground('set-sync', { on }))}
    />
  );
}
