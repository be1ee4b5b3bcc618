/**
 * A tiny web server on the loopback address, for demo articles and test pages: the files of one folder, and texts given by path.
 * Guarantees: nothing outside the folder is served, whatever the path says; nothing but GET and HEAD is answered.
 */
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

export interface Site {
  /** Without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

export interface SiteContents {
  readonly folder?: string;
  /** Pages that are no files, by path: "/article.html". */
  readonly pages?: ReadonlyMap<string, string>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export async function serve(contents: SiteContents): Promise<Site> {
  const root = contents.folder === undefined ? undefined : await realpath(contents.folder);
  const server = createServer((request, response) => {
    answer(request, response, root, contents.pages).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string | undefined,
  pages: SiteContents['pages'],
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = readPath(request.url ?? '/');
  if (path === undefined) return refuse(response, 400);
  const body = pages?.get(path) ?? (root === undefined ? undefined : await readInside(root, path));
  if (body === undefined) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

/** The decoded path of a request, or undefined where it cannot be decoded. */
function readPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

/** Judged by where the file really is, so neither ".." nor a symbolic link leads out. */
async function readInside(root: string, path: string): Promise<Buffer | undefined> {
  try {
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
