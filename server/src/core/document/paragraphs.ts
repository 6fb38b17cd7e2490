import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { isFurniture } from './furniture.ts';
import { headingLevel } from './heading.ts';
import { readLabel } from './labels.ts';
import { linesOf } from './lines.ts';
import type { Place } from './passage.ts';
import { goesOn } from './running-on.ts';
import { isTableRule, startsRow } from './table.ts';
import { isEnded, lineWidth, startsSmall } from './wrapping.ts';

/** A paragraph, a row or the rule of a table, or what a printer put between them. Blank lines and comments are none. */
export interface Paragraph extends Place {
  readonly shape: 'text' | 'row' | 'table rule' | 'furniture';
  /** The number of "#" that open it; its span begins behind them. */
  readonly level: number;
  /** True where it only goes on with the one before, from which the foot of a page parts it: it opens no unit. */
  readonly continues: boolean;
}

/** Cuts a text into paragraphs, in steps of a few milliseconds. A line is one, unless the text was broken into lines by width. */
export function* paragraphsOf(text: string): Steps<Paragraph[]> {
  const lines = linesWithoutComments(text);
  yield;
  const width = lineWidth(text, lines);
  yield;
  const paragraphs: Paragraph[] = [];
  let open: Span[] = [];
  let level = 0;
  let continues = false;
  let unfinished = false;
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first === undefined || last === undefined) return;
    paragraphs.push({
      start: first.start + level,
      end: endOfWords(text, last),
      lines: open.length > 1 ? open : undefined,
      shape: 'text',
      level,
      continues,
    });
    unfinished = width !== undefined && !isEnded(text, last);
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    if (at % MANY === MANY - 1) yield;
    const shape = shapeOf(text, line, width);
    if (shape !== 'text') {
      close();
      if (shape !== 'blank')
        paragraphs.push({ start: line.start, end: line.end, lines: undefined, shape, level: 0, continues: false });
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && width !== undefined && goesOn(text, last, line, width)) {
      open.push(line);
      continue;
    }
    close();
    level = headingLevel(text, line);
    continues =
      unfinished &&
      paragraphs.at(-1)?.shape === 'furniture' &&
      (startsSmall(text, line) || readLabel(text, line) === undefined);
    open = [line];
  }
  close();
  return paragraphs;
}

/** So many lines are read within a few milliseconds. */
const MANY = 2_000;

/** White space behind the last word is nobody's: it may be the room that a line of an open draft has. */
function endOfWords(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && SPACE.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

const SPACE = ' \t';

function shapeOf(text: string, line: Span, width: number | undefined): Paragraph['shape'] | 'blank' {
  if (startsRow(text, line)) return isTableRule(text, line) ? 'table rule' : 'row';
  if (isBlank(text, line)) return 'blank';
  return width !== undefined && isFurniture(text, line) ? 'furniture' : 'text';
}

/** A comment that opens a line takes in whole lines up to the one that closes it; one that is never closed, its own. */
function linesWithoutComments(text: string): Span[] {
  const lines: Span[] = [];
  let inCommentTo = 0;
  let noneClosesFrom = Number.POSITIVE_INFINITY;
  for (const line of linesOf(text)) {
    if (line.start < inCommentTo) continue;
    if (!text.startsWith(COMMENT_OPEN, line.start)) {
      lines.push(line);
      continue;
    }
    const close = line.start >= noneClosesFrom ? -1 : text.indexOf(COMMENT_CLOSE, line.start);
    if (close < 0) noneClosesFrom = Math.min(noneClosesFrom, line.start);
    inCommentTo = close < 0 ? line.end : close + COMMENT_CLOSE.length;
  }
  return lines;
}

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';

function isBlank(text: string, line: Span): boolean {
  for (let at = line.start; at < line.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0xa0 && code !== 0x0b && code !== 0x0c) return false;
  }
  return true;
}
