// npm run eval:reading: how much of the labelled passages is read as a careful clerk reads it.
//   node test/eval/reading.mjs [--show] [--only ID] [--source NAME] [--cli COMMAND] [--gazette FILE] [--validate]
// Reads in process with the readers of the core; --cli measures the promised command instead ("node dist/cli.js"), one run a
// passage. --gazette also counts the published texts whose Điều come out as 1..n. The exit code is 1 where the set is invalid, 2 where --only or --source name nothing, else 0.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { scorePassage, unitName } from './reading-score.mjs';
import { countsOf, loadSet } from './reading-set.mjs';

const { values: options } = parseArgs({
  options: {
    show: { type: 'boolean', default: false },
    only: { type: 'string' },
    source: { type: 'string' },
    cli: { type: 'string' },
    gazette: { type: 'string' },
    validate: { type: 'boolean', default: false },
  },
});

const AT_ONCE = 8;
const BUNDLE = 'out/eval/read-passages.mjs';
const exec = promisify(execFile);

const { passages, faults } = loadSet();
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  console.error(`The labelled set is not valid: ${faults.length} faults.`);
  process.exitCode = 1;
} else if (options.validate) {
  console.table(countsOf(passages));
} else await measure();

async function measure() {
  const chosen = passages.filter(
    ({ id, source }) => (options.only ?? id) === id && (options.source ?? source) === source,
  );
  if (chosen.length === 0) {
    console.error(
      `No passage has ${[options.only && `the id ${options.only}`, options.source && `the source ${options.source}`].filter(Boolean).join(' and ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  const readings = await readAll(chosen);
  if (readings === undefined) return;
  const sums = new Map();
  for (const [at, passage] of chosen.entries()) {
    const reading = readings[at];
    if (reading === undefined) continue;
    for (const [name, score] of Object.entries(scorePassage(passage, reading))) {
      const sum = sums.get(name) ?? { expected: 0, read: 0, right: 0 };
      for (const key of Object.keys(sum)) sum[key] += score[key];
      sums.set(name, sum);
      if (!options.show) continue;
      for (const each of score.missed) console.log(`${passage.id}  ${name}  missed  ${each}`);
      for (const each of score.extra) console.log(`${passage.id}  ${name}  false   ${each}`);
    }
  }
  const sentences = sums.get('sentence boundaries')?.expected ?? 0;
  console.log(
    `\nReading: ${chosen.length} passages, ${sentences} sentences${options.cli ? `, by ${options.cli}` : ''}`,
  );
  console.table(Object.fromEntries([...sums].map(([name, sum]) => [name, ratesOf(sum)])));
  if (options.gazette !== undefined) await measureNumbering(options.gazette);
}

function ratesOf({ expected, read, right }) {
  const precision = read === 0 ? 1 : right / read;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { expected, read, right, precision: round(precision), recall: round(recall), F1: round(f1) };
}

function round(value) {
  return Number(value.toFixed(3));
}

async function readAll(asked) {
  if (options.cli !== undefined) return readByCommand(asked, options.cli.split(' '));
  return readInProcess(asked);
}

async function readInProcess(asked) {
  try {
    await build({
      entryPoints: ['test/eval/read-passages.ts'],
      outfile: BUNDLE,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      loader: { '.md': 'text' },
      logLevel: 'silent',
    });
  } catch (error) {
    console.log(`Not measured: the readers of the core do not build (${error.errors?.[0]?.text ?? error.message}).`);
    return undefined;
  }
  try {
    const running = exec(process.execPath, [BUNDLE], { maxBuffer: 2 ** 30 });
    running.child.stdin.end(JSON.stringify(asked.map(({ id, asOf, text }) => ({ id, asOf, text }))));
    return JSON.parse((await running).stdout);
  } catch (error) {
    console.log(`Not measured: the reader broke (${/^\w*Error: .*/m.exec(error.stderr ?? '')?.[0] ?? error.message}).`);
    return undefined;
  }
}

async function readByCommand(asked, [command, ...first]) {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-reading-'));
  const readings = [];
  try {
    let next = 0;
    const work = async () => {
      while (next < asked.length) {
        const at = next;
        next += 1;
        const { id, asOf, text } = asked[at];
        const file = join(folder, `${id}.md`);
        writeFileSync(file, text);
        const args = [...first, 'read', file, '--as-of', asOf, '--format', 'json'];
        const { stdout } = await exec(command, args, { maxBuffer: 2 ** 28 });
        readings[at] = withOffsets(text, JSON.parse(stdout));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return readings;
  } catch (error) {
    console.log(
      `Not measured: the command failed (${
        String(error.stderr ?? error.message)
          .trim()
          .split('\n')[0]
      }).`,
    );
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ranges of lines and characters become offsets. */
function withOffsets(text, reading) {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const offset = ({ line, character }) => (lines[line] ?? text.length) + character;
  const convert = (each) => ({
    ...each,
    start: offset(each.range.start),
    end: offset(each.range.end),
    ...(each.children === undefined ? {} : { children: each.children.map(convert) }),
  });
  const kinds = ['sentences', 'quantities', 'times', 'citations', 'quotes', 'outline'];
  return Object.fromEntries(kinds.map((kind) => [kind, (reading[kind] ?? []).map(convert)]));
}

/** In the gazette the numbering itself is the check: each text, and each text attached to it, counts its Điều from 1 without a gap. */
async function measureNumbering(file) {
  if (!existsSync(file)) {
    console.log(`Numbering: not measured, there is no ${file}`);
    return;
  }
  const entries = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const asked = entries.map(({ slug, text }) => ({ id: slug, asOf: '2026-01-01', text }));
  const readings = await readInProcess(asked);
  if (readings === undefined) return;
  let whole = 0;
  let measured = 0;
  for (const { id, outline } of readings) {
    const numbers = articleNumbers(outline);
    if (numbers.length === 0) continue;
    measured += 1;
    const gap = numbers.findIndex((number, at) => number !== 1 && number !== (numbers[at - 1] ?? 0) + 1);
    if (gap < 0) whole += 1;
    else if (options.show) console.log(`${id}  numbering  Điều ${numbers[gap]} after ${numbers[gap - 1] ?? 'nothing'}`);
  }
  console.log(`Numbering: ${whole} of ${measured} gazette texts with articles count their Điều 1..n`);
}

function articleNumbers(nodes) {
  return nodes.flatMap((node) => {
    if (node.quoted || node.kind === 'appendix') return [];
    const number = node.kind === 'điều' ? /^điều (\d+)$/u.exec(unitName(node))?.[1] : undefined;
    return [...(number === undefined ? [] : [Number(number)]), ...articleNumbers(node.children)];
  });
}
