import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { holdsPhrase, phraseAt, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { coverageOf } from './coverage.ts';
import { everyItemHasOne, isOpen, isTotal } from './sentence-sums.ts';
import { exactValue, inUnitOf, isWithinRounding, type Sum } from './sum.ts';

/** A sum of money that is called a total, and the words that name it. */
export interface NamedTotal {
  readonly total: Quantity;
  readonly words: readonly Token[];
}

/** A part of a sum of money, and the words of its item. */
export interface NamedPart {
  readonly part: Quantity;
  readonly words: readonly Token[];
}

/** A sentence with a sum of money and parts of it: "Tổng kinh phí 120 tỷ đồng, trong đó …, …", "Tổng kinh phí 120 tỷ đồng (…, …)". */
export function withinSum({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  const named = namedTotal({ tokens }, quantities);
  const opening = named && openingBehind(tokens, named.total.endToken);
  if (named === undefined || opening === undefined) return undefined;
  const inner = tokens.slice(0, opening.to);
  const parts = quantities.filter(
    (each) => inUnitOf(each, named.total.unit) && opening.from <= each.firstToken && each.endToken <= opening.to,
  );
  if (isOpen(inner.slice(opening.from)) || !everyItemHasOne(inner, opening.from, parts)) return undefined;
  const sum = sumWithin(named, itemsOf(inner, opening.from, parts));
  return sum?.covers === 'all' || opening.announced ? sum : undefined;
}

/** A line that gives a sum of money and opens a list of parts of it: "Tổng kinh phí 120 tỷ đồng, trong đó:". */
export function dividedTotal(
  { tokens }: Pick<Sentence, 'tokens'>,
  quantities: readonly Quantity[],
): NamedTotal | undefined {
  const named = namedTotal({ tokens }, quantities);
  const opening = named && openingBehind(tokens, named.total.endToken);
  return opening !== undefined && opening.from === tokens.length ? named : undefined;
}

/** True for "Trong đó:" alone, which opens the parts of what stands before it. */
export function opensParts({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  const within = phraseAt(WITHIN, tokens, 0)?.words.length;
  return within !== undefined && tokens.length === within + 1 && tokens[within]?.text === ':';
}

export function callsTotal({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  return tokens.some(({ lower }) => lower === 'tổng');
}

/** The sum of money with which a sentence ends: "Tổng kinh phí: 120 tỷ đồng." */
export function closingTotal(
  { tokens }: Pick<Sentence, 'tokens'>,
  quantities: readonly Quantity[],
): NamedTotal | undefined {
  const named = namedTotal({ tokens }, quantities);
  return named?.total === quantities.at(-1) && tokens.slice(named?.total.endToken).every(({ kind }) => kind === 'mark')
    ? named
    : undefined;
}

/** Undefined where what the parts are of the whole cannot be told. */
export function sumWithin({ total, words }: NamedTotal, items: readonly NamedPart[]): Sum | undefined {
  const parts = items.map(({ part }) => part);
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0 || someMake(parts, total)) return undefined;
  const covers = coverageOf(
    words,
    items.map((item) => item.words),
  );
  return covers && { total, parts, span: cover(first, ...others), covers };
}

/** The first quantity that is a total of money. */
function namedTotal({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): NamedTotal | undefined {
  const isPhased = tokens[0]?.lower === 'kinh' && holdsPhrase(PHASES, tokens);
  if (!callsTotal({ tokens }) && !isPhased) return undefined;
  const total = quantities.find(
    (each, at) => MONEY.has(each.unit?.toLowerCase() ?? '') && (isTotal(tokens, each) || (isPhased && at === 0)),
  );
  if (total === undefined || exactValue(total) === undefined) return undefined;
  const words = tokens.slice(0, total.firstToken);
  return isOpen(words) ? undefined : { total, words };
}

const MONEY: ReadonlySet<string> = new Set(['đồng', 'vnđ', 'vnd', 'usd']);

/** "Kinh phí giai đoạn 2099 - 2103: 186 tỷ đồng; phân kỳ …": what is divided among the years is a total, whatever it is called. */
const PHASES = phraseList('phân kỳ');

interface Opening {
  readonly from: number;
  /** Where the sentence, or the bracket, ends. */
  readonly to: number;
  /** By "trong đó": what else stands in brackets is compared with the total as often as it is part of it. */
  readonly announced: boolean;
}

/** Behind "trong đó", or within the bracket right behind the total. */
function openingBehind(tokens: readonly Token[], from: number): Opening | undefined {
  const bracket = tokens[from]?.text === '(';
  const closed = bracket ? tokens.findIndex(({ text }, at) => at > from && text === ')') : tokens.length;
  for (let at = bracket ? from + 1 : from; at <= from + LONGEST_GAP && at < closed; at += 1) {
    const token = tokens[at];
    const within = phraseAt(WITHIN, tokens, at)?.words.length;
    if (within !== undefined)
      return { from: at + within + (tokens[at + within]?.text === ':' ? 1 : 0), to: closed, announced: true };
    if (token?.text === ';' && at === from) continue;
    if (bracket) return { from: from + 1, to: closed, announced: false };
    if (token === undefined || token.kind === 'number' || ENDS.has(token.text)) return undefined;
  }
  return undefined;
}

const LONGEST_GAP = 10;
const ENDS: ReadonlySet<string> = new Set([';', '.', ':', '(']);
const WITHIN = phraseList('trong đó, phân kỳ, phân kỳ đầu tư, phân kỳ thực hiện, phân bổ, chia ra');

/** Each part with the words from the joint before it to the joint behind it. */
function itemsOf(tokens: readonly Token[], from: number, parts: readonly Quantity[]): NamedPart[] {
  let start = from;
  return parts.map((part, index) => {
    const joint = tokens.findIndex(({ lower }, at) => at >= part.endToken && JOINTS.has(lower));
    const end = index === parts.length - 1 || joint < 0 ? tokens.length : joint;
    const words = tokens.slice(start, end);
    start = end + 1;
    return { part, words };
  });
}

const JOINTS = wordSet(', ; và');

/** Where some of the parts make the whole, the others are told from another side. */
function someMake(parts: readonly Quantity[], total: Quantity): boolean {
  if (parts.length > MOST_PARTS) return true;
  for (let chosen = 1; chosen < 2 ** parts.length - 1; chosen += 1) {
    const some = parts.filter((_, index) => (chosen & (1 << index)) !== 0);
    if (isWithinRounding({ total, parts: some })) return true;
  }
  return false;
}

const MOST_PARTS = 10;
