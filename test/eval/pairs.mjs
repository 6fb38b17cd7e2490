// npm run eval:pairs: how many of the labelled pairs of passages that exclude each other are told from those that do not.
//   node test/eval/pairs.mjs [--data DIR] [--show]      DIR: an optional folder with the evaluation data (default: ../shared)
// The program carries weights that were fitted on these pairs, so its own score says only that it runs as it was fitted. The figures
// to go by are the cross-validated ones of `npm run fit`, which are printed first.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node } from '../../scripts/run.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: '../shared' }, show: { type: 'boolean', default: false } },
});

const folder = join(options.data, 'eval/pairs');
const score = join(options.data, 'eval/score-pairs.mjs');
if (!existsSync(folder)) console.log(`Not measured: there is no ${folder}.`);
else {
  must(node, ['test/eval/fit.mjs', '--data', options.data, '--check']);
  if (existsSync(score)) scoreProgram();
  else console.log(`The program itself was not measured: there is no ${score}.`);
}

function scoreProgram() {
  must(node, ['esbuild.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name));
  console.log('\nThe program with its fitted weights, on the pairs that they were fitted on:');
  must(node, [score, ...files.sort(), '--cli', `${node} dist/cli.js`, ...(options.show ? ['--show'] : [])]);
}
