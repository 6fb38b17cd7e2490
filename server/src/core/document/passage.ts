import { type SentenceRange, sentenceRanges, spanOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Speller } from '../text/spelling.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Draft, Lead, Passage, Sentence } from './draft.ts';
import { skipMarkup, skipMarkupBack } from './scan.ts';

/** The text that passages are read from, the speller that they share, and the passages of an earlier state of the text. */
export interface Source {
  readonly text: string;
  /** Where it begins in the text of the draft, into which all offsets point: 0 for all of it. */
  readonly origin: number;
  readonly spell: Speller;
  readonly earlier: EarlierPassages | undefined;
}

/** Finds the passage of an earlier text that a stretch of a later one would be read as again; undefined where there is none. */
export type EarlierPassages = (read: Unread) => Passage | undefined;

/** A stretch of a text that is about to be read as a passage. */
interface Unread {
  readonly source: Source;
  readonly kind: Passage['kind'];
  readonly place: Place;
  readonly chain: LeadChain | undefined;
}

/**
 * The passages of a text as those of a later one: what stands where it stood, with the same words and under the same leads, is
 * the same passage, with all that was read of it.
 */
export function earlierPassages({ text, passages }: Pick<Draft, 'text' | 'passages'>): EarlierPassages {
  const known = new Map<number, LazyPassage>();
  for (const passage of passages) if (passage instanceof LazyPassage) known.set(passage.start, passage);
  return (read) => {
    const passage = known.get(read.place.start);
    return passage?.standsAs(read, text) ? passage : undefined;
  };
}

function tokensIn({ text, origin, spell }: Source, { start, end }: Span): Token[] {
  const tokens = tokenise(text, { start: start - origin, end: end - origin }, spell);
  if (origin > 0) return tokens.map((token) => ({ ...token, start: token.start + origin, end: token.end + origin }));
  // A list that has grown keeps room for more; a copy of a short one has none, and a text may have millions.
  return tokens.length <= SHORT ? tokens.slice() : tokens;
}

const SHORT = 12;

/** What leads a passage, as a chain: passages under the same heading share its links. */
export interface LeadChain {
  readonly kind: Lead['kind'];
  readonly passage: Passage;
  readonly above: LeadChain | undefined;
}

/**
 * A passage that reads its words when they are first asked for: the structure of a text is found without them, and a
 * text of ten megabytes has millions.
 */
class LazyPassage implements Passage {
  readonly kind: Passage['kind'];
  readonly start: number;
  readonly end: number;
  #source: Source | undefined;
  readonly #lines: readonly Span[] | undefined;
  readonly #chain: LeadChain | undefined;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(source: Source, kind: Passage['kind'], place: Place, chain: LeadChain | undefined) {
    this.kind = kind;
    this.start = place.start;
    this.end = place.end;
    this.#source = source;
    this.#lines = place.lines;
    this.#chain = chain;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#read();
    return this.#tokens;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentenceRanges(this.tokens).map((range) => sentenceOf(this.tokens, range, this));
    return this.#sentences;
  }

  get leads(): readonly Lead[] {
    const leads: Lead[] = [];
    for (let link = this.#chain; link !== undefined; link = link.above)
      leads.push({ kind: link.kind, tokens: link.passage.tokens });
    return leads;
  }

  get chain(): LeadChain | undefined {
    return this.#chain;
  }

  /** What has been read lets go of its text: a passage may outlive many states of it. */
  #read(): readonly Token[] {
    const source = this.#source;
    if (source === undefined) return [];
    this.#source = undefined;
    return this.#lines === undefined ? tokensIn(source, this) : joined(source, this, this.#lines);
  }

  /** Whether this passage of the text `earlier` stands unchanged in a later one; it is then read from that. */
  standsAs({ source, kind, place, chain }: Unread, earlier: string): boolean {
    if (kind !== this.kind || place.end !== this.end) return false;
    const words = earlier.slice(this.start, this.end);
    // A comment may be closed far behind the passage.
    if (words !== wordsIn(source, place) || words.includes('<')) return false;
    if (!sameLines(this.#lines, place.lines) || !sameChain(this.#chain, chain)) return false;
    if (this.#source !== undefined) this.#source = source;
    return true;
  }
}

/** What leads a passage; undefined where nothing does. */
export function chainOf(passage: Passage): LeadChain | undefined {
  return passage instanceof LazyPassage ? passage.chain : undefined;
}

function sameLines(a: readonly Span[] | undefined, b: readonly Span[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end);
}

function sameChain(a: LeadChain | undefined, b: LeadChain | undefined): boolean {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one?.passage !== other?.passage || one?.kind !== other?.kind) return false;
    [one, other] = [one?.above, other?.above];
  }
  return true;
}

/** A sentence that is all of its passage shares its tokens. */
function sentenceOf(tokens: readonly Token[], range: SentenceRange, passage: Span): Sentence {
  const { start, end } = spanOf(tokens, range, passage);
  const isWhole = range.from === 0 && range.to === tokens.length;
  return { start, end, tokens: isWhole ? tokens : tokens.slice(range.from, range.to) };
}

/** Where a passage stands; `lines` where a printed text broke it over several. */
export interface Place extends Span {
  readonly lines: readonly Span[] | undefined;
}

/** The passage of a stretch without the markup around it; undefined where nothing else is there. */
export function passageOf(
  source: Source,
  kind: Passage['kind'],
  place: Place,
  chain: LeadChain | undefined,
): Passage | undefined {
  const { text, origin } = source;
  const start = origin + skipMarkup(text, place.start - origin, place.end - origin);
  const end = origin + skipMarkupBack(text, start - origin, place.end - origin);
  if (start >= end) return undefined;
  if (!HAS_TAG.test(text[start - origin] ?? '') && !HAS_TAG.test(text[end - origin - 1] ?? '')) {
    const inner = { start, end, lines: place.lines };
    return source.earlier?.({ source, kind, place: inner, chain }) ?? new LazyPassage(source, kind, inner, chain);
  }
  const tokens = tokensIn(source, place);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return new LazyPassage(source, kind, { start: first.start, end: last.end, lines: place.lines }, chain);
}

function wordsIn({ text, origin }: Source, { start, end }: Span): string {
  return text.slice(start - origin, end - origin);
}

/** Where a stretch ends or begins with one of these, a comment may stand there, and only the words tell. */
const HAS_TAG = /[<>]/u;

/** The tokens of several lines as those of one: the end of a line is a space in them. */
function joined(source: Source, { start, end }: Span, lines: readonly Span[]): Token[] {
  return lines.flatMap((line, index) => {
    const tokens = tokensIn(source, { start: Math.max(start, line.start), end: Math.min(end, line.end) });
    const first = tokens[0];
    if (index > 0 && first !== undefined) tokens[0] = { ...first, gap: 'space' };
    return tokens;
  });
}
