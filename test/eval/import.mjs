// npm run eval:import: how much of what a curator found in five articles the import finds, and whose words it takes them for.
//   node test/eval/import.mjs [--data DIR] [--show]      DIR: the evaluation data (default: ../shared)
// Measures only what is there and says plainly what is not; what is measured by, and how, stands in import.ts. The exit code is 1
// where a figure is below its floor.
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { node, run } from '../../scripts/run.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: '../shared' }, show: { type: 'boolean', default: false } },
});

await build({
  entryPoints: ['test/eval/import.ts'],
  outfile: 'out/eval/import.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = run(node, ['out/eval/import.mjs', options.data, ...(options.show ? ['--show'] : [])]);
