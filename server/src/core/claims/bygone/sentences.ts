import type { Token } from '../../text/tokens.ts';
import { OFFICE_HEADS } from '../names/lexicon.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import { CHARGES, DUTIES, ISSUES, MOVES, ONCE, TELLS } from './lexicon.ts';
import type { Naming } from './naming.ts';

/** "nguyên Bộ trưởng Bộ A", "cựu Chủ tịch UBND huyện B". */
export function isOnce({ sentence: { tokens }, firstToken }: Naming): boolean {
  for (let at = Math.max(0, firstToken - OFFICE_REACH); at < firstToken; at += 1) {
    const office = tokens[at + 1]?.lower === 'là' ? at + 2 : at + 1;
    if (ONCE.has(tokens[at]?.lower ?? '') && phraseAt(OFFICE_HEADS, tokens, office) !== undefined) return true;
  }
  return false;
}

/** What the named did, or what was done with it, is told as done. */
export function hasDone({ sentence: { tokens }, firstToken, endToken }: Naming): boolean {
  const before = tokens[firstToken - 1]?.lower;
  if ((before === 'do' || before === 'được' || before === 'trưởng') && issuesWithin(tokens, firstToken, endToken))
    return true;
  if (before === 'từ' && tokens.some((_, at) => at < firstToken && phraseAt(MOVES, tokens, at) !== undefined))
    return true;
  if (phraseAt(TELLS, tokens, endToken) !== undefined) return true;
  const behind = tokens.slice(endToken, endToken + PAST_REACH);
  if (behind.slice(0, clauseEnd(behind)).some(isPast)) return true;
  for (let at = firstToken - 1; at >= 0 && !CLAUSE_MARKS.has(tokens[at]?.text ?? ''); at -= 1)
    if (isPast(tokens[at])) return true;
  return false;
}

/** The named is told what to do, in words that stand right beside its name. */
export function isCharged({ sentence: { tokens }, firstToken, endToken }: Naming): boolean {
  if (phraseAt(DUTIES, tokens, endToken) !== undefined) return true;
  const charge = phraseBefore(CHARGES, tokens, firstToken);
  if (charge === undefined) return false;
  const before = tokens[firstToken - charge.words.length - 1];
  return before === undefined || before.kind === 'mark';
}

/** "do Bộ trưởng Bộ A ban hành", "được Bộ A cấp", "do Bộ A/Bộ B cấp". */
function issuesWithin(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const handed = tokens.slice(Math.max(0, firstToken - OFFICE_REACH), firstToken);
  if (!handed.some(({ lower }) => lower === 'do' || lower === 'được')) return false;
  for (let at = endToken; at < endToken + ISSUE_REACH; at += 1) {
    if (CLAUSE_MARKS.has(tokens[at]?.text ?? '') && !BRACKETS.has(tokens[at]?.text ?? '')) return false;
    if (phraseAt(ISSUES, tokens, at) !== undefined) return true;
  }
  return false;
}

function isPast(token: Token | undefined): boolean {
  return token !== undefined && PAST.has(token.lower);
}

function clauseEnd(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ text }) => CLAUSE_MARKS.has(text));
  return at < 0 ? tokens.length : at;
}

const PAST: ReadonlySet<string> = new Set(['đã', 'từng']);
/** "do Bộ A (Cục B) công bố". */
const BRACKETS: ReadonlySet<string> = new Set(['(', ')']);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '.']);
/** "nguyên Phó Chủ tịch thường trực UBND". */
const OFFICE_REACH = 12;
/** "Bộ A cũng đã", "Bộ A và Bộ B đã". */
const PAST_REACH = 8;
const ISSUE_REACH = 10;
