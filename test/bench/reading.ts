// Bundled and run by bench.mjs: how fast a text is read, stage by stage, and how that grows with its length.

import { readCitations } from '../../server/src/core/claims/citations/citation.ts';
import { draftClaims } from '../../server/src/core/claims/draft-claims.ts';
import { readQuantities } from '../../server/src/core/claims/quantities/read-quantities.ts';
import { draftQuotes } from '../../server/src/core/claims/quotes/draft-quotes.ts';
import { slotReader } from '../../server/src/core/claims/slot-reader.ts';
import { readTimes } from '../../server/src/core/claims/times/time.ts';
import type { Draft, Sentence } from '../../server/src/core/document/draft.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { readDraft } from '../../server/src/core/features/reading.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { draftOfWords } from './make-draft.ts';

interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly runs: number;
}

/** The bytes are those of UTF-8, in which a draft lies on the disk. */
const SIZES: readonly Size[] = [
  { name: '10 KB', bytes: 1e4, runs: 15 },
  { name: '100 KB', bytes: 1e5, runs: 7 },
  { name: '1 MB', bytes: 1e6, runs: 3 },
  { name: '10 MB', bytes: 1e7, runs: 1 },
];

const asOf = parseDay('2026-06-15');
const loaded = loadKnowledge(['knowledge']);
if (asOf === undefined || !('records' in loaded)) throw new Error('The bundled knowledge cannot be read');
const knowledge = buildKnowledge(loaded.records);
const day = asOf;

/** What a stage does to a draft whose earlier stages are done; each returns a number so that nothing is optimised away. */
type Stage = (draft: Draft) => number;

const structure: Stage = ({ text }) => parseDraft(text).passages.length;
const words: Stage = (draft) => draft.passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
const perSentence =
  (read: (sentence: Sentence) => number): Stage =>
  ({ passages }) => {
    let sum = 0;
    for (const { sentences } of passages) for (const sentence of sentences) sum += read(sentence);
    return sum;
  };

const STAGES: Readonly<Record<string, { readonly run: Stage; readonly from: 'unread' | 'read' }>> = {
  'structure (passages, outline, form)': { run: structure, from: 'unread' },
  'words and sentences': { run: words, from: 'unread' },
  citations: { run: perSentence(({ tokens }) => readCitations(tokens, day).length), from: 'read' },
  times: { run: perSentence(({ tokens }) => readTimes(tokens, day).length), from: 'read' },
  quantities: { run: perSentence(({ tokens }) => readQuantities(tokens, []).length), from: 'read' },
  quotations: { run: (draft) => draftQuotes(draft).length, from: 'read' },
  'claims (with their slots)': { run: (draft) => draftClaims(draft, [], slotReader(day)).length, from: 'read' },
  'the whole reading': {
    run: ({ text }) => readDraft({ draft: parseDraft(text), asOf: day, knowledge }).passages.length,
    from: 'unread',
  },
};

/** Microseconds a character, by stage and then by size. */
const costs = new Map(Object.keys(STAGES).map((stage): [string, number[]] => [stage, []]));
const bytesPerWord = Buffer.byteLength(draftOfWords(10_000)) / 10_000;
const whole: string[] = [];

// The compiler has to have seen every stage, else the shortest text pays for it.
for (let run = 0; run < 5; run += 1)
  for (const stage of Object.values(STAGES)) stage.run(parseDraft(draftOfWords(20_000)));

for (const { name, bytes, runs } of SIZES) {
  const text = draftOfWords(Math.round(bytes / bytesPerWord));
  for (const [stage, { run, from }] of Object.entries(STAGES)) {
    const milliseconds = median(runs, () => {
      const draft = parseDraft(text);
      if (from === 'read') words(draft);
      return () => run(draft);
    });
    costs.get(stage)?.push((milliseconds * 1000) / text.length);
    if (stage !== 'the whole reading') continue;
    const written = Buffer.byteLength(text);
    const [characterRate, byteRate] = [text.length, written].map((size) => (size / 1000 / milliseconds).toFixed(2));
    whole.push(
      `  ${name.padStart(6)}  ${(text.length / 1e6).toFixed(2).padStart(6)} M characters  ${milliseconds.toFixed(1).padStart(9)} ms  ${characterRate} M characters/s = ${byteRate} MB/s of UTF-8`,
    );
  }
}

console.log(
  'The whole reading: structure, words, sentences, quantities, times, citations, quotations, mentions, claims',
);
for (const line of whole) console.log(line);
console.log(
  '\nMicroseconds a character (UTF-16 code unit) by stage; growth: time a character at 10 MB against 10 KB, 1 is linear',
);
console.log(`  ${''.padEnd(38)}${SIZES.map(({ name }) => name.padStart(9)).join('')}   growth`);
for (const [stage, cost] of costs) {
  const growth = (cost.at(-1) ?? 0) / (cost[0] ?? 1);
  console.log(
    `  ${stage.padEnd(38)}${cost.map((each) => each.toFixed(3).padStart(9)).join('')}${growth.toFixed(2).padStart(9)}`,
  );
}

/** The median time of the runs, in milliseconds, after one that only warms; what `prepare` does is not counted. A single run is warm from the sizes before. */
function median(runs: number, prepare: () => () => number): number {
  if (runs > 1) prepare()();
  const times = Array.from({ length: runs }, () => {
    const action = prepare();
    const started = performance.now();
    action();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
