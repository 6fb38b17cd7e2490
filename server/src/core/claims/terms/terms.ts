import { kept } from '../../text/kept.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOf } from '../names/syllables.ts';
import { headFrom, headsOf, holdsPhrase, type Phrase, phraseAt } from '../phrases.ts';
import { abbreviationAt, longFormStart } from './abbreviation.ts';
import { GLOSSARY_HEADINGS, NAMING_PHRASES } from './lexicon.ts';

/** A term or an abbreviation in the place where the text gives it its meaning. The span holds all of the definition. */
export interface DefinedTerm extends Span {
  /** `named`: "sau đây gọi là X"; `abbreviated`: "viết tắt là X" or "Ủy ban nhân dân (UBND)"; `explained`: "1. X là …" in a glossary. */
  readonly kind: 'named' | 'abbreviated' | 'explained';
  /** The term in canonical spelling, without quotation marks. */
  readonly term: string;
  readonly termSpan: Span;
  /** What it stands for: the words before it, or in a glossary the explanation. */
  readonly meaningSpan: Span;
}

/** The short names and abbreviations that a passage introduces, in text order. */
export const readTerms = kept((tokens: readonly Token[]): readonly DefinedTerm[] => {
  const terms: DefinedTerm[] = [];
  const { length } = tokens;
  for (let at = headFrom(HEADS, tokens, 0, length); at < length; at = headFrom(HEADS, tokens, at + 1, length)) {
    const phrase = phraseAt(NAMING_PHRASES, tokens, at);
    const found = phrase === undefined ? bracketed(tokens, at) : named(tokens, at, phrase);
    if (found === undefined) continue;
    terms.push(found.term);
    at = found.end - 1;
  }
  return terms;
});

/** The term that an item of a glossary explains: "1. X là …", "2. “X” là …". */
export function readExplainedTerm(tokens: readonly Token[]): DefinedTerm | undefined {
  const from = behindLabel(tokens);
  let depth = 0;
  for (let at = from + 1; at < tokens.length && at - from <= LONGEST_TERM; at += 1) {
    const token = tokens[at];
    if (token?.text === '(') depth += 1;
    if (token?.text === ')') depth -= 1;
    if (depth > 0) continue;
    if (token === undefined || token.text === '.' || token.text === ';' || token.text === ':') return undefined;
    if (token.lower !== 'là' && !(token.lower === 'gồm' || token.lower === 'bao')) continue;
    const short = tokens[from + 1] !== undefined ? bracketStart(tokens, from, at) : at;
    const range = unquoted(tokens, from, short);
    if (range.from >= range.to || at + 1 >= tokens.length) return undefined;
    return {
      kind: 'explained',
      term: wordsOf(tokens, range.from, range.to),
      termSpan: spanOf(tokens, range.from, range.to),
      meaningSpan: spanOf(tokens, at + 1, tokens.length),
      start: tokens[from]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
    };
  }
  return undefined;
}

/** Whether a heading is that of a glossary: "Điều 3. Giải thích từ ngữ". */
export function isGlossaryHeading(tokens: readonly Token[]): boolean {
  return holdsPhrase(GLOSSARY_HEADINGS, tokens);
}

/** A naming phrase begins with a word of its own, an abbreviation with its bracket. */
const HEADS = headsOf([NAMING_PHRASES], ['(']);

interface Found {
  readonly term: DefinedTerm;
  readonly end: number;
}

const LONGEST_TERM = 24;
const LONGEST_MEANING = 48;

/** "… (sau đây gọi là X)", "…, sau đây viết tắt là X,". */
function named(
  tokens: readonly Token[],
  at: number,
  { words, meaning }: Phrase<'named' | 'abbreviated'>,
): Found | undefined {
  // "Tên viết tắt của cơ quan" defines nothing: without "sau đây" the words stand in brackets or behind a comma.
  if (!INTRODUCING.has(words[0] ?? '') && tokens[at - 1]?.text !== '(' && tokens[at - 1]?.text !== ',')
    return undefined;
  const from = at + words.length;
  const end = termEnd(tokens, from);
  const range = unquoted(tokens, from, end);
  if (range.from >= range.to) return undefined;
  const before = tokens[at - 1]?.kind === 'mark' ? at - 1 : at;
  const abbreviation = abbreviationAt(tokens, range.from);
  const start =
    abbreviation !== undefined && abbreviation.end === range.to
      ? (longFormStart(tokens, before, abbreviation.letters) ?? meaningStart(tokens, before))
      : (longNameStart(tokens, before, tokens[range.from]) ?? meaningStart(tokens, before));
  if (start >= before) return undefined;
  const term = definedTerm(tokens, { kind: meaning, from: start, to: before, term: range, end });
  return { term, end };
}

const INTRODUCING: ReadonlySet<string> = new Set(['sau', 'dưới']);

/** "Ủy ban nhân dân (UBND)": an abbreviation in brackets whose letters begin the words before it. */
function bracketed(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  const abbreviation = abbreviationAt(tokens, at + 1);
  if (abbreviation === undefined || tokens[abbreviation.end]?.text !== ')') return undefined;
  const start = longFormStart(tokens, at, abbreviation.letters);
  if (start === undefined) return undefined;
  const end = abbreviation.end + 1;
  const range = { from: at + 1, to: abbreviation.end };
  return { term: definedTerm(tokens, { kind: 'abbreviated', from: start, to: at, term: range, end }), end };
}

function definedTerm(
  tokens: readonly Token[],
  parts: {
    readonly kind: DefinedTerm['kind'];
    readonly from: number;
    readonly to: number;
    readonly term: { readonly from: number; readonly to: number };
    readonly end: number;
  },
): DefinedTerm {
  const { kind, from, to, term, end } = parts;
  return {
    kind,
    term: wordsOf(tokens, term.from, term.to),
    termSpan: spanOf(tokens, term.from, term.to),
    meaningSpan: spanOf(tokens, from, to),
    start: tokens[from]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  };
}

/** A term ends with its bracket or quotation mark, or with the clause. */
function termEnd(tokens: readonly Token[], from: number): number {
  const close = QUOTED_BY[tokens[from]?.text ?? ''];
  let end = from;
  while (end < tokens.length && end - from < LONGEST_TERM) {
    const text = tokens[end]?.text ?? '';
    if (close !== undefined && end > from && close.includes(text)) return end + 1;
    if (close === undefined && ENDING.has(text)) break;
    if (end > from && tokens[end]?.gap === 'line') break;
    end += 1;
  }
  return end;
}

function unquoted(tokens: readonly Token[], from: number, to: number): { readonly from: number; readonly to: number } {
  const opens = QUOTED_BY[tokens[from]?.text ?? ''] !== undefined;
  const last = tokens[to - 1]?.text ?? '';
  return { from: opens ? from + 1 : from, to: CLOSING.has(last) ? to - 1 : to };
}

const QUOTED_BY: Readonly<Record<string, string>> = { '“': '”"', '"': '"”', '«': '»', '‘': '’', "'": "'" };
const CLOSING: ReadonlySet<string> = new Set(['”', '"', '»', '’', "'"]);
const ENDING: ReadonlySet<string> = new Set([')', ',', ';', '.', ':', '(', ']']);
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', ')', '“', '”', '"']);

/** Where the words that get a name may begin: at the last mark before them. */
function meaningStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_MEANING && !BREAKS.has(tokens[from - 1]?.text ?? '')) from -= 1;
  return from;
}

/**
 * "Quy chế quản lý, khai thác và chia sẻ dữ liệu (sau đây gọi là Quy chế)": what is named begins with the first word of its short name,
 * which commas may part from the rest; undefined where no word of the sentence is written as that one is.
 */
function longNameStart(tokens: readonly Token[], to: number, head: Token | undefined): number | undefined {
  if (head === undefined || head.text === head.lower) return undefined;
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_MEANING) && !CLOSES_CLAUSE.has(tokens[at]?.text ?? ''); at -= 1)
    if (tokens[at]?.text === head.text) return at;
  return undefined;
}

const CLOSES_CLAUSE: ReadonlySet<string> = new Set([';', ':', '.', '”', '"']);

function behindLabel(tokens: readonly Token[]): number {
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return 0;
  if (first.text === '-' || first.text === '+') return 1;
  const label = first.kind === 'number' || first.text.length === 1;
  return label && (second.text === '.' || second.text === ')') ? 2 : 0;
}

/** A bracket behind the term, such as a short form of it, is not part of it. */
function bracketStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.text === '(') return at;
  return to;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
