import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { type Speller, spellingOf } from '../../text/spelling.ts';
import { tokenise } from '../../text/tokens.ts';

/** One unit of search: a folded syllable or a number, with its place in the author's text. */
export interface Syllable extends Span {
  /** Lower case without diacritics; digits without separators of thousands. */
  readonly folded: string;
  /** Lower case as the author wrote it, in canonical spelling. */
  readonly written: string;
}

/**
 * The syllables and numbers of `text` in order. "%" is read aloud, so that "70 phần trăm" and "70%" are the same, and
 * letters that touch a number belong to it ("5G"). `spell` may remember words across texts.
 */
export function syllablesOf(text: string, spell: Speller = spellingOf): Syllable[] {
  const syllables: Syllable[] = [];
  let afterNumber = false;
  for (const { kind, lower, start, end, gap } of tokenise(text, undefined, spell)) {
    const last = syllables.at(-1);
    if (kind === 'word' && gap === 'none' && afterNumber && last !== undefined) {
      const written = last.written + lower;
      syllables[syllables.length - 1] = { folded: last.folded + foldedWord(lower), written, start: last.start, end };
    } else if (kind === 'word') syllables.push({ folded: foldedWord(lower), written: lower, start, end });
    else if (kind === 'number') syllables.push({ folded: plainNumber(lower), written: lower, start, end });
    else if (lower === '%')
      for (const written of PERCENT) syllables.push({ folded: fold(written), written, start, end });
    afterNumber = kind === 'number';
  }
  return syllables;
}

/** Whether the last word of a query may still be growing: nothing follows it, not even a space. */
export function isUnfinished(query: string): boolean {
  return LETTER_OR_DIGIT_LAST.test(query);
}

const PERCENT = ['phần', 'trăm'] as const;
const LETTER_OR_DIGIT_LAST = /[\p{L}\p{M}\p{N}]$/u;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u;

/** `fold` for the Latin letters in which nearly all words are written: an index folds millions of syllables. */
const foldedLatin = once((): readonly string[] =>
  Array.from({ length: 0x1f00 }, (_, code) => fold(String.fromCharCode(code))),
);

function foldedWord(lower: string): string {
  const latin = foldedLatin();
  let folded = '';
  for (let at = 0; at < lower.length; at += 1) {
    const letter = latin[lower.charCodeAt(at)];
    if (letter === undefined) return fold(lower);
    folded += letter;
  }
  return folded;
}

function plainNumber(text: string): string {
  return GROUPED.test(text) ? text.replaceAll('.', '') : text;
}
