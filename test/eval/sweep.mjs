// npm run eval:sweep: reads all that there is of published law and news, and proves that every span of the reading holds.
//   node test/eval/sweep.mjs [--data DIR] [--every N]     DIR: the evaluation data (default: ../shared); N: only each Nth text
// Measures only what is there and says plainly what is not. The exit code is 1 where a fault is found.
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { node, run } from '../../scripts/run.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: '../shared' }, every: { type: 'string', default: '1' } },
});

await build({
  entryPoints: ['test/eval/sweep.ts'],
  outfile: 'out/eval/sweep.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = run(node, ['out/eval/sweep.mjs', options.data, options.every]);
