// npm run fuzz -- --minutes N [--only parsers|protocol|soak] [--seed S]
//   parsers: [--target WORDS] [--executions N]    soak: [--messages N], whatever time it takes
//   protocol: [--repeat N]: the same N sessions over and over, which tells memory that is lost from memory that is filled
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { must, node, run } from '../../scripts/run.mjs';
import { COUNTERS, instrument } from './instrument.mjs';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    only: { type: 'string' },
    seed: { type: 'string' },
    target: { type: 'string', default: '' },
    executions: { type: 'string' },
    repeat: { type: 'string' },
    messages: { type: 'string', default: '100000' },
  },
});

const seed = options.seed === undefined ? Date.now() % 2 ** 31 : Number(options.seed);
const kinds = options.only === undefined ? ['parsers', 'protocol'] : [options.only];
const messages = Number(options.messages);
const repeat = options.repeat === undefined ? undefined : Number(options.repeat);
const milliseconds = (Number(options.minutes) * 60_000) / kinds.length;
const until = options.executions === undefined ? { milliseconds } : { executions: Number(options.executions) };

const bundle = {
  outdir: 'out/fuzz',
  entryNames: '[name]',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'warning',
  define: { __KNOWLEDGE_BUILD__: '"fuzz"' },
};

const PROGRAMS = {
  parsers: buildParsers,
  protocol: () => buildServerTest('protocol'),
  soak: () => buildServerTest('soak'),
};
for (const kind of kinds) {
  const program = PROGRAMS[kind];
  if (program === undefined) throw new Error(`--only ${Object.keys(PROGRAMS).join('|')}`);
  const input = JSON.stringify({ seed, until, messages, repeat, target: options.target });
  const code = run(node, ['--expose-gc', '--enable-source-maps', await program(), input]);
  process.exitCode = process.exitCode || code;
}

async function buildParsers() {
  const counters = instrument(resolve('server/src'));
  const entryPoints = ['test/fuzz/parsers.ts', 'test/fuzz/engine/worker.ts'];
  await build({ ...bundle, entryPoints, banner: { js: COUNTERS }, plugins: [counters.plugin] });
  const words = [...counters.words].filter((word) => /[\p{L}\p{N}]/u.test(word) && word.length <= 60);
  writeFileSync('out/fuzz/words.json', JSON.stringify(words));
  console.log(`${counters.blocks()} blocks, ${words.length} words`);
  return 'out/fuzz/parsers.mjs';
}

async function buildServerTest(kind) {
  must(node, ['esbuild.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await build({ ...bundle, entryPoints: { [kind]: `test/fuzz/${kind}/main.ts` } });
  return `out/fuzz/${kind}.mjs`;
}
