import type { Token } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import type { Clause, Reporter } from './clause.ts';
import { ACCORDING } from './lexicon.ts';
import { nounBefore, verbBehind } from './verbs.ts';

/** Who speaks in a clause right behind a quotation: “…”, ông A nói; “…” - bà B; “…”, theo Bộ C; “…” là lời của D. */
export function reporterBehind(clause: Clause, options: { readonly whole: boolean }): Reporter | undefined {
  const { tokens, from, to, parties } = clause;
  const mark = tokens[from]?.text ?? '';
  const begins = MARKS_BEHIND.has(mark) ? from + 1 : from;
  const at = tokens[begins]?.lower === 'vị' ? begins + 1 : begins;
  const party = parties[0];
  if (party === undefined) return undefined;
  const according = phraseAt(ACCORDING, tokens, at);
  if (according !== undefined && party.firstToken === at + according.words.length) return { party, by: 'according' };
  if (party.firstToken - at > MOST_BEFORE_PARTY || hasSentenceEnd(tokens, at, party.firstToken)) return undefined;
  if (nounBefore(tokens, party, at)) return { party, by: 'noun' };
  if (party.firstToken !== at && !isSetting(tokens, at, party.firstToken)) return undefined;
  // A quotation within a longer sentence is given away only by a short tail: what goes on after it says something else.
  if (!options.whole && to - party.endToken > LONGEST_TAIL) return undefined;
  const next = parties[1]?.firstToken ?? to;
  if (verbBehind(tokens, party.endToken, next, MOST_BEFORE_VERB_BEHIND)) return { party, by: 'verb' };
  if (party.firstToken !== at || at === from) return undefined;
  const after = tokens[party.endToken];
  const ends = party.endToken >= to || after?.text === '.' || after?.text === '(';
  if (mark === '-' && ends) return { party, by: 'place' };
  const plain = options.whole && party.kind === 'person' && after?.kind === 'word' && mark !== '.';
  return plain && !HARDLY_SPEAKING.has(after.lower) ? { party, by: 'place' } : undefined;
}

const MARKS_BEHIND: ReadonlySet<string> = new Set([',', '-', '.']);
/** "“…”, ông A được bầu" reports no words. */
const HARDLY_SPEAKING: ReadonlySet<string> = new Set([
  'được',
  'bị',
  'sinh',
  'là',
  'và',
  'của',
  'đang',
  'sẽ',
  'làm',
  'có',
]);
const LONGEST_TAIL = 8;
const MOST_BEFORE_PARTY = 12;
const MOST_BEFORE_VERB_BEHIND = 6;

function hasSentenceEnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === '.') return true;
  return false;
}

/** "tại cuộc họp sáng 5/3," between the quotation and who said it. */
function isSetting(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.lower ?? '';
  return SETTINGS.has(first) && tokens[to - 1]?.text === ',';
}

const SETTINGS: ReadonlySet<string> = new Set([
  'tại',
  'trong',
  'khi',
  'ngày',
  'sáng',
  'chiều',
  'trước',
  'sau',
  'phát',
  'trả',
  'nói',
  'chia',
]);
