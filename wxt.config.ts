import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import * as v from 'valibot';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { bundledPackBytes, packFile } from './tools/bundled-pack.ts';

/** The oldest versions with CSS Custom Highlights, popovers and `scripting.registerContentScripts`; see docs/adr/0003. */
const oldestChromium = '120';
const oldestFirefox = '140.0';

const sitesSchema = v.record(v.string(), v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))));

/** Match patterns of the news sites that the manifest asks for. */
function newsSites(): string[] {
  const sites = v.parse(sitesSchema, parse(readFileSync(new URL('./data/news-sites.yaml', import.meta.url), 'utf8')));
  return [...new Set(Object.values(sites).flat())].sort().map((domain) => `*://*.${domain}/*`);
}

const feedsSchema = v.record(
  v.string(),
  v.array(v.object({ title: v.string(), address: v.pipe(v.string(), v.url(), v.startsWith('https://')) })),
);

/** Feeds to choose from, by language. */
function starterFeeds(): v.InferOutput<typeof feedsSchema> {
  return v.parse(feedsSchema, parse(readFileSync(new URL('./data/feeds.yaml', import.meta.url), 'utf8')));
}

/** The demo build differs in what it may read, not in how it is made; by default React would come in its slow form. */
const releasedLibraries = {
  name: 'released-libraries',
  enforce: 'post' as const,
  config: () => ({ define: { 'process.env.NODE_ENV': '"production"' } }),
};

/** The content script is in every page that is read, and has 40 kB: Terser finds some more to leave out than the bundler. */
const smallContentScript = {
  name: 'small-content-script',
  enforce: 'post' as const,
  async generateBundle(_: unknown, bundle: Readonly<Record<string, { code?: string }>>) {
    const chunk = bundle['content-script.js'];
    if (chunk?.code) chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } })).code ?? chunk.code;
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    // The demo build works on pages served from this computer, for trying it out and for its tests.
    host_permissions: mode === 'demo' ? ['http://localhost/*', 'http://127.0.0.1/*'] : newsSites(),
    optional_host_permissions: ['*://*/*'],
    omnibox: { keyword: 'story' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_extension_commands_next__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_extension_commands_previous__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_extension_commands_panel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.invalid',
              strict_min_version: oldestFirefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: oldestChromium }),
  }),
  hooks: {
    // The gallery of components is for developers.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const gallery = entrypoints.findIndex(({ name }) => name === 'gallery');
      if (config.mode !== 'demo' && gallery >= 0) entrypoints.splice(gallery, 1);
    },
    'build:publicAssets': async (_wxt, files) => {
      await bundledPackBytes();
      files.push({ absoluteSrc: packFile, relativeDest: 'backstory.pack' });
      files.push({ absoluteSrc: fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), relativeDest: 'world.json' });
      files.push({ contents: JSON.stringify(starterFeeds()), relativeDest: 'starter-feeds.json' });
    },
  },
  vite: ({ command }) => ({
    build: { target: ['chrome120', 'firefox140'] },
    plugins: command === 'build' ? [releasedLibraries, smallContentScript] : [],
    ...(command === 'build' && { oxc: { jsx: { development: false } } }),
  }),
  zip: { excludeSources: ['.cache/**', 'test-results/**'] },
  srcDir: fileURLToPath(new URL('.', import.meta.url)),
});
