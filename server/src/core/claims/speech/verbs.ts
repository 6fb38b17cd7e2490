import type { Token } from '../../text/tokens.ts';
import type { Party } from '../names/names.ts';
import { type PhraseTable, phraseAt, phraseBefore, phraseList } from '../phrases.ts';
import { ADVERBS, NOUNS_OF_SPEECH, OBJECT_MARKERS, SAYINGS, SPEECH_VERBS, UNLIKE_SPEECH } from './lexicon.ts';

/** A verb of speech whose subject ends at `at`: right behind it, or behind a few words without a mark that ends the clause. */
export function verbBehind(tokens: readonly Token[], at: number, limit: number, most: number): boolean {
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

/** Whether a party is only spoken to or of: behind a preposition, or the object of a verb of speech. */
export function isObject(tokens: readonly Token[], party: Party, from: number): boolean {
  if (party.firstToken <= from) return false;
  const before = tokens[party.firstToken - 1];
  if (before === undefined) return false;
  return OBJECT_MARKERS.has(before.lower) || phraseEndsAt(SPEECH_VERBS, tokens, party.firstToken, from);
}

/** "câu nói của ông A", "lời Bác Hồ", "phát biểu của Bộ trưởng". */
export function nounBefore(tokens: readonly Token[], party: Party, from: number): boolean {
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

/** Whether a phrase of the table stands right before `end`, not reaching back before `from`. */
export function phraseEndsAt(
  table: PhraseTable<unknown>,
  tokens: readonly Token[],
  end: number,
  from: number,
): boolean {
  const phrase = phraseBefore(table, tokens, end);
  return phrase !== undefined && end - phrase.words.length >= from;
}

const ENDING: ReadonlySet<string> = new Set(['.', ';', '…', '?', '!']);
const MOST_BEHIND_NOUN = 8;
const RECEIVING = phraseList('nhận được, được nghe, nghe, được hỏi, bị hỏi');

/** Whether the words between two tokens say that somebody is the one who is told or asked: "Bộ trưởng nhận được câu hỏi: …". */
export function receives(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (phraseAt(RECEIVING, tokens, at) !== undefined) return true;
  return false;
}

/** A verb of speech in the active: who "được hỏi" or "bị phê bình" says nothing by it. */
function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  if (phraseAt(SPEECH_VERBS, tokens, at) === undefined || phraseAt(UNLIKE_SPEECH, tokens, at) !== undefined)
    return false;
  const before = tokens[at - 1]?.lower;
  return before !== 'được' && before !== 'bị';
}
