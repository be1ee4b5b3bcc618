/** Reading what a person gives a command: a file or standard input, text only. */
import { readFile } from 'node:fs/promises';
import { CommandError } from './command-line.ts';

/** The text of `file`, or of standard input for `-`. Throws `CommandError` for a missing, unreadable or binary file. */
export async function readText(file: string): Promise<string> {
  const bytes =
    file === '-' ? await readStandardInput() : await readFile(file).catch((error: NodeJS.ErrnoException) => refuse(file, error));
  if (bytes.includes(0)) throw new CommandError(`${file}: this is not a text file. Give an article as plain text or HTML.`, 1);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function refuse(file: string, error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOENT') throw new CommandError(`${file}: there is no such file.`, 1);
  if (error.code === 'EISDIR') throw new CommandError(`${file}: this is a folder. Give a file.`, 1);
  throw new CommandError(`${file}: cannot be read (${error.code ?? error.message}).`, 1);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
