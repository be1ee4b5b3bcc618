/** Every state of every component: none is wider than its page, and what is kept as a picture looks as it did. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baselineFolder, baselineFonts, baselines, shotOf } from '../../../tools/gallery/baselines.ts';
import { comparePictures } from '../../../tools/gallery/compare-pictures.ts';
import { type Gallery, openGallery } from '../../../tools/gallery/gallery.ts';
import { repositoryRoot } from '../../../tools/run-script.ts';

const resultFolder = join(repositoryRoot, 'test-results/gallery');
let gallery: Gallery;
let sameFonts = false;

beforeAll(async () => {
  await mkdir(resultFolder, { recursive: true });
  gallery = await openGallery();
  sameFonts = JSON.stringify(await gallery.fontWidths()) === JSON.stringify(await baselineFonts());
});
afterAll(() => gallery?.close());

describe('no state is wider than its page', () => {
  it.each(['light', 'rtl', 'narrow'] as const)('%s', { timeout: 120_000 }, async (variant) => {
    const wide: string[] = [];
    for (const state of gallery.states) if ((await gallery.overflow(shotOf(state, variant))) > 0) wide.push(state);
    expect(gallery.states.length).toBeGreaterThan(40);
    expect(wide).toEqual([]);
  });
});

describe('looks as it did', () => {
  it.for(baselines)('$name', async ({ file, shot, name }, { skip }) => {
    // Other fonts set every line otherwise. That is no fault, but it has to be said.
    skip(!sameFonts, 'The fonts of this machine are not those of the pictures, so there is nothing to compare.');
    const [before, now] = [await readFile(file), await gallery.photograph(shot)];
    const { same, told, difference } = comparePictures(before, now);
    if (!same) {
      const result = join(resultFolder, name.replace(' ', '.'));
      await writeFile(`${result}.now.png`, now);
      if (difference) await writeFile(`${result}.difference.png`, difference);
    }
    expect(same, `${told}: see test-results/gallery. If it should look so: npm run gallery -- --update ${shot.state}`).toBe(true);
  });

  it('pictures stay few and small, and each is compared with', async () => {
    const files = (await readdir(baselineFolder)).filter((file) => file.endsWith('.png'));
    expect(files.sort()).toEqual(baselines.map(({ file }) => file.slice(baselineFolder.length + 1)).sort());
    expect(files.length).toBeLessThanOrEqual(40);
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(baselineFolder, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_000_000);
  });
});
