// node --expose-gc scale-measure.mjs FOLDER CACHE QUERIES DRAFT...: one process over one knowledge folder with its snapshot, as JSON:
// loading, checking drafts, searching, and what memory is held in the end. Times are the processor's, in milliseconds.
import { readFileSync } from 'node:fs';
import { check } from '../../../server/src/core/check.ts';
import { parseDraft } from '../../../server/src/core/document/parse.ts';
import { buildKnowledge } from '../../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../../server/src/core/text/day.ts';
import { openKnowledge } from '../../../server/src/host/knowledge/open.ts';

interface Item {
  readonly id: string;
  readonly exact: string;
  readonly undiacritised: string;
  readonly typo: string;
  readonly unfinished: string;
}

const [folder = '', cache = '', queries = '', ...files] = process.argv.slice(2);
const items: readonly Item[] = JSON.parse(readFileSync(queries, 'utf8'));
const drafts = files.map((file) => readFileSync(file, 'utf8'));
const parsed = parseDay('2026-06-15');
if (parsed === undefined) throw new Error('No day');
const asOf = parsed;

const before = held();
const load = spent(() => openKnowledge([folder], { shipped: undefined, cache }));
const opened = load.value;
if (!('records' in opened)) throw new Error(`No knowledge in ${folder}`);
const loadedMemory = held();
const knowledge = buildKnowledge(opened.records, opened.readings);

const checks = drafts.map((text) => {
  const run = () => check({ draft: parseDraft(text), knowledge, asOf, severities: new Map() }).findings.length;
  const first = spent(run);
  const later = Array.from({ length: 5 }, () => spent(run).time);
  return { findings: first.value, first: first.time, warm: Math.min(...later) };
});
const checkedMemory = held();

const OPTIONS = { limit: 10, speaker: undefined, topic: undefined, from: undefined, to: undefined };
const built = spent(() => knowledge.search);
const index = built.value;
const ways = (['exact', 'undiacritised', 'typo', 'unfinished'] as const).map((way) => {
  const looked = items.map((item) => {
    const { value, time } = spent(() => index.search(item[way], OPTIONS));
    const shown = spent(() => value.map(({ highlights }) => highlights));
    return { time, shown: time + shown.time, found: value.some(({ statement }) => statement.id === item.id) };
  });
  const recall = looked.filter(({ found }) => found).length / looked.length;
  return { way, recall, looked };
});
const all = ways.flatMap(({ looked }) => looked);
const [searched, shown] = [all.map(({ time }) => time), all.map((each) => each.shown)];
const recall = Object.fromEntries(ways.map((each) => [each.way, each.recall]));

process.stdout.write(
  JSON.stringify({
    load: load.time,
    checks,
    searchBuilt: built.time,
    search: { p50: share(searched, 0.5), p95: share(searched, 0.95), shown: share(shown, 0.95), recall },
    memory: { before, loaded: loadedMemory, checked: checkedMemory, searched: held() },
  }),
);

function share(times: readonly number[], below: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(below * times.length))] ?? 0;
}

/** What a process holds after everything that can be given back was given back, in megabytes. */
function held(): { readonly rss: number; readonly heap: number; readonly buffers: number } {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss: rss / 1e6, heap: heapUsed / 1e6, buffers: external / 1e6 };
}

function spent<T>(action: () => T): { readonly value: T; readonly time: number } {
  const from = process.cpuUsage();
  const value = action();
  const { user, system } = process.cpuUsage(from);
  return { value, time: (user + system) / 1000 };
}
