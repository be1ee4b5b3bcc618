/**
 * Which folder may import what, as data. Dependencies point inward: the pure rings know nothing of browsers, the rings around them
 * nothing of each other, and only the entrypoints see them all. Folders that are not listed (`tests`) may import anything.
 */

export interface ImportRule {
  /** Other folders of the project. */
  readonly folders: readonly string[];
  /** Packages; undefined where any may be used but the reserved ones. */
  readonly packages?: readonly string[];
}

const pure = ['engine', 'pack', 'stories'];

export const importRules: ReadonlyMap<string, ImportRule> = new Map([
  ['engine', { folders: [], packages: ['@orama/stemmers', 'fuse.js'] }],
  ['pack', { folders: ['engine'], packages: ['fuse.js'] }],
  ['stories', { folders: ['engine', 'pack'], packages: ['entities', 'feedsmith', 'fuse.js'] }],
  ['page', { folders: pure }],
  ['components', { folders: [...pure, 'locales'] }],
  ['platform', { folders: [...pure, 'locales'] }],
  ['entrypoints', { folders: [...pure, 'page', 'components', 'platform'] }],
  ['data', { folders: pure }],
  ['tools', { folders: [...pure, 'locales', 'page', 'data'] }],
  ['bench', { folders: [...pure, 'page', 'data', 'tools'] }],
]);

/** Ways to the browser's interface for extensions, which one folder alone may take; its types count too. */
export const reservedPackages: ReadonlyMap<string, string> = new Map([
  ['wxt/browser', 'platform'],
  ['webextension-polyfill', 'platform'],
]);
