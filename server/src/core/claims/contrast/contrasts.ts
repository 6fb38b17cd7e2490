import { overlaps, type Span } from '../../text/span.ts';
import type { TokenRange } from '../../text/tokens.ts';
import { parseNumber } from '../numbers/numerals.ts';
import { wordSet } from '../phrases.ts';
import { type ContraryWord, contrariety } from './contraries.ts';
import type { Contrast, ContrastKind } from './contrast.ts';
import { figuresIn, type Item } from './items.ts';
import { loneMarkers } from './markers.ts';
import { longerNames, namesOf } from './names.ts';
import type { Pairing } from './pairing.ts';
import { exchangesIn, type ItemRange, type Replacement } from './replacements.ts';
import type { Side } from './side.ts';
import { compareValues, excludesTime } from './slot-contrasts.ts';

export interface PairedSides {
  readonly draft: Side;
  readonly record: Side;
  readonly pairing: Pairing;
  readonly replacements: readonly Replacement[];
}

/** Everything in which a draft departs from the record that it is paired with, slot by slot. */
export function contrastsBetween(pair: PairedSides): Contrast[] {
  const contrary = contraryWords(pair);
  return [
    ...replaced(pair),
    ...exchanged(pair),
    ...boundsOfPaired(pair),
    ...contrary,
    ...markers(pair).filter((marker) => !contrary.some((each) => shareWords(each, marker))),
    ...exceptions(pair),
  ];
}

/** "Không cần" where the record has "phải" is one difference, not a negation as well. */
function shareWords(a: Contrast, b: Contrast): boolean {
  return overlaps(a.draft, b.draft) || overlaps(a.record, b.record);
}

function replaced(pair: PairedSides): Contrast[] {
  const { draft, record, pairing, replacements } = pair;
  const names = { draft: namesOf(draft), record: namesOf(record) };
  const longer = [
    ...longerNames(draft, names.draft, pairing.toRecord, record, names.record),
    ...longerNames(record, names.record, pairing.toDraft, draft, names.draft).map(({ own, other }) => ({
      own: other,
      other: own,
    })),
  ];
  const contrasts = replacements.flatMap((each): Contrast[] => {
    const own = draft.items.slice(each.draft.from, each.draft.to);
    const theirs = record.items.slice(each.record.from, each.record.to);
    const ofSlots = [
      ...own.flatMap((item) => slotContrasts(pair, item, theirs, each.anchors)),
      ...own.flatMap((item) => (each.anchors === 2 ? [] : slotContrasts(pair, item, unpaired(pair), 0))),
    ];
    if (ofSlots.length > 0) return ofSlots.slice(0, 1);
    if (own.every(isName) && !theirs.some(isName)) return strangers(pair, each);
    if (each.anchors === 0 || !theirs.some(isWord) || !own.some(isWord)) return [];
    if (own.length > LONGEST_REPLACED || theirs.length > LONGEST_REPLACED) return [];
    const kind = own.some(names.draft.holds) && theirs.some(names.record.holds) ? 'name' : 'wording';
    return [
      { kind, draft: spanOfItems(draft, each.draft), record: spanOfItems(record, each.record), anchors: each.anchors },
    ];
  });
  return [...contrasts, ...longer.map(({ own, other }) => contrastOf(pair, 'name', own, other, 2))];
}

/** What stands in place of more words than this is another sentence. */
const LONGEST_REPLACED = 8;

function isWord({ kind, content }: Item): boolean {
  return kind === 'word' && content;
}

function isName({ capital }: Item): boolean {
  return capital;
}

/** A name that the record does not know, where the record has one that the draft does not know. */
function strangers({ draft, record, pairing }: PairedSides, { draft: own }: Replacement): Contrast[] {
  const free = (at: number): boolean => pairing.toDraft[at] === undefined && record.items[at]?.capital === true;
  for (let from = 0; from < record.items.length; from += 1) {
    let to = from;
    while (free(to)) to += 1;
    if (to - from > 1)
      return [{ kind: 'name', draft: spanOfItems(draft, own), record: spanOfItems(record, { from, to }), anchors: 0 }];
    from = to;
  }
  return [];
}

function unpaired({ record, pairing }: PairedSides): Item[] {
  return record.items.filter((_, index) => pairing.toDraft[index] === undefined);
}

/** The items of the record of the same kind that exclude a value, number or time of the draft; none where one agrees. */
function slotContrasts(
  pair: PairedSides,
  item: Item,
  candidates: readonly Item[],
  anchors: Contrast['anchors'],
): Contrast[] {
  const found: Contrast[] = [];
  for (const other of candidates) {
    const kind = slotContrast(pair, item, other, anchors);
    if (kind === 'same') return [];
    if (kind !== undefined) found.push(contrastOf(pair, kind, item, other, anchors));
  }
  return found;
}

function slotContrast(
  { draft, record }: PairedSides,
  item: Item,
  other: Item,
  anchors: Contrast['anchors'],
): ContrastKind | 'same' | undefined {
  if (item.quantity !== undefined && other.quantity !== undefined) {
    const verdict = compareValues(item.quantity, other.quantity);
    if (verdict === 'unit') return anchors === 2 ? 'unit' : undefined;
    return verdict === 'other' ? 'value' : verdict;
  }
  if (item.time !== undefined && other.time !== undefined) {
    const [a, b] = [
      { time: item.time, tokens: draft.tokens },
      { time: other.time, tokens: record.tokens },
    ];
    return excludesTime(a, b) ? 'time' : 'same';
  }
  if (item.kind === 'time' && other.kind === 'time')
    return sharesFigures(figuresIn(draft.tokens, item), figuresIn(record.tokens, other)) ? 'same' : 'time';
  if (isBareBeside(item, other) || isBareBeside(other, item)) return anchors > 0 ? 'value' : undefined;
  if (item.kind !== 'number' || other.kind !== 'number' || anchors === 0) return undefined;
  return refers(draft, item) && refers(record, other) ? 'reference' : 'number';
}

/** Of two days of which one is bare ("28/3"), the shorter is part of the longer ("ngày 28/3/2099"). */
function sharesFigures(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.some((_, at) => short.every((figure, offset) => long[at + offset] === figure));
}

/** A number without a unit in the place of another value. */
function isBareBeside(bare: Item, { quantity }: Item): boolean {
  if (bare.kind !== 'number' || quantity === undefined) return false;
  const number = parseNumber(bare.key);
  return number !== undefined && number.value !== quantity.min && number.value !== quantity.max;
}

/** "Điều 5", "khoản 2", "Nghị định số 10": the number of a unit or of a document. */
function refers({ tokens }: Side, { firstToken }: Item): boolean {
  return REFERRING.has(tokens[firstToken - 1]?.lower ?? '');
}

const REFERRING = wordSet('điều khoản điểm chương mục lục mẫu bảng số định tư quyết luật lệnh');

/** Two things that stand in each other's place; one alone may only have moved. */
function exchanged(pair: PairedSides): Contrast[] {
  const { draft, record, pairing } = pair;
  const wordsIn = ({ items }: Side, { from, to }: ItemRange): string =>
    items
      .slice(from, to)
      .flatMap(({ content, key }) => (content ? key : []))
      .join(' ');
  const exchanges = exchangesIn(draft.items, record.items, pairing).map((each) => ({
    ...each,
    own: wordsIn(draft, each.draft),
    theirs: wordsIn(record, each.record),
  }));
  return exchanges
    .filter(({ own, theirs }) => exchanges.some((other) => other.own === theirs && other.theirs === own))
    .map((each) => ({
      kind: 'exchange',
      draft: spanOfItems(draft, each.draft),
      record: spanOfItems(record, each.record),
      anchors: each.anchors,
    }));
}

/** Values that are equal, of which one is bounded from below and the other from above. */
function boundsOfPaired(pair: PairedSides): Contrast[] {
  const { draft, record, pairing } = pair;
  return draft.items.flatMap((item, index): Contrast[] => {
    const other = record.items[pairing.toRecord[index] ?? -1];
    if (item.quantity === undefined || other?.quantity === undefined) return [];
    if (compareValues(item.quantity, other.quantity) !== 'bound') return [];
    return [contrastOf(pair, 'bound', item, other, 2)];
  });
}

/** Contrary words in the same place: the draft's is not on record, the record's is not in the draft, and both stand beside the same words. */
function contraryWords(pair: PairedSides): Contrast[] {
  const { draft, record, pairing } = pair;
  const ours = loneWords(draft, pairing.toRecord);
  const theirs = loneWords(record, pairing.toDraft);
  return ours.flatMap((word): Contrast[] => {
    for (const other of theirs) {
      const kind = contrariety(word, other);
      const anchors = kind === undefined ? 0 : sharedNeighbours(pair, word, other);
      if (kind !== undefined && kind !== 'exception' && anchors > 0)
        return [contrastOf(pair, kind, word, other, anchors)];
    }
    return [];
  });
}

/** The draft says that something holds always or for all, the record makes an exception that the draft does not repeat. */
function exceptions(pair: PairedSides): Contrast[] {
  const { draft, record, pairing } = pair;
  const theirs = loneWords(record, pairing.toDraft);
  return loneWords(draft, pairing.toRecord).flatMap((word) => {
    const other = theirs.find((each) => contrariety(word, each) === 'exception');
    return other === undefined ? [] : [contrastOf(pair, 'exception', word, other, 0)];
  });
}

/** The contrary words that the other side does not say as well; what bounds a value or a time belongs to its slot. */
function loneWords({ items, contraryWords: words, slots }: Side, twins: Pairing['toRecord']): ContraryWord[] {
  return words.filter(
    (word) =>
      !slots.taken.some((slot) => slot.firstToken <= word.firstToken && word.firstToken < slot.endToken) &&
      !indicesIn(items, word).every((index) => twins[index] !== undefined),
  );
}

function indicesIn(items: readonly Item[], range: TokenRange): number[] {
  return items.flatMap((item, index) =>
    range.firstToken <= item.firstToken && item.firstToken < range.endToken ? [index] : [],
  );
}

/** How many of the paired words nearest to a word of the draft have their twins beside the other word. */
function sharedNeighbours({ draft, record, pairing }: PairedSides, word: TokenRange, other: TokenRange): 0 | 1 | 2 {
  const [mine, theirs] = [indicesIn(draft.items, word), indicesIn(record.items, other)];
  const [first, last] = [mine[0] ?? 0, mine.at(-1) ?? 0];
  const [otherFirst, otherLast] = [theirs[0] ?? 0, theirs.at(-1) ?? 0];
  const left = nearestTwin(draft.items, pairing.toRecord, first - 1, -1);
  const right = nearestTwin(draft.items, pairing.toRecord, last + 1, 1);
  const onLeft = left !== undefined && otherFirst - left >= -NEAR && otherFirst - left <= NEAR + 1;
  const onRight = right !== undefined && right - otherLast >= -NEAR && right - otherLast <= NEAR + 1;
  return onLeft && onRight ? 2 : onLeft || onRight ? 1 : 0;
}

/** The twin of the nearest paired content word in a direction, no further than `REACH` items. */
function nearestTwin(
  items: readonly Item[],
  twins: Pairing['toRecord'],
  from: number,
  step: 1 | -1,
): number | undefined {
  for (let at = from, steps = 0; steps < REACH; at += step, steps += 1) {
    const twin = twins[at];
    if (twin !== undefined && items[at]?.content === true) return twin;
  }
  return undefined;
}

const REACH = 4;
const NEAR = 2;

function markers(pair: PairedSides): Contrast[] {
  const { draft, record, pairing } = pair;
  const { toRecord, toDraft } = pairing;
  return [
    ...loneMarkers(draft, record, { own: toRecord, other: toDraft }).map(({ kind, own, other }) =>
      contrastOf(pair, kind, own, other, 1),
    ),
    ...loneMarkers(record, draft, { own: toDraft, other: toRecord }).map(({ kind, own, other }) =>
      contrastOf(pair, kind, other, own, 1),
    ),
  ];
}

function contrastOf(
  { draft, record }: PairedSides,
  kind: ContrastKind,
  own: TokenRange,
  other: TokenRange,
  anchors: Contrast['anchors'],
): Contrast {
  return { kind, draft: spanOfTokens(draft, own), record: spanOfTokens(record, other), anchors };
}

function spanOfItems(side: Side, { from, to }: ItemRange): Span {
  return spanOfTokens(side, {
    firstToken: side.items[from]?.firstToken ?? 0,
    endToken: side.items[to - 1]?.endToken ?? 0,
  });
}

function spanOfTokens({ tokens }: Side, { firstToken, endToken }: TokenRange): Span {
  return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
}
