// npm run fuzz -- --minutes N [--seed S]: property-based fuzzing of every parser. A crash prints the seed and the smallest input.
import { parseArgs } from 'node:util';
import { must, node, run } from '../../scripts/run.mjs';

const { values: options } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});

must(node, ['esbuild.mjs', '--eval'], { stdio: ['ignore', 'ignore', 'inherit'] });
process.exitCode = run(node, [
  'out/eval/fuzz.mjs',
  options.minutes,
  ...(options.seed === undefined ? [] : [options.seed]),
]);
