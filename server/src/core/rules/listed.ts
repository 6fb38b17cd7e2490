import type { AnnouncedCount } from '../claims/counts/announced-count.ts';
import { inlineItems, inlineSpokenItems } from '../claims/counts/inline-items.ts';
import { separatedItems } from '../claims/counts/separated-items.ts';
import { isOrdinalColumn } from '../claims/slots.ts';
import type { ValuedSentence } from '../claims/valued-sentences.ts';
import type { Passage, Table, TableRow } from '../document/draft.ts';
import type { Introduced } from '../document/introduced.ts';
import { cover, type Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** The list of which a count speaks. */
export interface CountedList {
  readonly count: number;
  /** Where two items may be one: the most that there can be. */
  readonly most: number;
  /** The number that the last item bears, where it has one. */
  readonly lastNumber: number | undefined;
  readonly last: Span;
}

/** The list that follows an announcement, within its passage or below it; undefined where its items cannot be told for certain. */
export function listOf(
  { passage, sentence }: ValuedSentence,
  { endToken }: AnnouncedCount,
  introduced: (passage: Passage) => Introduced | undefined,
): CountedList | undefined {
  const behind = sentence.tokens[endToken];
  if (behind === undefined && passage.sentences.at(-1) === sentence) return listBelow(introduced(passage));
  const from = passage.tokens.findIndex(({ start }) => start === behind?.start);
  const items = from < 0 ? undefined : (inlineItems(passage.tokens, from) ?? inlineSpokenItems(passage.tokens, from));
  if (items !== undefined)
    return {
      count: items.count,
      most: items.count,
      lastNumber: items.count,
      last: { start: items.last.start, end: passage.end },
    };
  return passage.kind === 'cell' || passage.sentences.at(-1) !== sentence || introduced(passage) !== undefined
    ? undefined
    : unlabelled(sentence.tokens, endToken);
}

function unlabelled(tokens: readonly Token[], endToken: number): CountedList | undefined {
  const items = separatedItems(tokens, endToken);
  return items && { count: items.fewest, most: items.most, lastNumber: undefined, last: items.last };
}

function listBelow(introduced: Introduced | undefined): CountedList | undefined {
  switch (introduced?.kind) {
    case undefined:
      return undefined;
    case 'table':
      return rowsOf(introduced.table);
    case 'items': {
      const last = introduced.items.at(-1);
      if (last === undefined || introduced.items.length < FEWEST) return undefined;
      const inner = last.children[0];
      const end = inner === undefined ? last.end : inner.start;
      return {
        count: introduced.items.length,
        most: introduced.items.length,
        lastNumber: last.ordinal?.path.at(-1),
        last: { start: last.start, end },
      };
    }
  }
}

/** One item is rather the beginning of a text than a list. */
const FEWEST = 2;

/** The rows of a table that numbers them from 1 on without a gap. */
function rowsOf({ headings, body }: Table): CountedList | undefined {
  const column = ordinalColumn(headings);
  if (column === undefined) return undefined;
  let count = 0;
  let last: TableRow | undefined;
  for (const row of body) {
    const number = row.cells.get(column)?.tokens[0]?.text;
    if (number === undefined) continue;
    if (Number(number) !== count + 1) return undefined;
    [count, last] = [count + 1, row];
  }
  const [first, ...others] = last?.cells.values() ?? [];
  return first === undefined || count < FEWEST
    ? undefined
    : { count, most: count, lastNumber: count, last: cover(first, ...others) };
}

function ordinalColumn(headings: readonly TableRow[]): number | undefined {
  for (const { cells } of headings)
    for (const [column, { tokens }] of cells) if (isOrdinalColumn({ kind: 'column', tokens })) return column;
  return undefined;
}
