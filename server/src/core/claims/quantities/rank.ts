import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList } from '../phrases.ts';
import type { Quantity } from './quantity.ts';

/** "top 50", "tốp 30", "nhóm 40 nước dẫn đầu": no lower a place than the number, whatever is ranked. `floor` is the first token that is free. */
export function readRank(tokens: readonly Token[], at: number, floor: number): Quantity | undefined {
  const [word, number] = [tokens[at - 1], tokens[at]];
  if (word === undefined || number === undefined || at <= floor || number.gap === 'line') return undefined;
  if (!PLACE.test(number.text)) return undefined;
  const endToken = RANKING.has(word.lower) ? at + 1 : word.lower === 'nhóm' ? endOfLeaders(tokens, at + 1) : undefined;
  if (endToken === undefined) return undefined;
  const value = { start: number.start, end: number.end };
  return {
    start: word.start,
    end: tokens[endToken - 1]?.end ?? number.end,
    min: undefined,
    max: Number(number.text),
    unit: 'hạng',
    comparator: '<=',
    step: 1,
    value,
    firstToken: at - 1,
    endToken,
  };
}

/** Behind "nước dẫn đầu", "quốc gia và vùng lãnh thổ đứng đầu": who is ranked, and that they are the first. */
function endOfLeaders(tokens: readonly Token[], from: number): number | undefined {
  if (phraseAt(RANKED, tokens, from) === undefined) return undefined;
  for (let at = from + 1; at <= from + LONGEST_RANKED; at += 1) {
    const leading = phraseAt(LEADING, tokens, at);
    if (leading !== undefined) return at + leading.words.length;
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

const RANKED = phraseList('nước, quốc gia, tỉnh, thành phố, địa phương, bộ, đơn vị, xã, phường, trường');
const LEADING = phraseList('dẫn đầu, đứng đầu, hàng đầu, đi đầu');
/** "Quốc gia và vùng lãnh thổ". */
const LONGEST_RANKED = 6;

const RANKING: ReadonlySet<string> = new Set(['top', 'tốp']);
const PLACE = /^\d{1,4}$/u;
