import { changedSpan } from '../text/changed-span.ts';
import { contains, firstFrom, type Span } from '../text/span.ts';
import { speller } from '../text/spelling.ts';
import { finish } from '../text/steps.ts';
import type { Draft, Passage } from './draft.ts';
import type { Label } from './label.ts';
import { readLabel } from './labels.ts';
import { paragraphsOf } from './paragraphs.ts';
import { dates, LETTERHEAD } from './parse.ts';
import { chainOf, passageOf } from './passage.ts';
import { balanceAlike } from './quoted-regions.ts';

/** A passage as it was, and as it is after an edit within it. */
export interface EditedPassage {
  /** Its index among the passages of the draft. */
  readonly at: number;
  readonly before: Passage;
  /** It ends behind the edit; all else of the text stands where it stood. */
  readonly after: Passage;
}

/**
 * The passage of an earlier draft within which all lies that tells a text from that draft's; undefined where there is none, or
 * where the edit may change how other passages are read: by a label, a quotation mark, a comment, in a table, or by a date in the letterhead.
 * It takes time by what was edited, not by how long the draft is. `within`: where that is known to lie.
 */
export function editedPassage(
  { text: earlier, passages }: Draft,
  text: string,
  within?: Span,
): EditedPassage | undefined {
  const changed = earlier.length === text.length ? changedSpan(earlier, text, within) : undefined;
  if (changed === undefined) return undefined;
  const at = firstFrom(passages, changed.start + 1) - 1;
  const before = passages[at];
  if (before === undefined || before.kind === 'cell') return undefined;
  if ((passages[at + 1]?.start ?? text.length) < changed.end) return undefined;
  const line = lineAround(text, before.start);
  if (!contains(line, changed)) return undefined;
  const [was, is] = [soleParagraph(earlier, line), soleParagraph(text, line)];
  if (was === undefined || is === undefined || was.level !== is.level || !sameLabel(was.label, is.label))
    return undefined;
  if (changed.start < (is.label?.body ?? is.start)) return undefined;
  if (!balanceAlike(earlier.slice(line.start, line.end), text.slice(line.start, line.end))) return undefined;
  const chain = chainOf(before);
  const source = (of: string) => ({ text: of, spell: speller(), earlier: undefined });
  const again = passageOf(source(earlier), before.kind, was, chain);
  const after = passageOf(source(text), before.kind, is, chain);
  // Where the line alone is not read as it was in its place, it will not be read as it is either.
  if (again?.start !== before.start || again.end !== before.end || after?.start !== before.start) return undefined;
  return at < LETTERHEAD && (dates(before) || dates(after)) ? undefined : { at, before, after };
}

/** The line of a text in which a place stands, without its end. */
function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

interface SoleParagraph extends Span {
  readonly lines: undefined;
  readonly level: number;
  readonly label: Label | undefined;
}

/** A line that is a paragraph of its own and leaves what stands below as it is; undefined for any other. */
function soleParagraph(text: string, line: Span): SoleParagraph | undefined {
  const words = text.slice(line.start, line.end);
  if (words.length > LONGEST || PARTS.test(words)) return undefined;
  const [paragraph, ...others] = finish(paragraphsOf(words));
  if (paragraph === undefined || others.length > 0 || paragraph.shape !== 'text') return undefined;
  const start = line.start + paragraph.start;
  const end = line.start + paragraph.end;
  return { start, end, lines: undefined, level: paragraph.level, label: readLabel(text, { start, end }) };
}

/** A comment, or an end of a line that is none for a search. */
const PARTS = /[<>]|\r(?!$)/u;

/** In UTF-16 code units: what is longer is no paragraph that somebody types. */
const LONGEST = 8_000;

function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.style === b.style && a.start === b.start && a.end === b.end && a.body === b.body && a.quoted === b.quoted;
}
