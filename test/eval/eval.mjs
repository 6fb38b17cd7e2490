// npm run eval: how much of what is wrong with the marked drafts is found, and how much is accused that is right.
//   node test/eval/eval.mjs [--data DIR] [--show]      DIR: an optional folder with the evaluation data (default: ../shared)
// Measures only what is there and says plainly what is not. It judges nothing: the exit code is 0 unless a run broke.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node, run } from '../../scripts/run.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: '../shared' }, show: { type: 'boolean', default: false } },
});

must(node, ['esbuild.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
must(node, ['esbuild.mjs', '--eval'], { stdio: ['ignore', 'ignore', 'inherit'] });

const score = join(options.data, 'eval/score.mjs');
const drafts = join(options.data, 'eval/drafts');
console.log('Marked drafts');
if (existsSync(score) && existsSync(drafts)) {
  must(node, [score, '--drafts', drafts, '--cli', `${node} dist/cli.js`, ...(options.show ? ['--show'] : [])]);
} else console.log(`  not measured: there is no ${score}`);

console.log("\nRegister: the relations of the codification imported as a user's register");
must(node, ['out/eval/register.mjs', options.data, ...(options.show ? ['--show'] : [])]);

console.log('\nSilence: published texts judged as of their own date');
process.exitCode = run(node, ['out/eval/silence.mjs', options.data, ...(options.show ? ['--show'] : [])]);
