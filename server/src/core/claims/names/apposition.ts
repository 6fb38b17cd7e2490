import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList } from '../phrases.ts';
import { bodyAt } from './body.ts';
import { officeAt } from './office.ts';
import { fullNameEnd, type TokenRange } from './syllables.ts';
import { titledNameAt } from './title.ts';

/** What stands behind a name and belongs to it: ", Chủ tịch UBND tỉnh B,", " - giám đốc Sở C -", " (đoàn D)". */
export function appositionAt(
  tokens: readonly Token[],
  at: number,
  left = MOST_APPOSITIONS,
): { readonly office: TokenRange | undefined; readonly end: number } | undefined {
  if (left === 0) return undefined;
  const mark = tokens[at]?.text;
  if (mark === '(') {
    const close = closingBracket(tokens, at);
    if (close === undefined) return undefined;
    const office = officeAt(tokens, at + 1);
    const behind = appositionAt(tokens, close + 1, left - 1);
    const held = office && { from: office.from, to: Math.min(office.to, close) };
    return { office: held ?? behind?.office, end: behind?.end ?? close + 1 };
  }
  if (mark !== ',' && mark !== '-') return undefined;
  const since = phraseAt(HELD_THEN, tokens, at + 1);
  const office = officeAt(tokens, at + 1 + (since?.words.length ?? 0));
  if (office === undefined) {
    const body = bodyAt(tokens, at + 1);
    return body !== undefined && tokens[body.to]?.text === mark ? { office: undefined, end: body.to + 1 } : undefined;
  }
  if (office.nameFrom !== undefined) return undefined;
  const then = phraseAt(THEN, tokens, office.to);
  const behind = behindBracket(tokens, office.to + (then?.words.length ?? 0));
  const closed = tokens[behind]?.text;
  const next = closed === mark ? appositionAt(tokens, behind, left - 1) : undefined;
  const to = next?.office?.to ?? office.to;
  return { office: { from: office.from, to }, end: next?.end ?? (closed === mark ? behind + 1 : behind) };
}

/** "Phó Thủ tướng khi đó là ông Trần Văn A": the name behind an office, told as of another time; `at` is behind the office. */
export function holderThenAt(tokens: readonly Token[], at: number): TokenRange | undefined {
  const then = phraseAt(HOLDER_THEN, tokens, at);
  if (then === undefined) return undefined;
  const from = at + then.words.length;
  const to = fullNameEnd(tokens, from);
  return to === undefined ? titledNameAt(tokens, from) : { from, to };
}

const HOLDER_THEN = phraseList(
  'khi đó là, khi đó, lúc đó là, lúc đó, lúc bấy giờ là, lúc bấy giờ, bấy giờ là, khi ấy là, khi ấy, đương thời là, đương nhiệm là, hiện nay là, hiện là, nay là, là',
);

/** "khi đó là Cục trưởng Cục A", "trên cương vị Bộ trưởng khi đó". */
const HELD_THEN = phraseList(
  'khi đó là, lúc đó là, lúc bấy giờ là, bấy giờ là, khi ấy là, khi đó đang là, nay là, hiện là, hiện nay là, nguyên là, vốn là, là, trên cương vị, trên cương vị là, với tư cách, với tư cách là, trong vai trò, với vai trò',
);
const THEN = phraseList('khi đó, lúc đó, lúc bấy giờ, bấy giờ, khi ấy, hiện nay');
const LONGEST_BRACKET = 24;
/** Nobody holds more offices than this in one breath. */
const MOST_APPOSITIONS = 6;

function behindBracket(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.text === '(' ? closingBracket(tokens, at) : undefined;
  return close === undefined ? at : close + 1;
}

function closingBracket(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at < tokens.length && at - open < LONGEST_BRACKET; at += 1)
    if (tokens[at]?.text === ')') return at;
  return undefined;
}
