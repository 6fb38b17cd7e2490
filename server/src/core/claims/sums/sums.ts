import type { Draft, Passage, Sentence } from '../../document/draft.ts';
import type { Introduced } from '../../document/introduced.ts';
import { cover, firstFrom, type Span } from '../../text/span.ts';
import { PIECE } from '../../text/steps.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { ValuedSentence } from '../valued-sentences.ts';
import { barePartsSum } from './bare-parts-sum.ts';
import { columnSums } from './column-sums.ts';
import { complementSum } from './complement-sum.ts';
import { copiesSum } from './copies-sum.ts';
import { fundingShares } from './funding-shares.ts';
import { gatheredSum } from './gathered-sum.ts';
import { announcedTotal, isOpen, sentenceSum } from './sentence-sums.ts';
import { restSum } from './rest-sums.ts';
import { announcesShares, sharesOfWhole } from './shares.ts';
import { exactValue, inUnitOf, type Sum } from './sum.ts';
import {
  callsTotal,
  closingTotal,
  dividedTotal,
  type NamedPart,
  opensParts,
  sumWithin,
  withinSum,
} from './within-sums.ts';

/** Every whole of the draft that is given with all of its parts: in a sentence, over a list, over the columns of a table; nothing between two pieces of the work. */
export function* sumsOf(
  draft: Draft,
  valued: readonly ValuedSentence[],
  introduced: (passage: Passage) => Introduced | undefined,
): Iterable<Sum | undefined> {
  const sentences = valued.map(({ sentence }) => sentence);
  const within: Within = ({ start, end }) =>
    valued.slice(firstFrom(sentences, start), firstFrom(sentences, end)).filter(({ sentence }) => sentence.start < end);
  const partsBelow = ({ passage, sentence, quantities }: ValuedSentence): Sum | undefined => {
    const divided = dividedTotal(sentence, quantities);
    const opening = divided === undefined ? partsBehind(draft, passage, sentence) : passage;
    const named = opening && (divided ?? closingTotal(sentence, quantities));
    const parts = opening && named && listedParts({ introduced: introduced(opening), unit: named.total.unit, within });
    return named && parts && sumWithin(named, parts);
  };
  for (const [at, { passage, sentence, quantities }] of valued.entries()) {
    if (at % PIECE === 0) yield undefined;
    if (passage.kind === 'cell') continue;
    const sum =
      sentenceSum(sentence, quantities) ??
      sharesOfWhole(sentence, quantities) ??
      restSum(sentence, quantities) ??
      withinSum(sentence, quantities) ??
      gatheredSum(sentence, quantities) ??
      copiesSum(sentence, quantities) ??
      complementSum(sentence, quantities) ??
      fundingShares(sentence, quantities) ??
      barePartsSum(sentence, quantities);
    if (sum !== undefined) yield sum;
    const total = announcedTotal(sentence, quantities);
    const over = total && wholeOver(listedParts({ introduced: introduced(passage), unit: total.unit, within }), total);
    if (over !== undefined) yield over;
    const part = callsTotal(sentence) ? partsBelow({ passage, sentence, quantities }) : undefined;
    if (part !== undefined) yield part;
  }
  for (const [at, passage] of draft.passages.entries()) {
    if (at % PIECE === 0) yield undefined;
    const opening = passage.kind === 'cell' ? undefined : passage.sentences.at(-1);
    if (opening === undefined || !announcesShares(opening)) continue;
    const over = wholeOver(listedParts({ introduced: introduced(passage), unit: '%', within }), undefined);
    if (over !== undefined) yield over;
  }
  const quantityIn = (cell: Passage): Quantity | undefined => {
    const [only, ...others] = within(cell).flatMap(({ quantities }) => quantities);
    return others.length === 0 ? only : undefined;
  };
  for (const table of draft.tables) {
    yield undefined;
    yield* columnSums(table, quantityIn);
  }
}

type Within = (span: Span) => readonly ValuedSentence[];

/** The passage that ends with "Trong đó:" right behind the sentence, in its own passage or as the next. */
function partsBehind({ passages }: Draft, passage: Passage, sentence: Sentence): Passage | undefined {
  const { sentences } = passage;
  const last = sentences.at(-1);
  if (last !== undefined && last !== sentence)
    return sentences.at(-2) === sentence && opensParts(last) ? passage : undefined;
  const next = passages[firstFrom(passages, passage.end)];
  return next !== undefined && opensParts(next) ? next : undefined;
}

interface ListInput {
  readonly introduced: Introduced | undefined;
  readonly unit: string | undefined;
  readonly within: Within;
}

/** Each item gives one part, in its own words and not in those of the items below it; undefined where one does not. */
function listedParts({ introduced, unit, within }: ListInput): readonly NamedPart[] | undefined {
  if (introduced?.kind !== 'items') return undefined;
  const parts: NamedPart[] = [];
  for (const { start, end, children } of introduced.items) {
    const said = within({ start, end: children[0]?.start ?? end });
    const given = said.flatMap(({ sentence, quantities }) =>
      quantities.flatMap((part) => (inUnitOf(part, unit) ? { part, words: sentence.tokens } : [])),
    );
    const [part, ...others] = given;
    if (part === undefined || others.length > 0 || exactValue(part.part) === undefined) return undefined;
    if (said.some(({ sentence }) => isOpen(sentence.tokens))) return undefined;
    parts.push(part);
  }
  return parts;
}

function wholeOver(items: readonly NamedPart[] | undefined, total: Quantity | undefined): Sum | undefined {
  const parts = (items ?? []).map(({ part }) => part);
  const [first, ...others] = parts;
  return first === undefined ? undefined : { total, parts, span: cover(first, ...others), covers: 'all' };
}
