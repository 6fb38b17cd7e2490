import { isInvisible, isMark, isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/**
 * How wide the lines of a printed text are, where it was broken into lines by width (the texts of the gazette, mail);
 * undefined where every line is a paragraph of its own. The proof is lines that stop in the middle of a sentence and go
 * on with a small letter.
 */
export function lineWidth(text: string, lines: readonly Span[]): number | undefined {
  const widths: number[] = [];
  let filled = 0;
  for (let at = 0; at + 1 < Math.min(lines.length, SAMPLE); at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line === undefined || next === undefined) break;
    if (firstSeen(text, line) === line.end) continue;
    filled += 1;
    // Most lines end a sentence or stand before an empty one: their width tells nothing, and is not counted.
    if (firstSeen(text, next) === next.end || isEnded(text, line) || !startsSmall(text, next)) continue;
    const width = widthOf(text, line);
    if (width >= NARROWEST && width <= WIDEST) widths.push(width);
  }
  if (widths.length < FEWEST || widths.length < filled * SMALLEST_SHARE) return undefined;
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)];
}

/** Where the first character stands that is seen; the end of the line where none is. */
function firstSeen(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && isUnseen(text.charCodeAt(at))) at += 1;
  return at;
}

function isUnseen(code: number): boolean {
  return isSpace(code) || isMark(code) || isInvisible(code);
}

/** The number of characters that are seen, without the space around them: the same in composed and decomposed text. */
export function widthOf(text: string, line: Span): number {
  let width = 0;
  let seen = 0;
  for (let at = line.start; at < line.end && width <= WIDEST; at += 1) {
    const code = text.charCodeAt(at);
    if (isMark(code) || isInvisible(code)) continue;
    if (isSpace(code) && width === 0) continue;
    width += 1;
    if (!isSpace(code)) seen = width;
  }
  return seen;
}

/** True where the first character is a small letter that opens no label ("a)"). */
export function startsSmall(text: string, line: Span): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD)).trimStart();
  return SMALL.test(head) && !LETTER_LABEL.test(head);
}

/** True where a line stops at the end of a sentence or of a part of one. */
export function isEnded(text: string, line: Span): boolean {
  let end = line.end;
  while (end > line.start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return ENDED.test(text.slice(Math.max(line.start, end - HEAD), end));
}

const HEAD = 12;
const SMALL = /^\p{Ll}/u;
const LETTER_LABEL = /^\p{Ll}\p{M}*\d?\s?\)/u;
const ENDED = /[.;:!?…][”’»"')\]\d*_]*$/u;
const SAMPLE = 20_000;
const NARROWEST = 40;
const WIDEST = 160;
const FEWEST = 5;
const SMALLEST_SHARE = 0.12;
