import type { Draft, Passage } from '../../document/draft.ts';
import type { Introduced } from '../../document/introduced.ts';
import { cover, firstFrom, type Span } from '../../text/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { ValuedSentence } from '../valued-sentences.ts';
import { columnSums } from './column-sums.ts';
import { announcedTotal, isOpen, sentenceSum } from './sentence-sums.ts';
import { restSum } from './rest-sums.ts';
import { announcesShares, sharesOfWhole } from './shares.ts';
import { exactValue, inUnitOf, type Sum } from './sum.ts';

/** Every whole of the draft that is given with all of its parts: in a sentence, over a list, over the columns of a table. */
export function* sumsOf(
  draft: Draft,
  valued: readonly ValuedSentence[],
  introduced: (passage: Passage) => Introduced | undefined,
): Iterable<Sum> {
  const sentences = valued.map(({ sentence }) => sentence);
  const within: Within = ({ start, end }) =>
    valued.slice(firstFrom(sentences, start), firstFrom(sentences, end)).filter(({ sentence }) => sentence.start < end);
  for (const { passage, sentence, quantities } of valued) {
    if (passage.kind === 'cell') continue;
    const sum =
      sentenceSum(sentence, quantities) ?? sharesOfWhole(sentence, quantities) ?? restSum(sentence, quantities);
    if (sum !== undefined) yield sum;
    const total = announcedTotal(sentence, quantities);
    const over = total && listSum({ introduced: introduced(passage), total, unit: total.unit, within });
    if (over !== undefined) yield over;
  }
  for (const passage of draft.passages) {
    const opening = passage.kind === 'cell' ? undefined : passage.sentences.at(-1);
    if (opening === undefined || !announcesShares(opening)) continue;
    const over = listSum({ introduced: introduced(passage), total: undefined, unit: '%', within });
    if (over !== undefined) yield over;
  }
  const quantityIn = (cell: Passage): Quantity | undefined => {
    const [only, ...others] = within(cell).flatMap(({ quantities }) => quantities);
    return others.length === 0 ? only : undefined;
  };
  for (const table of draft.tables) yield* columnSums(table, quantityIn);
}

type Within = (span: Span) => readonly ValuedSentence[];

interface ListInput {
  readonly introduced: Introduced | undefined;
  readonly total: Quantity | undefined;
  readonly unit: string | undefined;
  readonly within: Within;
}

/** Each item gives one part, in its own words and not in those of the items below it. */
function listSum({ introduced, total, unit, within }: ListInput): Sum | undefined {
  if (introduced?.kind !== 'items') return undefined;
  const parts: Quantity[] = [];
  for (const { start, end, children } of introduced.items) {
    const said = within({ start, end: children[0]?.start ?? end });
    const [part, ...others] = said.flatMap(({ quantities }) => quantities.filter((each) => inUnitOf(each, unit)));
    if (part === undefined || others.length > 0 || exactValue(part) === undefined) return undefined;
    if (said.some(({ sentence }) => isOpen(sentence.tokens))) return undefined;
    parts.push(part);
  }
  const [first, ...others] = parts;
  return first === undefined ? undefined : { total, parts, span: cover(first, ...others) };
}
