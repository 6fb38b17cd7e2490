import { cpus } from 'node:os';

/** Prints what was measured beside what was set as a goal. */
export function printTable({ kind, sizes, fuse }) {
  const [small, , large] = sizes;
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  console.log(`${kind === 'real' ? 'Articles of the official codification' : 'Made-up statements'}; processor time\n`);
  for (const { size, compiled, load, checks, searchBuilt, search, memory } of sizes) {
    console.log(`${size.toLocaleString('en')} statements`);
    line(
      'compiled',
      compiled.seconds === undefined ? 'kept' : `${compiled.seconds.toFixed(1)} s`,
      megabytes(compiled.size / 1e6),
    );
    line('loaded', milliseconds(load), held(memory.before, memory.loaded));
    checks.forEach(({ first, warm, findings }, index) => {
      line(
        `draft ${index + 1} of 10,000 words`,
        milliseconds(warm),
        `first ${milliseconds(first)}, ${findings} findings`,
      );
    });
    line('search made ready', milliseconds(searchBuilt), held(memory.before, memory.searched));
    const recall = Object.entries(search.recall).map(([way, share]) => `${way} ${share.toFixed(3)}`);
    line(
      'search',
      `p50 ${milliseconds(search.p50)}`,
      `p95 ${milliseconds(search.p95)}, with highlights ${milliseconds(search.shown)}; recall@10 ${recall.join(', ')}`,
    );
  }
  console.log('');
  const added =
    large.memory.searched.rss - large.memory.before.rss - (small.memory.searched.rss - small.memory.before.rss);
  const ratios = large.checks.map(({ warm }, index) => warm / small.checks[index].warm);
  const { exact, undiacritised, typo, unfinished } = large.search.recall;
  goal('snapshot load', large.load, 150, 'ms');
  goal('memory that the statements add, everything used', added, 120, 'MB');
  ratios.forEach((ratio, index) => {
    goal(`check of draft ${index + 1}, against that with ${small.size}`, ratio, 2, 'times');
  });
  goal('search p95', large.search.p95, 8, 'ms');
  least('recall@10 exact', exact, 0.995);
  least('recall@10 without diacritics', undiacritised, 0.995);
  least('recall@10 one typo', typo, 0.98);
  least('recall@10 last word unfinished', unfinished, 0.98);
  least(`faster than fuse.js alone (${Math.round(fuse)} ms)`, fuse / large.search.p50, 1_000);
  const [, middle] = sizes;
  if (middle.compiled.seconds !== undefined && large.compiled.seconds !== undefined)
    goal('compile time, ten times the statements', large.compiled.seconds / middle.compiled.seconds, 12, 'times');
}

function line(what, value, note) {
  console.log(`  ${what.padEnd(28)} ${value.padStart(12)}   ${note}`);
}

function goal(what, value, most, unit) {
  verdict(what, `${value.toFixed(value < 20 ? 1 : 0)} ${unit}`, `at most ${most}`, value <= most);
}

function least(what, value, wanted) {
  verdict(what, value < 2 ? value.toFixed(3) : value.toFixed(0), `at least ${wanted}`, value >= wanted);
}

function verdict(what, value, wanted, passes) {
  console.log(`${what.padEnd(52)} ${value.padStart(12)}   ${wanted.padEnd(16)} ${passes ? 'PASS' : 'short'}`);
}

function milliseconds(value) {
  return `${value.toFixed(value < 20 ? 1 : 0)} ms`;
}

function megabytes(value) {
  return `${value.toFixed(1)} MB`;
}

function held(before, after) {
  const parts = ['rss', 'heap', 'buffers'].map((part) => `${part} ${(after[part] - before[part]).toFixed(0)}`);
  return `MB added: ${parts.join(', ')}`;
}
