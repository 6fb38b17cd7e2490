import { type Knowledge, buildKnowledge } from '../../../server/src/core/knowledge/knowledge.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { type Day, parseDay } from '../../../server/src/core/text/day.ts';
import { type ReadKnowledge, loadKnowledge } from '../../../server/src/host/knowledge/load.ts';

/** What the parsers of a draft are given beside its text. */
export interface FuzzWorld {
  readonly knowledge: Knowledge;
  readonly loaded: ReadKnowledge;
  readonly asOf: Day;
}

/** The bundled knowledge: its measures, documents and names lead further into the rules than any small world does. */
export function fuzzWorld(): FuzzWorld {
  const loaded = loadKnowledge(['knowledge']);
  const asOf = parseDay('2026-06-01');
  if (!('records' in loaded) || asOf === undefined) throw new Error('The bundled knowledge cannot be read');
  return { knowledge: buildKnowledge(loaded.records), loaded, asOf };
}

/** Every span lies in the text and does not end before it begins. */
export function provesSpans(spans: Iterable<Span>, { length }: string): void {
  for (const { start, end } of spans)
    if (!(0 <= start && start <= end && end <= length)) throw new Error(`A span from ${start} to ${end} of ${length}`);
}

/** Spans follow each other and do not overlap. */
export function provesOrder(spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last) throw new Error(`A span at ${start} behind one that ends at ${last}`);
    last = end;
  }
}
