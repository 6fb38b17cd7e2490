import type { Token } from '../text/tokens.ts';
import type { Party } from './names.ts';
import { phraseAt, phraseBefore, phraseList } from './phrases.ts';
import {
  ACCORDING,
  ADVERBS,
  NOUNS_OF_SPEECH,
  OBJECT_MARKERS,
  SAYINGS,
  SPEECH_VERBS,
  UNLIKE_SPEECH,
} from './speech-lexicon.ts';

/** How a party stands to a quotation: its own verb of speech, "theo …" or "lời của …", or only its place before a colon. */
export interface Reporter {
  readonly party: Party;
  readonly by: 'verb' | 'according' | 'noun' | 'place';
}

/** A stretch of a passage outside the quotation, with the parties in it, in text order. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly parties: readonly Party[];
}

/** Who speaks in a clause that leads up to a quotation: of several parties the last that is given the words. */
export function reporterBefore(clause: Clause): Reporter | undefined {
  const { tokens, from, to, parties } = clause;
  for (let index = parties.length - 1; index >= 0; index -= 1) {
    const party = parties[index];
    if (party === undefined || to - party.endToken > MOST_BEFORE_QUOTE) break;
    const by = givenTo(clause, party, parties, index);
    if (by === undefined) continue;
    const said = by === 'verb' && party.kind !== 'person' ? accordingTo(clause, index) : undefined;
    return said ?? { party, by };
  }
  if (tokens[to - 1]?.text !== ':') return undefined;
  const last = parties.at(-1);
  const stands = last !== undefined && last.kind === 'person' && !isObject(tokens, last, from);
  return stands && to - 1 - last.endToken <= MOST_BEHIND_NAME ? { party: last, by: 'place' } : undefined;
}

/** "Theo ông A, … Bộ B đề nghị …": whoever the sentence begins with speaks in all of it. */
function accordingTo({ tokens, from, parties }: Clause, before: number): Reporter | undefined {
  const [first] = parties;
  if (before === 0 || first === undefined || !phraseEndsAt(ACCORDING, tokens, first.firstToken, from)) return undefined;
  return { party: first, by: 'according' };
}

/** Who speaks in a sentence without quotations: the first that is given what it says. */
export function reporterOf(clause: Clause): Reporter | undefined {
  const { parties } = clause;
  for (let index = 0; index < parties.length; index += 1) {
    const party = parties[index];
    const by = party && givenTo(clause, party, parties, index);
    if (party !== undefined && by !== undefined) return { party, by };
  }
  return undefined;
}

/** Who is named in brackets behind a quotation: somebody or some body, at the head of what they hold. */
export function reporterIn({ parties, from }: Clause): Reporter | undefined {
  const party = parties[0];
  return party !== undefined && party.firstToken - from <= 1 ? { party, by: 'place' } : undefined;
}

/** Whether what ends before the opening mark at `open` leads to somebody's words: a colon, "rằng", "là", a verb of speech. */
export function leadsToWords({ tokens, from, to: open }: Clause): boolean {
  const last = tokens[open - 1];
  if (last === undefined || open <= from) return false;
  if (last.text === ':') return true;
  const end = last.text === ',' || LEADING.has(last.lower) ? open - 1 : open;
  return phraseEndsAt(SPEECH_VERBS, tokens, end, from);
}

/** Who stands right before the marks: "lời Chủ tịch A “…”", "Bộ trưởng B thì “…”". */
export function reporterAt(clause: Clause): Reporter | undefined {
  const { tokens, from, to, parties } = clause;
  const party = parties.at(-1);
  if (party === undefined || to - party.endToken > 1) return undefined;
  if (to > party.endToken && !LINKING.has(tokens[to - 1]?.lower ?? '')) return undefined;
  const by = givenTo(clause, party, parties, parties.length - 1);
  if (by !== undefined) return { party, by };
  return party.kind === 'person' && !isObject(tokens, party, from) ? { party, by: 'place' } : undefined;
}

const LINKING: ReadonlySet<string> = new Set(['thì', 'lại', ',', 'cũng']);
const LEADING: ReadonlySet<string> = new Set(['rằng', 'là', 'thêm', 'ngay', 'rõ']);

/** Who speaks in a clause right behind a quotation: “…”, ông A nói; “…” - bà B; “…”, theo Bộ C; “…” là lời của D. */
export function reporterBehind(clause: Clause, options: { readonly whole: boolean }): Reporter | undefined {
  const { tokens, from, to, parties } = clause;
  const mark = tokens[from]?.text ?? '';
  const begins = MARKS_BEHIND.has(mark) ? from + 1 : from;
  const at = tokens[begins]?.lower === 'vị' || tokens[begins]?.lower === 'chính' ? begins + 1 : begins;
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

const ENDING: ReadonlySet<string> = new Set(['.', ';', '…', '?', '!']);
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
const MOST_BEHIND_NOUN = 8;
const MOST_BEHIND_NAME = 3;
const MOST_BEFORE_PARTY = 12;
/** A person's sentence may wander before it comes to its verb; a body or a text is too often only spoken of. */
const MOST_BEFORE_VERB: Readonly<Record<Party['kind'], number>> = { person: 14, pronoun: 14, body: 4, text: 4 };
const MOST_BEFORE_VERB_BEHIND = 6;
const MOST_BEFORE_QUOTE = 60;

function givenTo(
  { tokens, from, to }: Clause,
  party: Party,
  parties: readonly Party[],
  index: number,
): Reporter['by'] | undefined {
  if (phraseEndsAt(ACCORDING, tokens, party.firstToken, from)) return 'according';
  const object = isObject(tokens, party, from);
  if (!object && hasVerb({ tokens, from, to, parties }, index)) return 'verb';
  if (nounBefore(tokens, party, from) && to - party.endToken <= MOST_BEFORE_VERB.person) return 'noun';
  return undefined;
}

/** Whether a verb of speech follows a party, passing over those that are only spoken to or of: "ông A, khi làm việc với Bộ B, đã nêu". */
function hasVerb({ tokens, from, to, parties }: Clause, index: number): boolean {
  const party = parties[index];
  if (party === undefined) return false;
  let at = party.endToken;
  let left = MOST_BEFORE_VERB[party.kind];
  for (let next = index + 1; left > 0; next += 1) {
    const other = parties[next];
    const limit = Math.min(other?.firstToken ?? to, to);
    if (verbBehind(tokens, at, limit, left)) return true;
    if (other === undefined || !isObject(tokens, other, from) || next - index > MOST_PASSED) return false;
    left -= limit - at;
    at = other.endToken;
  }
  return false;
}

const MOST_PASSED = 4;

function isObject(tokens: readonly Token[], party: Party, from: number): boolean {
  if (party.firstToken <= from) return false;
  const before = tokens[party.firstToken - 1];
  if (before === undefined) return false;
  return OBJECT_MARKERS.has(before.lower) || phraseEndsAt(SPEECH_VERBS, tokens, party.firstToken, from);
}

/** "câu nói của ông A", "lời Bác Hồ", "phát biểu của Bộ trưởng". */
function nounBefore(tokens: readonly Token[], party: Party, from: number): boolean {
  const one = tokens[party.firstToken - 1]?.lower === 'một' ? party.firstToken - 1 : party.firstToken;
  const end = tokens[one - 1]?.lower === 'của' ? one - 1 : one;
  const noun = phraseBefore(NOUNS_OF_SPEECH, tokens, end);
  if (noun !== undefined && end - noun.words.length >= from) return end < party.firstToken || noun.words[0] === 'lời';
  // "câu nói mà ông rất thích của Bộ trưởng A"
  for (let at = end; end < party.firstToken && at > from && end - at < MOST_BEHIND_NOUN; at -= 1) {
    if (tokens[at - 1]?.kind === 'mark') return false;
    if (phraseBefore(SAYINGS, tokens, at) !== undefined) return true;
  }
  return false;
}

/** A verb of speech whose subject ends at `at`: right behind it, or behind a few words without a mark that ends the clause. */
function verbBehind(tokens: readonly Token[], at: number, limit: number, most: number): boolean {
  for (let index = at; index < limit && index - at <= most; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && ENDING.has(token.text))) return false;
    const adverb = phraseAt(ADVERBS, tokens, index);
    if (phraseAt(RECEIVING, tokens, index) !== undefined) return false;
    if (isSpeechVerb(tokens, index)) return true;
    if (adverb !== undefined) index += adverb.words.length - 1;
  }
  return false;
}

/** A verb of speech in the active: who "được hỏi" or "bị phê bình" says nothing by it. */
function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  if (phraseAt(SPEECH_VERBS, tokens, at) === undefined || phraseAt(UNLIKE_SPEECH, tokens, at) !== undefined)
    return false;
  const before = tokens[at - 1]?.lower;
  return before !== 'được' && before !== 'bị';
}

const RECEIVING = phraseList('nhận được, được nghe, nghe');

function phraseEndsAt(
  table: Parameters<typeof phraseBefore>[0],
  tokens: readonly Token[],
  end: number,
  from: number,
): boolean {
  const phrase = phraseBefore(table, tokens, end);
  return phrase !== undefined && end - phrase.words.length >= from;
}

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
