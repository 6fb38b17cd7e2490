import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A word as it was typed, and as words are looked up: in small letters, without diacritics. */
export interface TypedWord extends Span {
  readonly folded: string;
  /** Whether it was typed with a capital: a name of one word is meant only then. */
  readonly isCapital: boolean;
}

/** The words of a stretch of text; a number and its symbol are one word ("13/2023/NĐ-CP"). */
export function typedWords(text: string, { start, end }: Span): TypedWord[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const from = start + match.index;
    return { start: from, end: from + match[0].length, folded: fold(match[0]), isCapital: CAPITAL.test(match[0]) };
  });
}

/** The same for a text of which only the words count. */
export function foldedWords(text: string): string[] {
  return typedWords(text, { start: 0, end: text.length }).map(({ folded }) => folded);
}

/** Whether a name begins with what was typed: the last word may be half typed, the others are whole. */
export function begins(name: readonly string[], typed: readonly string[]): boolean {
  return (
    typed.length <= name.length &&
    typed.every((word, at) => (at === typed.length - 1 ? name[at]?.startsWith(word) : name[at] === word))
  );
}

const CAPITAL = /^\p{Lu}/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[/&.-][\p{L}\p{M}\p{N}]+)*[/.-]?/gu;
