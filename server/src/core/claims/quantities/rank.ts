import type { Token } from '../../text/tokens.ts';
import type { Quantity } from './quantity.ts';

/** "top 50", "tốp 30": no lower a place than the number, whatever is ranked. `floor` is the first token that is free. */
export function readRank(tokens: readonly Token[], at: number, floor: number): Quantity | undefined {
  const [word, number] = [tokens[at - 1], tokens[at]];
  if (word === undefined || number === undefined || at <= floor || number.gap === 'line') return undefined;
  if (!RANKING.has(word.lower) || !PLACE.test(number.text)) return undefined;
  const value = { start: number.start, end: number.end };
  return {
    start: word.start,
    end: number.end,
    min: undefined,
    max: Number(number.text),
    unit: 'hạng',
    comparator: '<=',
    step: 1,
    value,
    firstToken: at - 1,
    endToken: at + 1,
  };
}

const RANKING: ReadonlySet<string> = new Set(['top', 'tốp']);
const PLACE = /^\d{1,4}$/u;
