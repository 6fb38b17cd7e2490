import type { Token, TokenRange } from '../../text/tokens.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Slots } from '../slots.ts';
import type { Time } from '../times/time.ts';
import { isFunctionWord, sameWordsAt } from '../words.ts';

/** One step of a passage as it is paired with another: a word, a bare number, or a value or time as a whole. */
export interface Item extends TokenRange {
  /** What has to be equal for two items to be the same. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'value' | 'time';
  /** True for words that carry meaning; function words are paired only where their neighbours are. */
  readonly content: boolean;
  /** True for a word that is written with a capital although it opens no sentence. */
  readonly capital: boolean;
  readonly quantity: Quantity | undefined;
  readonly time: Time | undefined;
}

/** The items of a passage in their order; marks are none. */
export function itemsOf(tokens: readonly Token[], slots: Slots): Item[] {
  const items: Item[] = [];
  const quantityAt = new Map(slots.quantities.map((each) => [each.firstToken, each]));
  const timeAt = new Map(slots.namedTimes.map((each) => [each.firstToken, each]));
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt.get(at);
    const time = timeAt.get(at);
    const slot = quantity ?? time;
    const same = slot === undefined ? sameWordsAt(tokens, at) : undefined;
    const end = slot?.endToken ?? at + (same?.words.length ?? 1);
    const range = { firstToken: at, endToken: Math.max(end, at + 1) };
    const add = (kind: Item['kind'], key: string, capital: boolean): void => {
      const content = kind !== 'word' || !isFunctionWord(key);
      items.push({
        firstToken: range.firstToken,
        endToken: range.endToken,
        key,
        kind,
        content,
        capital,
        quantity,
        time,
      });
    };
    const token = tokens[at];
    if (quantity !== undefined)
      add('value', `${quantity.unit ?? ''} ${quantity.min ?? ''} ${quantity.max ?? ''}`, false);
    else if (time !== undefined) add('time', timeKey(time, tokens), false);
    else if (same !== undefined) for (const word of same.meaning) add('word', word, isCapital(tokens, at));
    else if (token?.kind === 'word') add('word', token.lower, isCapital(tokens, at));
    else if (token?.kind === 'number') add('number', numberKey(token.lower), false);
    at = range.endToken;
  }
  return items;
}

/** A time that recurs has no place in the calendar and is known by its words. */
function timeKey({ kind, from, to, firstToken, endToken }: Time, tokens: readonly Token[]): string {
  const days = from ?? to;
  const words = tokens.slice(firstToken, endToken).map(({ lower }) => numberKey(lower));
  return days === undefined ? words.join(' ') : `${kind} ${from ?? ''} ${to ?? ''}`;
}

/** "07" and "7" are one number. */
function numberKey(text: string): string {
  return text.replace(LEADING_ZEROS, '');
}

const LEADING_ZEROS = /^0+(?=\d)/u;

function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !CAPITAL.test(token.text)) return false;
  return !opensSentence(tokens[at - 1]) || CAPITAL.test(tokens[at + 1]?.text ?? '');
}

function opensSentence(before: Token | undefined): boolean {
  return before === undefined || OPENING.has(before.text);
}

const CAPITAL = /^\p{Lu}/u;
const OPENING: ReadonlySet<string> = new Set(['.', ':', '?', '!', '…', '"', '“', ')', ';']);
