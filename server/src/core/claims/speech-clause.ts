import type { Token } from '../text/tokens.ts';
import type { Party } from './names.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { ACCORDING, ADVERBS, NOUNS_OF_SPEECH, OBJECT_MARKERS, SPEECH_VERBS } from './speech-lexicon.ts';

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
    const by = givenTo(clause, party, parties[index + 1]?.firstToken ?? to);
    if (by !== undefined) return { party, by };
  }
  if (tokens[to - 1]?.text !== ':') return undefined;
  const last = parties.at(-1);
  const stands = last !== undefined && last.kind === 'person' && !isObject(tokens, last, from);
  return stands && to - 1 - last.endToken <= MOST_BEHIND_NAME ? { party: last, by: 'place' } : undefined;
}

/** Who speaks in a sentence without quotations: the first that is given what it says. */
export function reporterOf(clause: Clause): Reporter | undefined {
  const { parties, to } = clause;
  for (let index = 0; index < parties.length; index += 1) {
    const party = parties[index];
    const by = party && givenTo(clause, party, parties[index + 1]?.firstToken ?? to);
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
  const by = givenTo(clause, party, to);
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
const MOST_BEHIND_NAME = 3;
const MOST_BEFORE_PARTY = 12;
/** A person's sentence may wander before it comes to its verb; a body or a text is too often only spoken of. */
const MOST_BEFORE_VERB: Readonly<Record<Party['kind'], number>> = { person: 14, pronoun: 14, body: 4, text: 4 };
const MOST_BEFORE_VERB_BEHIND = 6;
const MOST_BEFORE_QUOTE = 60;

function givenTo({ tokens, from, to }: Clause, party: Party, next: number): Reporter['by'] | undefined {
  if (phraseEndsAt(ACCORDING, tokens, party.firstToken, from)) return 'according';
  const object = isObject(tokens, party, from);
  if (!object && verbBehind(tokens, party.endToken, Math.min(next, to), MOST_BEFORE_VERB[party.kind])) return 'verb';
  if (nounBefore(tokens, party, from) && to - party.endToken <= MOST_BEFORE_VERB.person) return 'noun';
  return undefined;
}

function isObject(tokens: readonly Token[], party: Party, from: number): boolean {
  if (party.firstToken <= from) return false;
  const before = tokens[party.firstToken - 1];
  if (before === undefined) return false;
  return OBJECT_MARKERS.has(before.lower) || phraseEndsAt(SPEECH_VERBS, tokens, party.firstToken, from);
}

/** "câu nói của ông A", "lời Bác Hồ", "phát biểu của Bộ trưởng". */
function nounBefore(tokens: readonly Token[], party: Party, from: number): boolean {
  const end = tokens[party.firstToken - 1]?.lower === 'của' ? party.firstToken - 1 : party.firstToken;
  const noun = phraseBefore(NOUNS_OF_SPEECH, tokens, end);
  if (noun === undefined || end - noun.words.length < from) return false;
  return end < party.firstToken || noun.words[0] === 'lời';
}

/** A verb of speech whose subject ends at `at`: right behind it, or behind a few words without a mark that ends the clause. */
function verbBehind(tokens: readonly Token[], at: number, limit: number, most: number): boolean {
  for (let index = at; index < limit && index - at <= most; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && ENDING.has(token.text))) return false;
    const adverb = phraseAt(ADVERBS, tokens, index);
    if (phraseAt(SPEECH_VERBS, tokens, index) !== undefined) return true;
    if (adverb !== undefined) index += adverb.words.length - 1;
  }
  return false;
}

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
