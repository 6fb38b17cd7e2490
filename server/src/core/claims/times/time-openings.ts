import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { OPENINGS, type Opening } from './lexicon-times.ts';

/** What the words before a place in the calendar make of it, and the token at which they end. */
export interface Opened {
  readonly opening: Opening | undefined;
  readonly end: number;
}

/** Opening words, one after the other: "chậm nhất là trước" is `before`, "giai đoạn từ" is `from`. */
export function readOpening(tokens: readonly Token[], at: number): Opened {
  let opening: Opening | undefined;
  let end = at;
  for (let words = 0; words < MOST_OPENINGS; words += 1) {
    const phrase = end > at && tokens[end]?.gap === 'line' ? undefined : phraseAt(OPENINGS, tokens, end);
    // "từ" before "vào" is no preposition but the word for a word.
    if (phrase === undefined || (opening === 'from' && phrase.words[0] === 'vào')) break;
    const strong = phrase.meaning !== 'within' && phrase.meaning !== 'joint';
    opening = opening === undefined || strong ? phrase.meaning : opening;
    end += phrase.words.length;
  }
  return { opening, end };
}

const MOST_OPENINGS = 4;

/** Steps over a clock time before a date: "17 giờ 00", "24 giờ 00 phút", "17h30". */
export function afterClock(tokens: readonly Token[], at: number): number {
  const hour = tokens[at];
  const unit = tokens[at + 1];
  if (hour?.kind !== 'number' || unit === undefined || unit.gap === 'line') return at;
  if (unit.gap === 'none' && GLUED_HOUR.test(unit.lower)) return at + 2;
  if (unit.lower !== 'giờ') return at;
  if (tokens[at + 2]?.kind !== 'number') return at + 2;
  return tokens[at + 3]?.lower === 'phút' ? at + 4 : at + 3;
}

/** Steps over a clock time, a part of the day or a day of the week before a date: "sáng 5/6", "đêm ngày 7/11", "thứ ba 20-2-2099". */
export function afterDayPart(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const isPart = token !== undefined && token.gap !== 'line' && PARTS_OF_DAY.has(token.lower);
  if (isPart) return tokens[at + 1]?.gap === 'line' ? at : at + 1;
  const isWeekday = (token?.lower === 'thứ' && WEEKDAYS.has(tokens[at + 1]?.lower ?? '')) || isSunday(tokens, at);
  if (!isWeekday) return afterClock(tokens, at);
  return tokens[at + 2]?.text === ',' || tokens[at + 2]?.text === '(' ? at + 3 : at + 2;
}

function isSunday(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'chủ' && tokens[at + 1]?.lower === 'nhật';
}

const WEEKDAYS: ReadonlySet<string> = new Set('hai ba tư bốn năm sáu bảy 2 3 4 5 6 7'.split(' '));

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm']);

const GLUED_HOUR = /^[hg]\d{0,2}$/u;
