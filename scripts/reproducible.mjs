// npm run reproducible: builds twice, and says whether both builds are the same, byte by byte.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { must, node } from './run.mjs';

const [first, second] = [build(), build()];
const other = [...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file);
if (other.length > 0 || first.size !== second.size) {
  console.error(`Two builds differ: ${other.join(', ')}`);
  process.exit(1);
}
console.log(`Two builds are the same: ${first.size} files`);

function build() {
  rmSync('dist', { recursive: true, force: true });
  must(node, ['esbuild.mjs', '--minify'], { stdio: ['ignore', 'ignore', 'inherit'] });
  // What Node has compiled of a bundle belongs to this machine, and is not delivered.
  const files = readdirSync('dist')
    .filter((file) => !file.endsWith('.code'))
    .sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join('dist', file)))
        .digest('hex'),
    ]),
  );
}
