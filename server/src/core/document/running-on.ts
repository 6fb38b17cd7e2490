import type { Span } from '../text/span.ts';
import { headingLevel } from './heading.ts';
import type { Label } from './label.ts';
import { readLabel } from './labels.ts';
import { isUpperCase, lastMark } from './scan.ts';
import { isEnded, startsSmall, widthOf } from './wrapping.ts';

/** True where, in a text that was broken into lines of a width, the next line goes on with the sentence of this one. */
export function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  if (headingLevel(text, line) > 0 || headingLevel(text, next) > 0) return false;
  const upper = isUpperCase(text, line);
  if (upper || (isUpperCase(text, next) && !isEnded(text, next))) return false;
  const ended = isEnded(text, line);
  const reached = widthOf(text, line);
  if (startsSmall(text, next)) return ended ? reached >= width * NEARLY_FULL : reached >= FEWEST_CHARACTERS;
  if (ended || reached + 1 + firstWordWidth(text, next) <= width * NEARLY_FULL) return false;
  const label = readLabel(text, next);
  return label === undefined || citesOn(text, line, label);
}

/** True where what looks like a label ends a reference that the line before began: "quy định tại" / "Điều 5. Người …". */
function citesOn(text: string, line: Span, label: Label): boolean {
  switch (label.style) {
    case 'dash':
      return DIGIT.test(lastMark(text, line)) && DIGIT.test(text.slice(label.body, label.body + 1));
    case 'plus':
    case 'point':
    case 'bracketed':
    case 'basis':
    case 'letter':
      return false;
    case 'appendix':
    case 'form':
    case 'phần':
    case 'chương':
    case 'mục':
    case 'tiểu mục':
    case 'điều':
      return CITING.test(tailOf(text, line));
    case 'roman':
    case 'number':
    case 'sub-number':
      return CITING.test(tailOf(text, line)) || COUNTING.test(tailOf(text, line));
  }
}

/** The last words of a line, however much white space stands behind them. */
function tailOf(text: string, line: Span): string {
  let end = line.end;
  while (end > line.start && SPACE.test(text[end - 1] ?? '')) end -= 1;
  return text
    .slice(Math.max(line.start, end - REACH), end)
    .normalize('NFC')
    .toLowerCase();
}

function firstWordWidth(text: string, line: Span): number {
  let start = line.start;
  while (start < line.end && SPACE.test(text[start] ?? '')) start += 1;
  let end = start;
  while (end < Math.min(line.end, start + REACH) && !SPACE.test(text[end] ?? '')) end += 1;
  return widthOf(text, { start, end });
}

const SPACE = /\s/u;
const NEARLY_FULL = 0.88;
const FEWEST_CHARACTERS = 20;
/** Long enough for a few words, in decomposed Unicode too. */
const REACH = 80;
const DIGIT = /^\d/u;
const CITING =
  /(?:,|(?:^|[\s(])(?:(?:khoản|điểm|điều|chương|mục|phần|tiểu mục|phụ lục)(?: [\p{L}\d]{1,4})?|tại|của|theo|và|hoặc|đến|từ|các|thuộc|với|tới|trong|ở|là|gồm|sửa đổi|bổ sung|bãi bỏ))\s*$/u;
const COUNTING = /(?:^|[\s(])(?:số|năm|tháng|ngày|quý|bảng|mẫu|biểu|trước|sau|lên|khỏi|dưới|trên)\s*$/u;
