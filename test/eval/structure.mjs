// How well the structure of real law is read: the Điều of every gazette text must come out as 1..n.
//   node test/eval/structure.mjs [DIR]      DIR: a folder with the evaluation data (default: ../shared)
// Measures only what is there and says plainly what is not.
import { build } from 'esbuild';
import { node, run } from '../../scripts/run.mjs';

await build({
  entryPoints: ['test/eval/structure.ts'],
  outfile: 'out/eval/structure.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
process.exitCode = run(node, ['out/eval/structure.mjs', ...process.argv.slice(2)]);
