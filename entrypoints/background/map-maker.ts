/** Locator maps for cards and entries, drawn here so that no page has to hold the shapes of the world. */
import { locatorDrawing } from '../../components/map/locator-drawing.ts';
import { readWorld, type World } from '../../components/map/world.ts';
import type { LocatorDrawing } from '../../pack/locator.ts';
import type { BackgroundMessages } from '../../platform/messages.ts';
import { fetchWorldFile } from '../../platform/world-file.ts';

export class MapMaker {
  private world: Promise<World> | undefined;

  /** The first reads the shapes; they are kept as long as the browser lets the worker live. */
  async draw({ spot, width }: BackgroundMessages['locator']['request']): Promise<LocatorDrawing> {
    this.world ??= fetchWorldFile().then(readWorld);
    const world = await this.world.catch((error) => {
      this.world = undefined;
      throw error;
    });
    return locatorDrawing(world, spot, width);
  }
}
