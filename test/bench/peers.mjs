// The table of npm run bench: ours and other programs on the same drafts, in turn, each in processes of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { must, node } from '../../scripts/run.mjs';
import { CHECKERS, OPEN, OURS } from './checkers.mjs';

if (!existsSync('test/bench/node_modules'))
  must(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--prefix', 'test/bench', '--no-audit', '--no-fund']);

const WORDS = [10_000, 50_000, 200_000];
/** The readers of sentences by others take minutes over a long draft. */
const LONGEST = { textlint: 50_000, harper: 50_000 };
const ROUNDS = 3;
const RUNS = 5;
const { draftOfWords } = await import('../../out/eval/make-draft.mjs');

const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'));
const fileOf = (words) => join(folder, `${words}.md`);
try {
  for (const words of WORDS) writeFileSync(fileOf(words), draftOfWords(words));
  const best = Object.fromEntries(Object.keys(CHECKERS).map((name) => [name, undefined]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of Object.keys(CHECKERS)) {
      const files = WORDS.filter((words) => words <= (LONGEST[name] ?? Number.POSITIVE_INFINITY)).map(fileOf);
      const { stdout, stderr } = spawnSync(node, ['test/bench/measure.mjs', name, String(RUNS), ...files], {
        encoding: 'utf8',
      });
      if (stdout === '') throw new Error(`${name}: ${stderr}`);
      best[name] = faster(best[name], JSON.parse(stdout));
    }
  // The first check of ours is that of the command line, as it is shipped, from the start of its process to the end.
  best[OPEN].cold = undefined;
  best[OURS].cold = Math.min(...Array.from({ length: ROUNDS * RUNS }, () => coldCheck(fileOf(WORDS[0]))));
  print(best);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** In milliseconds of the processor. */
function coldCheck(file) {
  const [spent, output] = [join(folder, 'cpu.txt'), join(folder, 'out.txt')];
  const measured = ['--require', resolve('test/bench/cpu-time.cjs')];
  const { status, stderr } = spawnSync(
    node,
    [...measured, 'dist/cli.js', 'check', file, '--fail-on', 'never', '--output', output],
    { encoding: 'utf8', env: { ...process.env, BENCH_CPU: spent } },
  );
  if (status !== 0) throw new Error(`doichieu check ended with ${status}: ${stderr}`);
  return Number(readFileSync(spent, 'utf8'));
}

function faster(a, b) {
  if (a === undefined) return b;
  return { cold: Math.min(a.cold, b.cold), warm: a.warm.map((time, index) => Math.min(time, b.warm[index])) };
}

/** As Markdown, for the README: milliseconds, and how many times ours in brackets. */
function print(times) {
  const ours = times[OURS];
  console.log(
    `| | first check of 10,000 words | ${WORDS.map((words) => `again, ${words.toLocaleString('en')}`).join(' | ')} |`,
  );
  console.log(`|---|${'---:|'.repeat(WORDS.length + 1)}`);
  for (const [name, { cold, warm }] of Object.entries(times)) {
    const cells = [told(cold, ours.cold), ...WORDS.map((_, index) => told(warm[index], ours.warm[index]))];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function told(time, own) {
  if (time === undefined) return '–';
  return `${Math.round(time).toLocaleString('en')} (${(time / own).toFixed(1)})`;
}
