/** What the command-line tools share: options read strictly, and errors told in a line to the person who typed the command. */
import { parseArgs } from 'node:util';

/** A mistake in how a command was called or in what it was given; told without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** 2 for a wrong call, 1 for input that cannot be used. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

type Flags = Record<string, { readonly type: 'string' | 'boolean' }>;

/** Options and positionals of the command line. Throws `CommandError` with the usage for anything unknown. */
export function readCommandLine(flags: Flags, usage: string): { values: Record<string, string | boolean | undefined>; files: string[] } {
  try {
    const { values, positionals } = parseArgs({ options: { ...flags, help: { type: 'boolean' } }, allowPositionals: true });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return { values: values as Record<string, string | boolean | undefined>, files: positionals };
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message.split('. ')[0] : error}\n\n${usage}`, 2);
  }
}

/** Runs a command and turns its failure into a message and an exit code. A reader that closes the pipe early is no failure. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await main();
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error);
    process.exitCode = error instanceof CommandError ? error.exitCode : 1;
  }
}
