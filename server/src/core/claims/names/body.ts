import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { BODIES, BODY_KINDS, CLAUSE_WORDS, TEXTS } from './lexicon.ts';
import { bodyEnd } from './office.ts';
import { isAbbreviation, isCapital, type TokenRange } from './syllables.ts';

/** The name of an organisation that begins at `at`. */
export function bodyAt(tokens: readonly Token[], at: number): TokenRange | undefined {
  const named = phraseAt(BODIES, tokens, at);
  if (named !== undefined && isCapital(tokens[at])) return { from: at, to: at + named.words.length };
  if (isAbbreviation(tokens[at]) && isActing(tokens, at)) return { from: at, to: at + 1 };
  const kind = phraseAt(BODY_KINDS, tokens, at);
  // "Báo cáo" begins no newspaper.
  if ((phraseAt(TEXTS, tokens, at)?.words.length ?? 0) > (kind?.words.length ?? 0)) return undefined;
  if (tokens[at]?.lower === 'hội' && INSIDE_WORDS.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (kind === undefined || isOneOfMany(tokens, at)) return undefined;
  const behind = at + kind.words.length;
  if (!isCapital(tokens[at]) && !isCapital(tokens[behind])) return undefined;
  if (tokens[behind]?.kind !== 'word' || tokens[behind]?.gap === 'line') return undefined;
  const end = bodyEnd(tokens, behind);
  return end > behind ? { from: at, to: end } : undefined;
}

/** A document that begins at `at`: it has no mouth, but its words may be quoted. */
export function textAt(tokens: readonly Token[], at: number): TokenRange | undefined {
  const text = phraseAt(TEXTS, tokens, at);
  if (text === undefined) return undefined;
  const behind = at + text.words.length;
  if (text.words.length === 1 && UNITS.has(text.words[0] ?? '') && tokens[behind]?.kind !== 'number') return undefined;
  const before = tokens[at - 1];
  const stands =
    isCapital(tokens[at]) || before === undefined || before.kind === 'mark' || BEFORE_TEXT.has(before.lower);
  return stands ? { from: at, to: behind } : undefined;
}

/** Before these somebody or some body is one of several, of whom none is named. */
export function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  return PLURAL.has(tokens[at - 1]?.lower ?? '');
}

const UNITS: ReadonlySet<string> = new Set(['điều', 'khoản']);
/** Many names of texts are verbs too ("quyết định", "báo cáo"). */
const BEFORE_TEXT: ReadonlySet<string> = new Set(['bản', 'theo', 'trong', 'tại', 'của', 'thảo', 'như']);
const PLURAL: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'mỗi', 'số', 'hai', 'ba', 'vài', 'từng', 'mọi']);
/** "xã hội", "đại hội": no body begins there. */
const INSIDE_WORDS: ReadonlySet<string> = new Set(['xã', 'quốc', 'đại', 'hiệp', 'cơ']);

/** "ABC khẳng định": a body that the text knows by its letters, in the act of saying or doing something. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    (tokens[at]?.text.length ?? 0) > 2 &&
    tokens[at]?.gap !== 'none' &&
    next !== undefined &&
    next.kind === 'word' &&
    CLAUSE_WORDS.has(next.lower) &&
    isClauseHead(tokens[at - 1])
  );
}

function isClauseHead(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'mark';
}
