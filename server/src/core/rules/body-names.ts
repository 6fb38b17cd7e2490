import { BODY_HEADS } from '../claims/names/lexicon.ts';
import { isAbbreviation, isCapital } from '../claims/names/syllables.ts';
import { wordSet } from '../claims/phrases.ts';
import type { Token, TokenRange } from '../text/tokens.ts';

/**
 * Whether a name of a body is the whole name, not the beginning of a longer one that is not on record ("Ủy ban Dân tộc và Miền
 * núi"), nor that of a body of another country ("Bộ Giao thông vận tải Lào"), nor the office of somebody who is named behind it.
 */
export function standsAlone(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  if (endToken - firstToken === 1 && isSymbol(tokens, firstToken)) return false;
  const next = tokens[endToken];
  if (next === undefined || next.gap === 'line' || next.kind !== 'word') return true;
  const of = next.lower === 'của' || next.lower === 'nước' ? endToken + 1 : endToken;
  const country = tokens[of]?.lower === 'nước' ? of + 1 : of;
  if (of > endToken) return !isCapital(tokens[country]) || isHome(tokens, country);
  if (isCapital(next)) return isUpperCase(tokens, { firstToken, endToken }) || begins(next) || isHome(tokens, endToken);
  if (next.lower !== 'và' || !isCapital(tokens[endToken + 1])) return true;
  return begins(tokens[endToken + 1]) || isAbbreviation(tokens[endToken + 1]);
}

/** "QCVN 126:2021 /BTTTT", "12/2022/TT- BTTTT": letters behind a stroke that is written to them or to what it follows. */
function isSymbol(tokens: readonly Token[], at: number): boolean {
  const stroke = tokens[at - 1];
  if (stroke === undefined || !JOINING.has(stroke.text)) return false;
  return stroke.gap === 'none' || tokens[at]?.gap === 'none';
}

const JOINING: ReadonlySet<string> = new Set(['/', '-']);

/** A letterhead puts two columns side by side, all in capitals. */
function isUpperCase(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  const words = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word');
  return words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
}

function begins(token: Token | undefined): boolean {
  return token !== undefined && (BODY_HEADS.has(token.lower) || OTHER_HEADS.has(token.lower));
}

function isHome(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.lower === 'ta' || (token.lower === 'việt' && tokens[at + 1]?.lower === 'nam') || begins(token))
  );
}

/** With these begins the name of another body; those of one word are in the lexicon of names. */
const OTHER_HEADS = wordSet('thanh kiểm chính quốc văn toà tòa mặt đại hiệp liên thành');
