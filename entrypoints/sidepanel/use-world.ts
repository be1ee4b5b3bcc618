/** The shapes of the world, loaded when a map is looked at first. They ship with the extension. */
import { useEffect, useState } from 'react';
import { readWorld, type World } from '../../components/map/world.ts';

export function useWorld(isWanted: boolean): World | undefined {
  const [world, setWorld] = useState<World>();
  const isMissing = isWanted && world === undefined;
  useEffect(() => {
    if (!isMissing) return;
    import('world-atlas/countries-50m.json').then(({ default: topology }) => setWorld(readWorld(topology)));
  }, [isMissing]);
  return world;
}
