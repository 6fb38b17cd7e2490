import { changedSpan } from '../text/changed-span.ts';
import type { Edit } from '../text/edit.ts';
import { contains, firstFrom, overlaps, type Span } from '../text/span.ts';
import { speller } from '../text/spelling.ts';
import { finish } from '../text/steps.ts';
import type { Draft, Passage } from './draft.ts';
import { saidBy } from './form.ts';
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
 * The passage of a draft within which all of an edit lies; undefined where there is none, or where the edit may change how
 * other passages are read: by a label, a quotation mark, a comment, in a table, or by what the letterhead says of the document. Only the edited
 * lines are read: it takes time by what was edited, not by how long the draft is.
 */
export function editedPassage(
  { passages, form }: Pick<Draft, 'passages' | 'form'>,
  edit: Edit,
): EditedPassage | undefined {
  const origin = edit.span.start;
  const inner = changedSpan(edit.before, edit.after);
  if (inner === undefined) return undefined;
  const changed = { start: origin + inner.start, end: origin + inner.end };
  const at = firstFrom(passages, changed.start + 1) - 1;
  const before = passages[at];
  if (before === undefined || before.kind === 'cell' || before.start < origin) return undefined;
  if (saidBy(form).some((span) => overlaps(span, before))) return undefined;
  if ((passages[at + 1]?.start ?? Number.POSITIVE_INFINITY) < changed.end) return undefined;
  const line = lineAround(edit.after, before.start - origin);
  if (!contains(line, inner)) return undefined;
  const [was, is] = [edit.before, edit.after].map((lines) => lines.slice(line.start, line.end));
  if (was === undefined || is === undefined || !balanceAlike(was, is)) return undefined;
  const [again, after] = [was, is].map((words) => passageIn(words, origin + line.start, before));
  if (again === undefined || after === undefined) return undefined;
  if (again.level !== after.level || !sameLabel(again.label, after.label)) return undefined;
  if (inner.start - line.start < (after.label?.body ?? after.words)) return undefined;
  // Where the line alone is not read as it was in its place, it will not be read as it is either.
  if (again.passage.start !== before.start || again.passage.end !== before.end) return undefined;
  if (after.passage.start !== before.start) return undefined;
  return at < LETTERHEAD && (dates(before) || dates(after.passage)) ? undefined : { at, before, after: after.passage };
}

/** The line in which a place stands, without its end. */
function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

interface SolePassage {
  readonly passage: Passage;
  readonly level: number;
  /** In offsets of the line, as `words`: where they begin. */
  readonly label: Label | undefined;
  readonly words: number;
}

/**
 * What a line is read as that stands at an offset of a text in place of a passage; undefined where it is more or less than one
 * paragraph, or bears on what stands below.
 */
function passageIn(line: string, origin: number, replaced: Passage): SolePassage | undefined {
  if (line.length > LONGEST || PARTS.test(line)) return undefined;
  const [paragraph, ...others] = finish(paragraphsOf(line));
  if (paragraph === undefined || others.length > 0 || paragraph.shape !== 'text') return undefined;
  const { start, end, level } = paragraph;
  const source = { text: line, origin, spell: speller(), earlier: undefined };
  const place = { start: origin + start, end: origin + end, lines: undefined };
  const passage = passageOf(source, replaced.kind, place, chainOf(replaced));
  return passage && { passage, level, label: readLabel(line, { start, end }), words: start };
}

/** A comment, or an end of a line that is none for a search. */
const PARTS = /[<>]|\r(?!$)/u;

/** In UTF-16 code units: what is longer is no paragraph that somebody types. */
const LONGEST = 8_000;

function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.style === b.style && a.start === b.start && a.end === b.end && a.body === b.body && a.quoted === b.quoted;
}
