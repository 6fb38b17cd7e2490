// npm run fit: fits the weights with which two passages are held to exclude each other, and writes them to
// server/src/core/claims/contrast/weights.ts with the data that they came from.
//   node test/eval/fit.mjs [--data DIR] [--check] [--show misses|alarms] [--set NAME]
//     --check writes nothing; --show prints what goes wrong, in the half of the pairs that is looked at.
// Every figure is measured on pairs whose premise took no part in the fit (ten folds, by premise). Errors are looked at in one half of the
// premises only; the other half is reported beside it, so that a change made for the sake of what was read shows itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node } from '../../scripts/run.mjs';
import { fitWeights, likelihoodOf } from './logistic.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    check: { type: 'boolean', default: false },
    show: { type: 'string' },
    set: { type: 'string' },
  },
});

const TARGET = 'server/src/core/claims/contrast/weights.ts';
const POSITIVE = new Set(['contradiction', 'outdated']);
/** Sets that hold one kind of label only, or that were derived from others, count for less. */
const LESS = new Map([
  ['phapdien_outdated', 0.5],
  ['alqac_mcq_derived', 0.3],
]);
const FOLDS = 10;
/** Precision comes before recall: a conflict is said where it is clearly likelier than not. */
const THRESHOLD = 0.55;
/** How strongly a weight is drawn towards nothing: a feature that was met five times is not to be trusted like one met fifty times. */
const PENALTY = 0.3;

const folder = join(options.data, 'eval/pairs');
if (existsSync(folder)) fitAll();
else console.log(`Nothing fitted: there is no ${folder}. The weights in ${TARGET} stay as they are.`);

function fitAll() {
  const { names, rows } = measured();
  crossValidate(rows);
  report(rows);
  if (options.show !== undefined) show(rows);
  else if (!options.check) write(names, fitWeights(rows.filter(differs), PENALTY), rows);
}

function measured() {
  must(node, ['esbuild.mjs', '--eval'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const paths = files.sort().map((name) => join(folder, name));
  const { stdout, status, stderr } = spawnSync(node, ['out/eval/confront-pairs.mjs', ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(stderr);
  const [names, ...pairs] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const rows = pairs.map((pair) => {
    const digest = createHash('sha256').update(pair.premise).digest();
    return {
      ...pair,
      positive: POSITIVE.has(pair.label),
      weight: LESS.get(pair.set) ?? 1,
      half: digest[0] % 2 === 0 ? 'looked at' : 'held out',
      fold: digest[1] % FOLDS,
    };
  });
  return { names, rows };
}

/** Passages that differ in nothing are no conflict, whatever the weights. */
function differs({ found }) {
  return found.length > 0;
}

function crossValidate(rows) {
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitWeights(
      rows.filter((row) => row.fold !== fold && differs(row)),
      PENALTY,
    );
    for (const row of rows.filter((each) => each.fold === fold))
      row.likelihood = differs(row) ? likelihoodOf(row.features, weights) : 0;
  }
}

function report(rows) {
  const sets = [...new Set(rows.map(({ set }) => set))];
  const table = sets.flatMap((set) =>
    ['all', 'looked at', 'held out'].map((half) => {
      const chosen = rows.filter((row) => row.set === set && (half === 'all' || row.half === half));
      return { set, premises: half, pairs: chosen.length, ...figures(chosen) };
    }),
  );
  console.log(`Cross-validated by premise (${FOLDS} folds), conflict from ${THRESHOLD}:`);
  console.table(table);
}

function figures(rows) {
  const said = rows.filter(({ likelihood }) => likelihood >= THRESHOLD);
  const hits = said.filter(({ positive }) => positive).length;
  const all = rows.filter(({ positive }) => positive).length;
  return {
    precision: (hits / Math.max(1, said.length)).toFixed(3),
    recall: (hits / Math.max(1, all)).toFixed(3),
    alarms: said.length - hits,
  };
}

function show(rows) {
  const wrong = rows.filter(
    ({ half, positive, likelihood, set }) =>
      half === 'looked at' &&
      (options.set === undefined || set.includes(options.set)) &&
      (options.show === 'misses' ? positive && likelihood < THRESHOLD : !positive && likelihood >= THRESHOLD),
  );
  for (const { set, id, label, likelihood, premise, hypothesis, found } of wrong) {
    console.log(`${likelihood.toFixed(2)} ${label} ${set} ${id}\n  P ${premise}\n  H ${hypothesis}`);
    for (const { kind, anchors, draft, record } of found)
      console.log(`    ${kind} ${anchors}: “${draft}” | “${record}”`);
  }
}

function write(names, weights, rows) {
  const sets = [...new Set(rows.map(({ set }) => set))];
  const sources = sets.map((set) => {
    const chosen = rows.filter((row) => row.set === set);
    const positives = chosen.filter(({ positive }) => positive).length;
    const { precision, recall } = figures(chosen);
    const negatives = chosen.length - positives;
    const quality = negatives === 0 ? '' : `precision ${precision}, `;
    return `//   ${set}: ${positives} that conflict, ${negatives} that do not; cross-validated ${quality}recall ${recall}`;
  });
  const lines = [
    '// Written by `npm run fit`, not by hand. Fitted on labelled pairs; the figures are those of pairs whose premise took no part in the fit:',
    ...sources,
    "import type { Feature } from './features.ts';",
    '',
    '/** How much each feature speaks for a conflict, as a term of a logistic sum. */',
    'export const WEIGHTS: Readonly<Record<Feature, number>> = {',
    ...names.map((name, i) => `  ${name}: ${Number(weights[i].toFixed(3))},`),
    '};',
    '',
    '/** A conflict is said from this likelihood on. */',
    `export const THRESHOLD = ${THRESHOLD};`,
    '',
  ];
  writeFileSync(TARGET, lines.join('\n'));
  console.log(`wrote ${basename(TARGET)}: ${names.map((name, i) => `${name} ${weights[i].toFixed(2)}`).join(', ')}`);
}
