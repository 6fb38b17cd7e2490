// What an editor asks about a draft of 10,000 lines in a process that has checked it: the outline, the folds, the tokens.
import { check } from '../../server/src/core/check.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { indexDraft } from '../../server/src/core/features/navigation/draft-index.ts';
import { foldsOf } from '../../server/src/core/features/navigation/folding.ts';
import { marksIn } from '../../server/src/core/features/navigation/marks.ts';
import { draftSymbols } from '../../server/src/core/features/navigation/symbols.ts';
import { basisOf } from '../../server/src/core/knowledge/basis.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { draftOfWords } from './make-draft.ts';

const LINES = 10_000;
const asOf = parseDay('2026-06-15');
const loaded = loadKnowledge(['knowledge']);
if (asOf === undefined || !('records' in loaded)) throw new Error('The bundled knowledge cannot be read');
const knowledge = buildKnowledge(loaded.records);
const text = draftOfWords(200_000).split('\n').slice(0, LINES).join('\n');

/** The first time of each, as after a key was pressed: everything that is kept between requests is made anew. */
const RUNS = 7;
const times = new Map<string, number[]>();
const timed = <T>(what: string, action: () => T): T => {
  const started = performance.now();
  const result = action();
  times.set(what, [...(times.get(what) ?? []), performance.now() - started]);
  return result;
};
for (let run = 0; run < RUNS; run += 1) {
  const draft = timed('parse', () => parseDraft(text));
  timed('outline', () => draftSymbols(draft));
  timed('folds', () => foldsOf(draft));
  const basis = basisOf(knowledge, asOf);
  const { findings } = timed('check', () => check({ draft, knowledge, asOf, basis, severities: new Map() }));
  const index = indexDraft({ draft, knowledge, slots: basis.slots });
  const dead = findings.flatMap(({ rule, span }) => (rule === 'expired-citation' ? span : []));
  const whole = { start: 0, end: text.length };
  timed('  index: citations', () => index.citations);
  timed('  index: terms', () => index.terms);
  timed('  index: names', () => index.mentions);
  timed('  index: quotes', () => index.quotes);
  timed('marks of the whole draft', () => marksIn(index, dead, whole));
  timed('marks again', () => marksIn(index, dead, whole));
}
console.log(`${LINES} lines, ${text.length} characters, median of ${RUNS}`);
for (const [what, each] of times) {
  const median = each.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${what.padEnd(40)} ${median.toFixed(1).padStart(7)} ms`);
}
