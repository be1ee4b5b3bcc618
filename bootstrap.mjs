/**
 * `node bootstrap.mjs start|test [ARGUMENT…]`: installs what the project needs where it is missing or out of date, then runs the
 * tool with the project's own Node. The one file in plain JavaScript, because it must run on whatever Node there is (18 or newer).
 * Cost: reading two lock files when everything is in place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const tools = { start: 'tools/start.ts', test: 'tools/test.ts' };

function fail(message) {
  console.error(message);
  process.exit(1);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether every package of the lock file is there in its version; those for other systems may be absent. */
function isInstalled() {
  const wanted = readPackages('package-lock.json') ?? fail('package-lock.json is missing or broken: restore it, then try again.');
  const present = readPackages('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

function install() {
  console.log('Installing the packages that the project needs (npm ci) …');
  // Run by npm, use that very npm and its Node: the Node that runs this file may be the one to be replaced.
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const options = { cwd: root, stdio: 'inherit', shell: !npm && process.platform === 'win32' };
  // Warnings of packages that want a newer Node than npm runs on are no matter: the tools run on their own.
  const parameters = ['ci', '--loglevel=error'];
  const { status, error } = npm ? spawnSync(node, [npm, ...parameters], options) : spawnSync('npm', parameters, options);
  if (error) fail(`npm could not be started (${error.message}). Install Node.js with npm, then try again.`);
  if (status !== 0) fail('npm ci failed; its message is above. Check the network connection, then try again.');
}

/** The Node of the `node` package, which runs TypeScript as it is. */
function ownNode() {
  const path = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(path)) return path;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail('The package "node" is there but its program is not: install scripts are switched off. Run: npm rebuild node');
}

const [name = '', ...rest] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 18) fail(`Node.js 18 or newer is needed; this is ${process.version}.`);
if (!Object.hasOwn(tools, name)) fail('Usage: node bootstrap.mjs start|test [ARGUMENT…]');
if (!isInstalled()) install();
const { status, signal, error } = spawnSync(ownNode(), [join(root, tools[name]), ...rest], { stdio: 'inherit' });
if (error) fail(`The project's Node could not be started: ${error.message}`);
process.exit(signal ? 1 : (status ?? 1));
