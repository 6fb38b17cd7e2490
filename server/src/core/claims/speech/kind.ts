import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import type { QuotedWords } from '../quotes/quotes.ts';
import { AMENDING, DEFINING, LABELLING, LOOSE_NAMING_NOUNS, NAMING_NOUNS, NOUNS_OF_SPEECH } from './lexicon.ts';

/** What quotation marks may hold besides somebody's words: the name of something, a term, or a wording that is put into a legal text. */
export type QuotedKind = 'words' | 'name' | 'wording';

/** Decided by what stands before the marks and by the words themselves; `from` is where the sentence begins. */
export function kindOfQuoted(tokens: readonly Token[], quote: QuotedWords, from: number): QuotedKind {
  const open = quote.firstToken - 1;
  if (isWording(tokens, quote, from)) return 'wording';
  if (phraseBefore(DEFINING, tokens, open) !== undefined) return 'name';
  if (phraseBefore(LOOSE_NAMING_NOUNS, tokens, open) !== undefined && wordCount(tokens, quote) < LONGEST_LOOSE_NAME)
    return 'name';
  if (isDefined(tokens, quote)) return 'name';
  if (tokens[open - 1]?.text === ':' && phraseBefore(LABELLING, tokens, open - 1) !== undefined) return 'name';
  const naming = phraseBefore(NAMING_NOUNS, tokens, open);
  if (naming !== undefined && open - naming.words.length >= from) return 'name';
  return 'words';
}

const LONGEST_LOOSE_NAME = 8;

/** “…” là …: a term is said to be something; "là lời", "là câu" and their like say whose words it is. */
function isDefined(tokens: readonly Token[], { endToken }: QuotedWords): boolean {
  if (tokens[endToken + 1]?.lower !== 'là') return false;
  return phraseAt(NOUNS_OF_SPEECH, tokens, endToken + 2) === undefined;
}

/** The number of syllables and numbers between the marks. */
export function wordCount(tokens: readonly Token[], { firstToken, endToken }: QuotedWords): number {
  let count = 0;
  for (let at = firstToken; at < endToken; at += 1) if (tokens[at]?.kind !== 'mark') count += 1;
  return count;
}

/** A unit of a legal text with its label (“Điều 5. …”), or words behind "cụm từ" in a provision that amends. */
function isWording(tokens: readonly Token[], { firstToken }: QuotedWords, from: number): boolean {
  const open = firstToken - 1;
  const introduced = tokens[open - 1]?.text === ':' ? open - 1 : open;
  if (isLabel(tokens, firstToken)) return true;
  const amending = phraseBefore(AMENDING, tokens, introduced);
  if (amending === undefined) return false;
  if (amending.words[0] !== 'như') return true;
  for (let at = Math.max(from, open - FARTHEST); at < open; at += 1)
    if (phraseAt(AMENDING, tokens, at)?.words[0] !== 'như' && phraseAt(AMENDING, tokens, at) !== undefined) return true;
  return false;
}

const FARTHEST = 80;

function isLabel(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (first === undefined || next === undefined) return false;
  if (UNITS.has(first.lower) && next.kind === 'number') return true;
  return (first.kind === 'number' || first.text.length === 1) && (next.text === '.' || next.text === ')');
}

const UNITS: ReadonlySet<string> = new Set(['điều', 'khoản', 'điểm', 'chương', 'mục', 'phần']);
