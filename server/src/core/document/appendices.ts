import type { Span } from '../text/span.ts';
import { isSigner } from './closing.ts';
import { documentType } from './document-types.ts';
import { readLabel } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';
import { isUpperCase, lastMark, skipMarkup } from './scan.ts';

/**
 * The paragraphs at which an attached text begins that no "Phụ lục" announces: "QUY CHẾ" / "Quản lý …" / "(Ban hành kèm
 * theo Quyết định số …)". Found from the last of these lines, upwards over the lines of the title.
 */
export function attachedTexts(text: string, paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.shape !== 'text' || !announcesAttachment(text, paragraph)) continue;
    const start = titleStart(text, paragraphs, index);
    if (start !== undefined) starts.add(start);
  }
  return starts;
}

/** True for "(Ban hành kèm theo …" and "(Kèm theo …". */
export function announcesAttachment(text: string, { start, end }: Span): boolean {
  const from = skipMarkup(text, start, end);
  return text[from] === '(' && ATTACHED.test(text.slice(from, Math.min(end, from + REACH)).normalize('NFC'));
}

/** True for "Phụ lục 20b" in a list of appendices: a number, an article or another one comes next, and no title. */
export function isListed(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const next = paragraphs.slice(index + 1, index + 1 + FURNITURE_BETWEEN).find(({ shape }) => shape !== 'furniture');
  if (next === undefined || next.shape !== 'text') return false;
  const style = readLabel(text, next)?.style;
  return style === 'appendix' || style === 'điều' || DIGIT.test(text[skipMarkup(text, next.start, next.end)] ?? '');
}

const FURNITURE_BETWEEN = 4;
const DIGIT = /^\d/u;

function titleStart(text: string, paragraphs: readonly Paragraph[], last: number): number | undefined {
  let found: number | undefined;
  for (let index = last - 1, plain = 0; index >= 0 && last - index <= LONGEST_TITLE; index -= 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.shape === 'row' || paragraph.shape === 'table rule') return found;
    if (paragraph.shape === 'furniture') continue;
    const label = readLabel(text, paragraph);
    if (label !== undefined) return label.style === 'appendix' ? undefined : found;
    if (isSigner(text, paragraph)) return found;
    if (isUpperCase(text, paragraph)) {
      const type = documentType(text, paragraph, { capitals: true });
      if (found === undefined && plain > 0 && type === undefined) return undefined;
      found = index;
      if (type !== undefined) return found;
    } else {
      plain += 1;
      if (found !== undefined || plain > MOST_PLAIN_LINES || STOPS.test(lastMark(text, paragraph))) return found;
    }
  }
  return found;
}

const REACH = 40;
const ATTACHED = /^\(\s*(?:Được )?(?:ban hành )?kèm theo /iu;
const LONGEST_TITLE = 10;
const MOST_PLAIN_LINES = 3;
const STOPS = /^[.;:]/u;
