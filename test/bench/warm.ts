// The warm figures of the benchmark as JSON: what a check and a search cost in a process that has done them before.
import { check } from '../../server/src/core/check.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { buildSearch } from '../../server/src/core/knowledge/search/search.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { calibration } from './calibration.ts';
import { draftOfWords } from './make-draft.ts';

const asOf = parseDay('2026-06-15');
const loaded = loadKnowledge(['knowledge']);
if (asOf === undefined || !('records' in loaded)) throw new Error('The bundled knowledge cannot be read');
const { records } = loaded;
const day = asOf;
const knowledge = buildKnowledge(records);
const index = buildSearch(records.statements);

/** What the processor spends on it, in milliseconds; the least of several runs, as what else the machine does can only add to it. */
function least(runs: number, action: () => unknown): number {
  action();
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const checkOf = (words: number, runs: number): number => {
  const text = draftOfWords(words);
  return least(runs, () => check({ draft: parseDraft(text), knowledge, asOf: day, severities: new Map() }));
};
const searched = { limit: 20, speaker: undefined, topic: undefined, from: undefined, to: undefined };

// The compiler has to have seen what is measured first.
checkOf(10_000, 20);
process.stdout.write(
  JSON.stringify({
    calibration: least(9, calibration(draftOfWords(50_000))),
    words10k: checkOf(10_000, 9),
    words50k: checkOf(50_000, 7),
    words200k: checkOf(200_000, 3),
    readYaml: least(3, () => loadKnowledge(['knowledge'])),
    buildIndex: least(5, () => buildKnowledge(records).bearings),
    search: least(40, () => index.search('dich vu cong truc tuyn thuc chat', searched)),
  }),
);
