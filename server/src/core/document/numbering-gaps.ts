import { linesOf } from './lines.ts';
import { writeOrdinal } from './ordinals.ts';
import type { NumberedUnit, Series } from './series.ts';

/** A unit with a number above the one that was expected behind the unit before it. */
export interface Gap {
  readonly series: Series;
  readonly unit: NumberedUnit;
  /** The last one before it that was in order. */
  readonly before: NumberedUnit;
  /** What the unit would have to count as. */
  readonly expected: number;
}

/**
 * True where a skipped number is no fault of the author's: it stands in the text between, though not as a unit (in a
 * quotation, within a line); it was lost with the head of a page, so that a line begins with the mark behind it; it was
 * repealed; or so many are missing that these are rather two lists.
 */
export function isExcused(text: string, { series, unit, before, expected }: Gap): boolean {
  if (unit.number === undefined) return false;
  const missing = unit.number - expected;
  if (missing > (series.kind === 'điều' ? MOST_MISSING_ARTICLES : MOST_MISSING)) return true;
  const between = text
    .slice(before.node.labelSpan.end, unit.node.labelSpan.start)
    .normalize('NFC')
    .replace(CLOSES_LABEL, '');
  if (REPEALED.test(between)) return true;
  const named = NAMED.exec(before.node.label.normalize('NFC'))?.groups?.name;
  const style = unit.node.ordinal?.style ?? 'arabic';
  const label = writeOrdinal(style, unit.number - 1);
  if (label === undefined) return true;
  if (named === undefined && hasLostLabel(between)) return true;
  return (named === undefined ? inlineLabel(style, label) : headLabel(named, label)).test(between);
}

const MOST_MISSING = 3;
const MOST_MISSING_ARTICLES = 10;
const CLOSES_LABEL = /^[.)/:]/u;
const REPEALED = /\(\s*(?:được |đã )?(?:bãi bỏ|hết hiệu lực)/iu;
const NAMED = /^(?<name>\p{L}+(?:\s+\p{L}+)*)\s+\S+$/u;

/** True where a line begins with the mark that closes a label: ". Nội dung", ".9. Nội dung". */
function hasLostLabel(between: string): boolean {
  for (const line of linesOf(between)) if (LOST_LABEL.test(between.slice(line.start, line.end))) return true;
  return false;
}

const LOST_LABEL = /^[ \t]*[.)][ \t]*[\p{L}\d(]/u;

/** "b)" anywhere, "2." at the head of a line or behind the end of a sentence. */
function inlineLabel(style: 'arabic' | 'roman' | 'letter' | 'words', label: string): RegExp {
  return style === 'letter'
    ? new RegExp(`(?:^|[\\s(;,“"])${label}\\s?[.)]`, 'iu')
    : new RegExp(`(?:^|\\n|[.;:!?”"])[\\s“"*_>#-]*0?${label}[a-zđ]?\\d*\\s?[.,)/]`, 'u');
}

function headLabel(name: string, label: string): RegExp {
  return new RegExp(`(?:^|\\n)[\\s“"*_>#-]*${name}\\s+(?:thứ\\s+)?${label}(?![\\p{L}\\d])`, 'iu');
}
