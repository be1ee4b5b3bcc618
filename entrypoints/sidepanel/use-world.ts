/** The shapes of the world, loaded when a map is looked at first. They ship with the extension. */
import { useEffect, useState } from 'react';
import { readWorld, type World } from '../../components/map/world.ts';
import { fetchWorldFile } from '../../platform/world-file.ts';

export function useWorld(isWanted: boolean): World | undefined {
  const [world, setWorld] = useState<World>();
  const isMissing = isWanted && world === undefined;
  useEffect(() => {
    if (!isMissing) return;
    fetchWorldFile().then((topology) => setWorld(readWorld(topology)));
  }, [isMissing]);
  return world;
}
