/** The bundled pack for tests that judge the knowledge base as it is. */
import { fileURLToPath } from 'node:url';
import { encodePack } from '../../pack/encode.ts';
import { Pack } from '../../pack/pack.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { compileKnowledge } from '../../tools/knowledge/compile.ts';
import { derivePlaces } from '../../tools/knowledge/derived-places.ts';
import { readKnowledge } from '../../tools/knowledge/read.ts';

/** Compiled anew from data/, so that no stale pack is judged. */
export async function bundledSource(): Promise<PackSource> {
  const knowledge = readKnowledge(fileURLToPath(new URL('../../data', import.meta.url)));
  return compileKnowledge(knowledge, derivePlaces());
}

export const packFrom = (source: PackSource): Pack => new Pack(encodePack(source), { verify: true });

export async function bundledPack(): Promise<Pack> {
  return packFrom(await bundledSource());
}
