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
    if (quantity !== undefined) add('value', valueKey(quantity), false);
    else if (time !== undefined) add('time', timeKey(time, tokens), false);
    else if (same !== undefined) for (const word of same.meaning) add('word', word, isCapital(tokens, at));
    else if (token?.kind === 'word') add('word', token.lower, isCapital(tokens, at));
    else if (token?.kind === 'number') {
      const dayEnd = endOfDay(tokens, at);
      if (dayEnd === undefined) add('number', numberKey(token.lower), false);
      else {
        range.endToken = dayEnd;
        add('time', figuresIn(tokens, range).join(' '), false);
      }
    }
    at = range.endToken;
  }
  return items;
}

/** "Ít nhất 5" and "tối đa 5" name one value; which way they bound it is compared where they are paired. */
function valueKey({ unit, min, max }: Quantity): string {
  return `${unit ?? ''} ${min ?? max ?? ''} ${max ?? min ?? ''}`;
}

/** A time that recurs has no place in the calendar and is known by its words. */
function timeKey({ kind, from, to, firstToken, endToken }: Time, tokens: readonly Token[]): string {
  const days = from ?? to;
  const words = tokens.slice(firstToken, endToken).map(({ lower }) => numberKey(lower));
  return days === undefined ? words.join(' ') : `${kind} ${from ?? ''} ${to ?? ''}`;
}

/** Where "28/3", "28-3" and "28.3.2099" end, which nothing calls a day: the news write them bare, and no reader of times takes them. */
function endOfDay(tokens: readonly Token[], at: number): number | undefined {
  const [token, joint, month] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined) return undefined;
  if (DOTTED_DAY.test(token.text)) return at + 1;
  const joined = joint !== undefined && joint.gap === 'none' && (joint.text === '/' || joint.text === '-');
  if (!joined || month?.kind !== 'number' || month.gap !== 'none') return undefined;
  return DAY.test(token.text) && MONTH.test(month.text) && !isJoint(tokens[at + 3]) ? at + 3 : undefined;
}

function isJoint(token: Token | undefined): boolean {
  return (
    token !== undefined && token.gap === 'none' && (token.text === '/' || token.text === '-' || token.text === '%')
  );
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;
const DOTTED_DAY = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|2\d)\d{2}$/u;

/** The numbers of a stretch, each in its plain form. */
export function figuresIn(tokens: readonly Token[], { firstToken, endToken }: TokenRange): string[] {
  return tokens
    .slice(firstToken, endToken)
    .flatMap(({ kind, text }) => (kind === 'number' ? text.split('.').map(numberKey) : []));
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
