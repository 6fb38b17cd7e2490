import { type Citation, tokenRangesOf } from '../../claims/citations/citation.ts';
import { readSlots } from '../../claims/slots.ts';
import { isFunctionWord, mayBeFunctionWord } from '../../claims/words.ts';
import type { Day } from '../../text/day.ts';
import { fold } from '../../text/fold.ts';
import { type Token, type TokenRange, tokenise } from '../../text/tokens.ts';
import { documentsOf } from '../documents/match.ts';
import type { Knowledge } from '../knowledge.ts';
import { askingAt, kindOf } from './asking.ts';
import { readAskedSpeaker } from './asked-speaker.ts';
import type { PassageIndex } from './passage-index.ts';
import { isPlain, withForms } from './plain-question.ts';
import type { AskedWord, CitedDocument, Question, QuestionKind } from './question.ts';
import { type PlacedWord, placedWords } from './telling-words.ts';

export interface QuestionContext {
  readonly knowledge: Knowledge;
  readonly passages: PassageIndex;
  readonly asOf: Day;
  /** The kind where it is known beforehand. */
  readonly as: QuestionKind | undefined;
}

/** Reads a question. It never fails: what is not understood is a question about its words. */
export function readQuestion(typed: string, { knowledge, passages, asOf, as }: QuestionContext): Question {
  const text = typed.normalize('NFC').slice(0, LONGEST_QUESTION);
  const plain = isPlain(text);
  const tokens = tokenise(plain ? withForms(text) : text);
  const { times, citations, quantities } = readSlots(tokens, asOf, knowledge.documents.names);
  const cited = citations.filter(({ own, pointer }) => !own && pointer === undefined);
  const slots: TokenRange[] = [...times, ...quantities, ...tokenRangesOf(cited)];
  const asked = readAsking(tokens, slots);
  const named = readAskedSpeaker(tokens, knowledge.records.people);
  // "Ai là Bộ trưởng Bộ A?" asks for the holder of an office, "Nguyễn Văn A là ai?" for a person; neither for what was said.
  const isHolder = asked.kinds.includes('holder');
  const speaker = isHolder && named?.speaker.kind === 'office' ? undefined : named;
  const kinds = isHolder && speaker !== undefined ? (['who'] as const) : asked.kinds;
  const kind = as ?? kindOf([...kinds, ...(speaker === undefined ? [] : (['said'] as const))]);
  const without = [...slots, ...asked.ranges, ...(speaker === undefined ? [] : [speaker.range])];
  const words = askedWords(tokens, without, { passages, plain });
  const subject = words.map(({ typed: word }) => word).join(' ');
  return {
    text: typed,
    kind,
    words,
    subject,
    time: times.at(0),
    quantities,
    documents: [
      ...cited.map((citation) => citedDocument(citation, knowledge, asOf)),
      ...citedByName(kind, subject, cited, knowledge),
    ],
    speaker: speaker?.speaker,
  };
}

const LONGEST_QUESTION = 1000;

interface Asked {
  readonly kinds: readonly QuestionKind[];
  readonly ranges: readonly TokenRange[];
}

function readAsking(tokens: readonly Token[], taken: readonly TokenRange[]): Asked {
  const folded = tokens.map((token, at) => (isWord(token) && !isTaken(at, taken) ? fold(token.lower) : ''));
  const kinds: QuestionKind[] = [];
  const ranges: TokenRange[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const asking = askingAt(folded, at);
    if (asking === undefined) continue;
    if (asking.kind !== undefined) kinds.push(asking.kind);
    ranges.push({ firstToken: at, endToken: at + asking.words.length });
    at += asking.words.length - 1;
  }
  return { kinds, ranges };
}

/** "AI" in capitals is artificial intelligence, not "who". */
function isWord({ kind, text }: Token): boolean {
  return kind === 'word' && text !== 'AI';
}

function isTaken(at: number, ranges: readonly TokenRange[]): boolean {
  return ranges.some(({ firstToken, endToken }) => firstToken <= at && at < endToken);
}

function askedWords(
  tokens: readonly Token[],
  without: readonly TokenRange[],
  { passages, plain }: { readonly passages: PassageIndex; readonly plain: boolean },
): readonly AskedWord[] {
  const all = placedWords(tokens, (at) => isTaken(at, without));
  const telling = all.filter((_, at) => isTelling(all, at, { passages, plain }));
  // Of two words, one that only may be a function word is more likely to be none.
  const kept = plain && telling.length < 2 ? all : telling;
  return kept.map(({ key, after }, at) => ({
    typed: key,
    keys: passages.keysFor(key, plain),
    after: after !== undefined && kept[at - 1]?.key === after ? at - 1 : undefined,
  }));
}

/** A function word, or what may be one without its diacritics, tells something as a part of a term: "báo chí", "kinh te so". */
function isTelling(
  words: readonly PlacedWord[],
  at: number,
  { passages, plain }: { readonly passages: PassageIndex; readonly plain: boolean },
): boolean {
  const { key = '', after } = words[at] ?? {};
  if (!(plain ? mayBeFunctionWord(key) : isFunctionWord(key))) return true;
  const next = words[at + 1];
  return (
    (after !== undefined && passages.areOneTerm(after, key, plain)) ||
    (next?.after === key && passages.areOneTerm(key, next.key, plain))
  );
}

function citedDocument(citation: Citation, { documents }: Knowledge, asOf: Day): CitedDocument {
  const text = [citation.type, citation.number ?? citation.title].filter((part) => part !== undefined).join(' ');
  return { text, citation, found: documentsOf(documents.find(citation, asOf)) };
}

/** A law that is named as nobody cites it, without diacritics say, is known by its whole name. */
function citedByName(
  kind: QuestionKind,
  subject: string,
  cited: readonly Citation[],
  { documents }: Knowledge,
): readonly CitedDocument[] {
  if (kind !== 'in-force' || cited.length > 0) return [];
  const found = documents.hits(subject, MOST_NAMED).filter(({ whole }) => whole);
  return found.length === 0 ? [] : [{ text: subject, citation: undefined, found: found.map(({ item }) => item) }];
}

const MOST_NAMED = 5;
