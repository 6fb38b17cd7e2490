import type { Span } from '../text/span.ts';
import { announcesAttachment } from './appendices.ts';
import type { Label } from './label.ts';
import { isUpperCase, skipMarkup, withoutMarkup } from './scan.ts';
import type { Open } from './unit-stack.ts';
import { TITLED_BELOW } from './unit-styles.ts';

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
  const { start, end } = withoutMarkup(text, paragraph);
  return end > start && end - start <= LONGEST_BELOW && !ENDS_TEXT.has(text[end - 1] ?? '');
}

/** Takes the next line into the title of the unit above it. */
export function growTitle(text: string, paragraph: Span, top: Open): void {
  const { start, end } = withoutMarkup(text, paragraph);
  top.node.title = { start: top.node.title?.start ?? start, end };
  top.node.end = end;
  top.awaitsTitle = isUpperCase(text, paragraph) ? 'more' : undefined;
}

/** Whether the title of a unit may stand, or go on, below its label. */
export function awaitedTitle(text: string, { style }: Label, title: Span | undefined): Open['awaitsTitle'] {
  if (!TITLED_BELOW.has(style)) return undefined;
  if (title === undefined) return 'first';
  return isUpperCase(text, title) ? 'more' : undefined;
}

const SENTENCE_ENDS = /[.;?!…]\s+\p{Lu}/u;
const LONGEST = 400;
const LONGEST_BELOW = 200;
const ENDS_TEXT: ReadonlySet<string> = new Set(['.', ';', ':', ',', '/', '”']);
