import type { Span } from '../core/text/span.ts';
import { type Inline, inline, type Paragraph } from './page.ts';

/** A sentence in quotation marks with the words marked that a finding is about; what runs on for long is cut short around them. */
export function excerpt(text: string, sentence: Span, span: Span): Paragraph {
  const [start, end] = [Math.min(sentence.start, span.start), Math.max(sentence.end, span.end)];
  const from = span.start - start > AROUND ? wordFrom(text, span.start - AROUND, span.start) : start;
  const to = end - span.end > AROUND ? wordTo(text, span.end + AROUND, span.end) : end;
  return [
    inline('text', `“${from > start ? '… ' : ''}${text.slice(from, span.start).trimStart()}`),
    ...marked(text.slice(span.start, span.end)),
    inline('text', `${text.slice(span.end, to).trimEnd()}${to < end ? ' …' : ''}”`),
  ];
}

/** In UTF-16 code units on either side; a sentence of ordinary prose is shown as a whole. */
const AROUND = 400;

function marked(words: string): readonly Inline[] {
  if (words === '') return [];
  if (words.length <= 2 * AROUND) return [inline('mark', words)];
  const [head, tail] = [wordTo(words, AROUND, 0), wordFrom(words, words.length - AROUND, words.length)];
  return [inline('mark', words.slice(0, head)), inline('text', ' […] '), inline('mark', words.slice(tail))];
}

/** The beginning of the first whole word from `at` on. */
function wordFrom(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(SPACE);
  return space < 0 ? at : at + space + 1;
}

/** The end of the last whole word up to `at`. */
function wordTo(text: string, at: number, limit: number): number {
  for (let end = at; end > limit; end -= 1) if (SPACE.test(text.charAt(end))) return end;
  return at;
}

const SPACE = /\s/u;
