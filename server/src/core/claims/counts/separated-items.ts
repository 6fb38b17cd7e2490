import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList } from '../phrases.ts';

/** Items that follow each other in one sentence without labels: "a; b; c", "An Mẫu, Bình Mẫu và Cát Mẫu". */
export interface SeparatedItems {
  /** Where a comma or "và" may part two items or two words of one, the fewest and the most that there can be. */
  readonly fewest: number;
  readonly most: number;
  readonly last: Span;
}

/** The items between token `from` and the end of the sentence; undefined where none are parted, or more may follow. */
export function separatedItems(tokens: readonly Token[], from: number): SeparatedItems | undefined {
  const end = tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1;
  const inner = tokens.slice(from, end);
  if (inner.some((token, at) => isOpening(token) || phraseAt(OPEN, inner, at) !== undefined)) return undefined;
  if (tokens.slice(end).some(({ text }) => text === '…')) return undefined;
  const bySemicolon = split(inner, ({ text }) => text === ';');
  const items = bySemicolon.length > 1 ? bySemicolon : split(inner, isJoint);
  const last = items.at(-1);
  const [first, final] = [last?.[0], last?.at(-1)];
  if (last === undefined || first === undefined || final === undefined || items.length < FEWEST) return undefined;
  const span = { start: first.start, end: final.end };
  if (bySemicolon.length > 1)
    return { fewest: items.length, most: items.length + last.filter(isAnd).length, last: span };
  // Names stand one beside the other; of other words a comma may part two that say one thing.
  return { fewest: items.every(isName) ? items.length : 1, most: items.length, last: span };
}

const FEWEST = 3;

/** A colon, a bracket or a dash begins something within an item; a quotation or a number may hold anything. */
function isOpening({ kind, text }: Token): boolean {
  return kind === 'number' || OPENING.has(text);
}

const OPENING: ReadonlySet<string> = new Set([':', '(', '[', '.', '…', '“', '"', '/', '?']);
const OPEN = phraseList('v, vv, vân vân, một số, chẳng hạn, ví dụ, như, trong đó, hoặc, cùng, với');

function isJoint(token: Token): boolean {
  return token.text === ',' || isAnd(token);
}

function isAnd({ lower }: Token): boolean {
  return lower === 'và';
}

function isName(item: readonly Token[]): boolean {
  return item.every(({ kind, text, lower }) => kind !== 'word' || text !== lower);
}

function split(tokens: readonly Token[], parts: (token: Token) => boolean): (readonly Token[])[] {
  const items: Token[][] = [[]];
  for (const token of tokens) {
    if (!parts(token)) items.at(-1)?.push(token);
    else if (items.at(-1)?.length !== 0) items.push([]);
  }
  return items.filter((item) => item.length > 0);
}
