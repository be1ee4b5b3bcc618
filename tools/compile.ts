/** `npm run data:compile`: compiles the bundled pack if it is older than the knowledge base, and tells its size. */
import { bundledPackBytes, packFile } from './bundled-pack.ts';
import { runCommand } from './command-line.ts';

await runCommand(async () => {
  const bytes = await bundledPackBytes();
  console.log(`${packFile}: ${(bytes.length / 1024).toFixed(0)} kB`);
});
