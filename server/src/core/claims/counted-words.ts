import type { Token, TokenRange } from '../text/tokens.ts';
import { wordSet } from './phrases.ts';
import type { Quantity } from './quantities/quantity.ts';
import { type ContentWord, contentWords, type WordReader } from './words.ts';

/** What a quantity counts inside its own span ("77 điểm cầu", "từ 60% người dân trở lên") is part of what the claim is about; magnitudes and measures are not. */
export function countedWords(tokens: readonly Token[], quantity: Quantity | undefined): ContentWord[] {
  if (quantity === undefined) return [];
  const words = contentWords(tokens, quantity.firstToken, quantity.endToken, []).filter(
    ({ key }, at, all) => !MEASURE_WORDS.has(key) || (key === 'đô' && all[at + 1]?.key === 'thị'),
  );
  return words.map(({ key, after }) => ({
    key,
    after: after !== undefined && MEASURE_WORDS.has(after) ? undefined : after,
  }));
}

/** What the value is a share or number of: the first content word in its span ("từ 60% người dân trở lên"), else the one right after it ("60% dịch vụ công …"). */
export function countedThing(
  tokens: readonly Token[],
  quantity: Quantity,
  clause: TokenRange,
  wordsIn: WordReader,
): string | undefined {
  const inside = countedWords(tokens, quantity)[0];
  if (inside !== undefined) return inside.key;
  const from = quantity.endToken;
  if (wordsIn(from, Math.min(from + NEAR, clause.endToken)).length === 0) return undefined;
  return wordsIn(from, Math.min(from + LONGEST_NAME, clause.endToken))[0]?.key;
}

/** In tokens: what the value counts begins right behind it, a particle aside. */
const NEAR = 2;
/** In tokens: "lực lượng lao động" is one name, and has to be read whole to be known as one. */
const LONGEST_NAME = 4;

const MEASURE_WORDS = wordSet(
  'nghìn ngàn vạn triệu tỷ tỉ đồng usd eur euro đô la phần trăm lần rưỡi đôi nửa',
  'hai ba bốn năm sáu bảy tám chín mười mươi trăm linh lẻ lăm mốt tư',
  'năm tháng ngày tuần giờ phút giây quý kg km ha tấn mw kwh ít thiểu tối đa quá hơn kém xấp xỉ trở dưới',
);
