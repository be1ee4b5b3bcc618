/** `npm run gallery [-- --update | --pictures]`: every component in every state, side by side, or as pictures. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { CommandError, readCommandLine, runCommand } from './command-line.ts';
import { baselineFolder, baselines, fontFile, shotOf } from './gallery/baselines.ts';
import { type Gallery, openGallery } from './gallery/gallery.ts';
import { repositoryRoot, runScript } from './run-script.ts';
import { serve } from './serve.ts';
import { hasDisplay } from './start/start-options.ts';

const usage = `Usage: npm run gallery [-- [--built] [--update | --pictures] [STATE…]]

Builds the demo and opens all components in all states side by side: light, dark, right to left, narrow. Without a display it takes
pictures of all instead.

  STATE       only states whose name begins so, such as "card"
  --pictures  pictures of the states in .output/gallery, whether there is a display or not
  --built     the demo has been built already
  --update    takes the pictures anew that the browser tests compare with (tests/fixtures/gallery)`;

const demoFolder = join(repositoryRoot, '.output/chrome-mv3-demo');

/** Whether a state is among those asked for; all are where none is named. */
const begins = (names: readonly string[]) => (state: string) => names.length === 0 || names.some((name) => state.startsWith(name));

const pictureFolder = join(repositoryRoot, '.output/gallery');

await runCommand(async () => {
  const { values, files } = readCommandLine(
    { update: { type: 'boolean' }, pictures: { type: 'boolean' }, built: { type: 'boolean' } },
    usage,
  );
  if (!values.built) await build();
  if (values.update || values.pictures || !hasDisplay(process.platform, process.env)) {
    const gallery = await openGallery();
    await (values.update ? update(gallery, files) : photographAll(gallery, files)).finally(() => gallery.close());
  } else await show();
});

async function build(): Promise<void> {
  console.log('Building the extension …');
  const { passed, output } = await runScript('build:demo', { show: false });
  if (!passed) throw new CommandError(`${output}\nThe extension could not be built; the reason is above.`, 1);
}

async function update(gallery: Gallery, names: readonly string[]): Promise<void> {
  await mkdir(baselineFolder, { recursive: true });
  const chosen = baselines.filter(({ shot }) => begins(names)(shot.state));
  for (const { file, shot } of chosen) await writeFile(file, await gallery.photograph(shot));
  await writeFile(fontFile, `[${(await gallery.fontWidths()).join(', ')}]\n`);
  console.log(`${chosen.length} pictures taken anew in ${baselineFolder}. Look at them before they are committed.`);
}

async function photographAll(gallery: Gallery, names: readonly string[]): Promise<void> {
  await mkdir(pictureFolder, { recursive: true });
  const chosen = gallery.states.filter(begins(names));
  for (const state of chosen) {
    for (const variant of ['light', 'dark', 'rtl', 'narrow'] as const)
      await writeFile(join(pictureFolder, `${state}.${variant}.png`), await gallery.photograph(shotOf(state, variant)));
  }
  console.log(`${chosen.length} states, each in four pictures, in ${pictureFolder}.`);
}

/** In a window, until it is closed. */
async function show(): Promise<void> {
  const site = await serve({ folder: demoFolder });
  const browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), headless: false });
  const page = await browser.newPage({ viewport: null });
  await page.goto(`${site.address}/gallery.html`);
  console.log(`${site.address}/gallery.html: close the window, or press Ctrl+C here, to end.`);
  await new Promise((resolve) => page.once('close', resolve));
  await browser.close();
  await site.close();
}
