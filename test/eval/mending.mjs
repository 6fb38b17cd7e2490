// npm run eval:mending: whether all certain fixes at once leave a text right.
//   node test/eval/mending.mjs [--data DIR]      DIR: an optional folder with the evaluation data (default: ../shared)
import { parseArgs } from 'node:util';
import { must, node, run } from '../../scripts/run.mjs';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared' } } });

must(node, ['esbuild.mjs', '--eval'], { stdio: ['ignore', 'ignore', 'inherit'] });
process.exitCode = run(node, ['out/eval/mending.mjs', options.data]);
