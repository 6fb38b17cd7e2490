// The table of npm run bench: ours and other programs on the same drafts, in turn, each in processes of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, node } from '../../scripts/run.mjs';
import { CHECKERS, OURS } from './checkers.mjs';

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
  print(best);
} finally {
  rmSync(folder, { recursive: true, force: true });
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
