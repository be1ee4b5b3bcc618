/** The bundled pack for tests that judge the knowledge base as it is. */
import { fileURLToPath } from 'node:url';
import { Pack } from '../../pack/pack.ts';
import { compilePack } from '../../tools/bundled-pack.ts';

/** Compiled anew from data/, so that no stale pack is judged. */
export async function bundledPack(): Promise<Pack> {
  return new Pack(await compilePack(fileURLToPath(new URL('../../data', import.meta.url))), { verify: true });
}
