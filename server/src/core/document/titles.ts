import type { Span } from '../text/span.ts';
import { announcesAttachment } from './appendices.ts';
import type { Label } from './labels.ts';
import { isUpperCase, skipMarkup, skipMarkupBack } from './scan.ts';
import type { Open } from './unit-stack.ts';

/**
 * The title that follows a label on its line. A line that ends as a sentence does, that holds one, or that introduces
 * what follows, is text and no title; nor is a long one.
 */
export function titleOf(text: string, label: Label, end: number): Span | undefined {
  const start = skipMarkup(text, label.body, end);
  if (start >= end || end - start > LONGEST || label.style === 'basis') return undefined;
  if (ENDS_TEXT.has(text[end - 1] ?? '') || SENTENCE_ENDS.test(text.slice(start, end))) return undefined;
  return { start, end };
}

/** True for a line below "Chương I" or "PHỤ LỤC" that is its title, or goes on with a title in capitals. */
export function continuesTitle(
  text: string,
  paragraph: Span & { readonly level: number },
  { awaitsTitle, level }: Open,
): boolean {
  if (awaitsTitle === undefined || announcesAttachment(text, paragraph)) return false;
  if (isUpperCase(text, paragraph)) return true;
  if (awaitsTitle === 'more') return false;
  if (paragraph.level > 0) return paragraph.level === level;
  const start = skipMarkup(text, paragraph.start, paragraph.end);
  const end = skipMarkupBack(text, start, paragraph.end);
  return end > start && end - start <= LONGEST_BELOW && !ENDS_TEXT.has(text[end - 1] ?? '');
}

const SENTENCE_ENDS = /[.;?!…]\s+\p{Lu}/u;
const LONGEST = 400;
const LONGEST_BELOW = 200;
const ENDS_TEXT: ReadonlySet<string> = new Set(['.', ';', ':', ',', '/', '”']);
