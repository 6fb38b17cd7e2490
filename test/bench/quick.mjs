// npm run bench:quick: our own figures in under two minutes. Fails where a ratio is more than a third worse than the recorded
// one; --record takes the measured ones as those to keep.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { must, node } from '../../scripts/run.mjs';
import { keystrokes } from './keystrokes.mjs';
import { compare, record } from './recorded.mjs';

must(node, ['esbuild.mjs', '--minify'], { stdio: ['ignore', 'ignore', 'inherit'] });
must(node, ['esbuild.mjs', '--eval'], { stdio: ['ignore', 'ignore', 'inherit'] });

const DRAFTS = 200;
const LINES = 10_000;
/** One in twenty of them is the 95th percentile: there are to be several. */
const STROKES = 300;
const { draftOfWords } = await import('../../out/eval/make-draft.mjs');

const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'));
const draft = join(folder, 'du-thao.md');
writeFileSync(draft, draftOfWords(10_000));

const CPU = join(folder, 'cpu.txt');

/** How long a process took, and what of the processor it had: of the two, the second does not depend on who else works there. */
function processTime(args) {
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(node, ['--require', resolve('test/bench/cpu-time.cjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_CPU: CPU },
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { time: performance.now() - started, cpu: Number(readFileSync(CPU, 'utf8')), stdout };
}

/** The least of several runs of each command, in turn: what else the machine does can only add to it. */
function least(runs, commands) {
  const best = Object.fromEntries(Object.keys(commands).map((name) => [name, { time: Infinity, cpu: Infinity }]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, args] of Object.entries(commands)) {
      const { time, cpu } = processTime(args);
      best[name] = { time: Math.min(best[name].time, time), cpu: Math.min(best[name].cpu, cpu) };
    }
  return best;
}

function report(what, milliseconds, note = '') {
  console.log(`${what.padEnd(66)} ${milliseconds.toFixed(milliseconds < 20 ? 1 : 0).padStart(8)} ms   ${note}`);
}

function reportProcess(what, { time, cpu }) {
  report(what, time, `${cpu.toFixed(0)} ms of the processor`);
}

const ratios = {};
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  const output = ['--fail-on', 'never', '--output', join(folder, 'out.txt')];
  const { empty, cold, search } = least(9, {
    empty: ['-e', ''],
    cold: ['dist/cli.js', 'check', draft, ...output],
    search: ['dist/cli.js', 'search', 'dich vu cong truc tuyn thuc chat'],
  });
  reportProcess('empty Node process', empty);
  reportProcess('cold check of 10,000 words', cold);
  reportProcess('cold search', search);
  ratios['cold check of 10,000 words / empty process'] = cold.cpu / empty.cpu;
  ratios['cold search / empty process'] = search.cpu / empty.cpu;

  const several = join(folder, 'nhieu-du-thao');
  mkdirSync(several);
  for (let i = 0; i < DRAFTS; i += 1) writeFileSync(join(several, `${i}.md`), draftOfWords(2_000 + 10 * i));
  reportProcess(`folder of ${DRAFTS} drafts of 3,000 words`, processTime(['dist/cli.js', 'check', several, ...output]));

  const warm = JSON.parse(processTime(['out/eval/warm.mjs']).stdout);
  report('calibration: words of 50,000 counted and sorted', warm.calibration);
  report('warm check of 10,000 words', warm.words10k);
  report('warm check of 50,000 words', warm.words50k);
  report('warm check of 200,000 words', warm.words200k, `${(warm.words200k / warm.words10k).toFixed(1)} × 10,000`);
  report('knowledge read from YAML', warm.readYaml);
  report('index of the claims on record', warm.buildIndex);
  report('warm search', warm.search);
  ratios['warm check of 10,000 words / calibration'] = warm.words10k / warm.calibration;
  ratios['warm check of 50,000 words / calibration'] = warm.words50k / warm.calibration;
  ratios['warm check of 200,000 words / of 10,000'] = warm.words200k / warm.words10k;
  ratios['warm search / calibration'] = warm.search / warm.calibration;

  const text = draftOfWords(130_000).split('\n').slice(0, LINES).join('\n');
  const { times, first } = await keystrokes(text, STROKES);
  const WHOSE = { floor: 'a server that does nothing', ours: 'ours', whole: 'ours, all of it' };
  const medians = {};
  for (const [name, whose] of Object.entries(WHOSE)) {
    const [p50, p95] = [0.5, 0.95].map((share) => times[name][Math.ceil(share * times[name].length) - 1]);
    report(`keystroke to diagnostics, ${LINES} lines, ${whose}`, p50, `p95 ${p95.toFixed(1)} ms`);
    report(`start to first diagnostics, the same draft, ${whose}`, first[name]);
    medians[name] = p50;
  }
  ratios['keystroke / a server that does nothing'] = medians.ours / medians.floor;
  ratios['first diagnostics / a server that does nothing'] = first.ours / first.floor;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv.includes('--record')) record(ratios);
else if (!compare(ratios)) process.exitCode = 1;
