import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { isEach } from '../modality.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import { readTimes } from '../times/time.ts';
import type { DraftCitation } from './draft-citations.ts';
import {
  BASIS_HEADINGS,
  BEFORE_GOING_BY,
  DENIED,
  ENDING,
  ENDS_AFTER,
  EVALUATED,
  FILLERS,
  GOING_BY,
  ISSUED,
  LINKS,
  PRESENT,
  SAID_OF_FORCE,
  TOLD,
  TOLD_HEADINGS,
} from './use-words.ts';

/**
 * What a sentence does with the document that it cites. `basis`: the draft rests on it ("Căn cứ …"); `relied`: the sentence goes by
 * it ("theo quy định của …", "… hiện hành"); `ended`: it is repealed, replaced or amended; `told`: it belongs to a story, a
 * transition or a supposition; `named`: nothing shows what for.
 */
export type CitationUse = 'basis' | 'relied' | 'ended' | 'told' | 'named';

/** The uses of the citations of a draft, in their order: what stands in a list is used as what the list begins with. What happened before `asOf` is told. */
export function citationUses(citations: readonly DraftCitation[], asOf: Day): readonly CitationUse[] {
  const uses: CitationUse[] = [];
  for (const [index, cited] of citations.entries()) {
    // What stands in brackets behind the one before ("Luật A (được sửa đổi bởi Luật B), Nghị định C") is passed over.
    const inherited = [index - 1, index - 2].find((at) => isListed(citations[at], cited));
    const use = inherited === undefined ? undefined : uses[inherited];
    uses.push(use === undefined || use === 'named' ? useOf(cited, asOf) : use);
  }
  return uses;
}

function useOf(cited: DraftCitation, asOf: Day): CitationUse {
  const { citation, passage, sentence, at } = cited;
  const { tokens } = sentence;
  const end = at + (citation.endToken - citation.firstToken);
  if (isEnded(tokens, at, end)) return 'ended';
  if (beginsBasis(passage.tokens) || isListedBasis(cited)) return 'basis';
  const clause = clauseAround(tokens, at, end);
  const present = holds(PRESENT, tokens, clause);
  if (passage.leads.some(({ tokens: lead }) => endsWhatFollows(lead))) return 'ended';
  if (!present && passage.leads.some(({ tokens: lead }) => holds(TOLD_HEADINGS, lead, wholeOf(lead)))) return 'told';
  if (isTold(tokens, clause, at)) return 'told';
  const relied = goesBy(tokens, at) || holds(SAID_OF_FORCE, tokens, { from: end, to: Math.min(clause.to, end + NEAR) });
  if (!relied) return 'named';
  return !present && isPast(tokens.slice(clause.from, clause.to), cited, asOf) ? 'told' : 'relied';
}

/** A document at the head of its line below "Căn cứ pháp lý": a plan lists what it rests on. */
function isListedBasis({ citation, passage }: DraftCitation): boolean {
  const first = passage.tokens.find(({ kind }) => kind === 'word');
  return (
    first !== undefined &&
    citation.start <= first.start &&
    passage.leads.some(({ tokens }) => holds(BASIS_HEADINGS, tokens, wholeOf(tokens)))
  );
}

/** "Các văn bản sau đây hết hiệu lực:", "Bãi bỏ:", "Sửa đổi, bổ sung một số điều của các văn bản sau:". */
function endsWhatFollows(lead: readonly Token[]): boolean {
  return holds(ENDS_AFTER, lead, wholeOf(lead)) || holds(ENDING, lead, wholeOf(lead));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Said right behind a document, within this many tokens. */
const NEAR = 4;
/** A list of what ends is no longer than this. */
const FAR = 400;
/** The words that join a cue to the document that it governs are no more than these. */
const MOST_FILLERS = 9;

function wholeOf(tokens: readonly Token[]): Stretch {
  return { from: 0, to: tokens.length };
}

/** True for a line "Căn cứ …", with or without a mark before it. */
export function beginsBasis(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  return first >= 0 && first <= 2 && tokens[first]?.lower === 'căn' && tokens[first + 1]?.lower === 'cứ';
}

/** "… thay thế Nghị định A và Nghị định B", "Nghị định A hết hiệu lực", "được sửa đổi, bổ sung bởi Nghị định A". */
function isEnded(tokens: readonly Token[], at: number, end: number): boolean {
  for (let here = end; here < Math.min(tokens.length, end + FAR); here += 1) {
    const cue = phraseAt(ENDS_AFTER, tokens, here);
    if (cue !== undefined && !isWord(tokens[here - 1], 'chưa')) return true;
  }
  let depth = 0;
  for (let here = at - 1; here >= Math.max(0, at - FAR); here -= 1) {
    // What is said in closed brackets is said of the document before them.
    if (tokens[here]?.text === ')') depth += 1;
    else if (tokens[here]?.text === '(' && depth > 0) depth -= 1;
    if (depth > 0) continue;
    if (phraseAt(GOING_BY, tokens, here) !== undefined && !isCueOfEnding(tokens, here)) return false;
    if (phraseAt(ENDING, tokens, here) !== undefined) return true;
  }
  return false;
}

/** "được bổ sung theo Nghị định A", "thay thế quy chế ban hành theo Nghị định A": not what the sentence goes by. */
function isCueOfEnding(tokens: readonly Token[], at: number): boolean {
  return phraseBefore(ENDING, tokens, at) !== undefined || phraseBefore(ISSUED, tokens, at) !== undefined;
}

/** From the last semicolon before to the next behind; brackets and commas belong to what they stand in. */
function clauseAround(tokens: readonly Token[], at: number, end: number): Stretch {
  const [first, last] = [Math.max(0, at - LONGEST_CLAUSE), Math.min(tokens.length, end + LONGEST_CLAUSE)];
  let from = at;
  while (from > first && tokens[from - 1]?.text !== ';') from -= 1;
  let to = end;
  while (to < last && tokens[to]?.text !== ';') to += 1;
  return { from, to };
}

/** In tokens on either side, some pages: all of an endless line would be looked through for each document in it. */
const LONGEST_CLAUSE = 2000;

function isTold(tokens: readonly Token[], clause: Stretch, at: number): boolean {
  if (tokens.at(-1)?.text === '?') return true;
  for (let here = clause.from; here < clause.to; here += 1) {
    const told = phraseAt(TOLD, tokens, here);
    if (told === undefined || isEach(tokens, here)) continue;
    const past = told.meaning === 'past' && isSettled(tokens, here);
    if (!past && (told.meaning !== 'before' || here < at)) return true;
  }
  return false;
}

/** "đã được sửa đổi, bổ sung" speaks of the document's wording, "hiện nay" of the present. */
function isSettled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower === 'được' ? tokens[at + 2] : tokens[at + 1];
  return isWord(next, 'sửa') || isWord(next, 'bổ') || isWord(tokens[at - 1], 'hiện') || isWord(tokens[at - 1], 'ngày');
}

/** "Năm 2099, … theo Nghị định A": a time of the clause that has passed, days of issue aside. */
function isPast(tokens: readonly Token[], { citation }: DraftCitation, asOf: Day): boolean {
  return readTimes(tokens, asOf)
    .filter(({ start, end }) => end <= citation.start || citation.end <= start)
    .some(({ to }) => to !== undefined && to < asOf);
}

/** A cue right before the document, or before words that only lead to it: "theo đúng các quy định hiện hành của …". */
function goesBy(tokens: readonly Token[], at: number): boolean {
  for (let end = at; at - end <= MOST_FILLERS && end > 0; end -= 1) {
    const cue = phraseBefore(GOING_BY, tokens, end);
    if (cue !== undefined) {
      const start = end - cue.words.length;
      if (phraseBefore(DENIED, tokens, start) !== undefined || phraseBefore(ISSUED, tokens, start) !== undefined)
        return false;
      return !(cue.meaning === 'carried-out' && phraseBefore(EVALUATED, tokens, start) !== undefined);
    }
    const word = tokens[end - 1];
    if (word === undefined || !(FILLERS.has(word.lower) || BEFORE_GOING_BY.has(word.text))) return false;
  }
  return false;
}

/** Whether only links, or the name of the one before, stand between two citations of one sentence. */
function isListed(before: DraftCitation | undefined, cited: DraftCitation): boolean {
  if (before === undefined || before.sentence !== cited.sentence) return false;
  const { tokens } = cited.sentence;
  const title = before.citation.parts.title?.end ?? 0;
  let depth = 0;
  for (let at = before.at + (before.citation.endToken - before.citation.firstToken); at < cited.at; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.end <= title) continue;
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    else if (depth === 0 && !LINKS.has(token.lower)) return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function holds(table: Parameters<typeof phraseAt>[0], tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (phraseAt(table, tokens, at) !== undefined) return true;
  return false;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.lower === word;
}
