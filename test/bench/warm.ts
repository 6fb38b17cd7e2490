// The warm figures of the benchmark: what a check and a search cost in a process that has done them before.
import { check } from '../../server/src/core/check.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { buildSearch } from '../../server/src/core/knowledge/search/search.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { draftOfWords } from './make-draft.ts';

function median(runs: number, action: () => void): number {
  action();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    action();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const asOf = parseDay('2026-06-15');
const loaded = loadKnowledge(['knowledge']);
if (asOf === undefined || !('records' in loaded)) throw new Error('The bundled knowledge cannot be read');
const { records } = loaded;
const knowledge = buildKnowledge(records);
const index = buildSearch(records.statements);
const report = (what: string, milliseconds: number, note = ''): void =>
  console.log(`${what.padEnd(40)} ${milliseconds.toFixed(1).padStart(7)} ms${note}`);

report(
  'read the knowledge folder',
  median(5, () => loadKnowledge(['knowledge'])),
  `   ${records.statements.length} statements`,
);
report(
  'build the index of claims',
  median(5, () => buildKnowledge(records)),
);
let first = 0;
for (const words of [10_000, 50_000, 200_000]) {
  const text = draftOfWords(words);
  const time = median(words > 100_000 ? 3 : 7, () =>
    check({ draft: parseDraft(text), knowledge, asOf, severities: new Map() }),
  );
  first ||= time;
  report(`warm check of ${words.toLocaleString('en')} words`, time, `   ${(time / first).toFixed(1)} × that of 10,000`);
}
report(
  'warm search',
  median(25, () =>
    index.search('dich vu cong truc tuyn thuc chat', {
      limit: 20,
      speaker: undefined,
      topic: undefined,
      from: undefined,
      to: undefined,
    }),
  ),
);
