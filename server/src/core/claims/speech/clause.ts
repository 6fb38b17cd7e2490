import type { Token } from '../../text/tokens.ts';
import type { Party } from '../names/names.ts';
import { phraseBefore } from '../phrases.ts';
import { ACCORDING, NOUNS_OF_SPEECH, SPEECH_VERBS } from './lexicon.ts';
import { isObject, nounBefore, phraseEndsAt, receives, verbBehind } from './verbs.ts';

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
  if (phraseEndsAt(NOUNS_OF_SPEECH, tokens, to - 1, from)) {
    const author = parties.findLast((party) => party.kind !== 'pronoun' && !isObject(tokens, party, from));
    const near = author !== undefined && to - author.endToken <= MOST_BEFORE_VERB.person;
    if (near && !receives(tokens, author.endToken, to)) return { party: author, by: 'noun' };
  }
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

/** All who are given something in a sentence, in text order. */
export function reportersOf(clause: Clause): Reporter[] {
  return clause.parties.flatMap((party, index) => {
    const by = byNounOf(clause, party) ? 'according' : givenTo(clause, party, clause.parties, index);
    return by === undefined ? [] : [{ party, by }];
  });
}

/** "Theo định hướng của ông A": however long the sentence that follows. */
function byNounOf({ tokens, from }: Clause, party: Party): boolean {
  const end = tokens[party.firstToken - 1]?.lower === 'của' ? party.firstToken - 1 : party.firstToken;
  const noun = phraseBefore(NOUNS_OF_SPEECH, tokens, end);
  const begins = noun === undefined ? from : end - noun.words.length;
  return begins > from && BEFORE_NOUN.has(tokens[begins - 1]?.lower ?? '');
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['theo', 'như']);

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

const MOST_BEHIND_NAME = 3;
/** A person's sentence may wander before it comes to its verb; a body or a text is too often only spoken of. */
const MOST_BEFORE_VERB: Readonly<Record<Party['kind'], number>> = { person: 14, pronoun: 14, body: 4, text: 4 };
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
