import { sentenceRanges, spanOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Lead, Passage, Sentence } from './draft.ts';
import { skipMarkup, skipMarkupBack } from './scan.ts';

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
  readonly #text: string;
  readonly #lines: readonly Span[] | undefined;
  readonly #chain: LeadChain | undefined;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(text: string, kind: Passage['kind'], place: Place, chain: LeadChain | undefined) {
    this.kind = kind;
    this.start = place.start;
    this.end = place.end;
    this.#text = text;
    this.#lines = place.lines;
    this.#chain = chain;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#lines === undefined ? tokenise(this.#text, this) : joined(this.#text, this, this.#lines);
    return this.#tokens;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentenceRanges(this.tokens).map((range) => ({
      ...spanOf(this.tokens, range, this),
      tokens: this.tokens.slice(range.from, range.to),
    }));
    return this.#sentences;
  }

  get leads(): readonly Lead[] {
    const leads: Lead[] = [];
    for (let link = this.#chain; link !== undefined; link = link.above)
      leads.push({ kind: link.kind, tokens: link.passage.tokens });
    return leads;
  }
}

/** Where a passage stands; `lines` where a printed text broke it over several. */
export interface Place extends Span {
  readonly lines: readonly Span[] | undefined;
}

/** The passage of a stretch without the markup around it; undefined where nothing else is there. */
export function passageOf(
  text: string,
  kind: Passage['kind'],
  place: Place,
  chain: LeadChain | undefined,
): Passage | undefined {
  const start = skipMarkup(text, place.start, place.end);
  const end = skipMarkupBack(text, start, place.end);
  if (start >= end) return undefined;
  if (!HAS_TAG.test(text[start] ?? '') && !HAS_TAG.test(text[end - 1] ?? ''))
    return new LazyPassage(text, kind, { start, end, lines: place.lines }, chain);
  const tokens = tokenise(text, place);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return new LazyPassage(text, kind, { start: first.start, end: last.end, lines: place.lines }, chain);
}

/** Where a stretch ends or begins with one of these, a comment may stand there, and only the words tell. */
const HAS_TAG = /[<>]/u;

/** The tokens of several lines as those of one: the end of a line is a space in them. */
function joined(text: string, { start, end }: Span, lines: readonly Span[]): Token[] {
  return lines.flatMap((line, index) => {
    const tokens = tokenise(text, { start: Math.max(start, line.start), end: Math.min(end, line.end) });
    const first = tokens[0];
    if (index > 0 && first !== undefined) tokens[0] = { ...first, gap: 'space' };
    return tokens;
  });
}
