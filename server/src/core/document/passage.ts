import { type SentenceRange, sentenceRanges, spanOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Speller } from '../text/spelling.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Lead, Passage, Sentence } from './draft.ts';
import { skipMarkup, skipMarkupBack } from './scan.ts';

/** The text that passages are read from, and the speller that they share. */
export interface Source {
  readonly text: string;
  readonly spell: Speller;
}

function tokensIn({ text, spell }: Source, span: Span): Token[] {
  const tokens = tokenise(text, span, spell);
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
  readonly #source: Source;
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
    this.#tokens ??= this.#lines === undefined ? tokensIn(this.#source, this) : joined(this.#source, this, this.#lines);
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
  const { text } = source;
  const start = skipMarkup(text, place.start, place.end);
  const end = skipMarkupBack(text, start, place.end);
  if (start >= end) return undefined;
  if (!HAS_TAG.test(text[start] ?? '') && !HAS_TAG.test(text[end - 1] ?? ''))
    return new LazyPassage(source, kind, { start, end, lines: place.lines }, chain);
  const tokens = tokensIn(source, place);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return new LazyPassage(source, kind, { start: first.start, end: last.end, lines: place.lines }, chain);
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
