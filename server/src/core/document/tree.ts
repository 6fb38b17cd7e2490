import type { Span } from '../text/span.ts';
import { isRecipients, isSigner } from './closing.ts';
import { documentType, isIssuingBody } from './document-types.ts';
import type { Label } from './label.ts';
import { startNumbering } from './numbering-sense.ts';
import type { OutlineNode } from './outline-node.ts';
import { skipMarkup, skipMarkupBack, withoutMarkup } from './scan.ts';
import { awaitedTitle, continuesTitle, growTitle, titleOf } from './titles.ts';
import { isInAppendix, kindOf, labelInContext } from './unit-kinds.ts';
import { startStack, unitOf } from './unit-stack.ts';
import { BULLETS, HEADING_STEP, HEADING_STYLES, NAMED_STYLES, QUOTED, RANK, TITLE_STEP } from './unit-styles.ts';

/** What a paragraph is in the structure of its draft. */
export interface Placed {
  readonly role: 'heading' | 'item' | 'paragraph';
  /** Of a heading or item: what comes later and has no higher rank ends it. */
  readonly rank: number;
  /** True inside the quoted words of another text. */
  readonly quoted: boolean;
}

/** A paragraph with what is known of it before its place is. */
export interface Unplaced extends Span {
  readonly label: Label | undefined;
  /** The number of "#" before it. */
  readonly level: number;
  /** True inside the quoted words of another text. */
  readonly quoted: boolean;
  /** True for the first line of an attached text. */
  readonly attached: boolean;
}

/** Grows the tree of units, paragraph by paragraph. */
export interface Tree {
  place(paragraph: Unplaced): Placed;
  /** Takes in a cell of a table, which opens nothing. */
  placeCell(cell: Span): void;
  finish(): readonly OutlineNode[];
}

export function startTree(text: string): Tree {
  const stack = startStack();
  const numbering = startNumbering();
  /** True once a line names a kind of document ("QUYẾT ĐỊNH:") behind the last article. */
  let typeNamed = false;
  /** True in an appendix or form that stands between the articles and has none of its own yet. */
  let amidArticles = false;
  /** `closed` from "Nơi nhận" or the signature on, up to the next heading: what stands there is in no unit. */
  let state: 'preamble' | 'body' | 'closed' = 'preamble';

  const close = (): void => {
    stack.popWhile(({ node }) => node.kind !== 'appendix');
    state = 'closed';
  };
  const takeIn = (span: Span): void => {
    if (state === 'body' && (isRecipients(text, span) || isSigner(text, span))) close();
    stack.extend(span);
  };
  /** A Markdown heading stands under the nearest unit that is set as a heading of a lower level, whatever came between. */
  const popToLevel = (level: number): void =>
    stack.popWhile((top) => (top.level === 0 ? top.node.kind !== 'appendix' : top.level >= level));

  const placePlain = (paragraph: Unplaced): Placed => {
    const { top } = stack;
    if (top?.awaitsTitle !== undefined && continuesTitle(text, paragraph, top)) {
      growTitle(text, paragraph, top);
      return { role: 'heading', rank: top.rank + TITLE_STEP, quoted: top.node.quoted };
    }
    if (top !== undefined) top.awaitsTitle = undefined;
    if (paragraph.attached && state !== 'preamble') return placeAttached(paragraph);
    if (paragraph.level > 0) return placeHeading(paragraph);
    stack.popWhile(({ style }) => BULLETS.has(style) || style === 'basis');
    takeIn(paragraph);
    if (state === 'body') typeNamed ||= documentType(text, paragraph, { capitals: true }) !== undefined;
    return paragraphIn(paragraph);
  };

  const placeHeading = (paragraph: Unplaced): Placed => {
    if (state === 'preamble' && isTitleBlock(text, paragraph))
      return { role: 'heading', rank: TITLE_STEP, quoted: false };
    const span = withoutMarkup(text, paragraph);
    if (span.start >= span.end) return paragraphIn(paragraph);
    popToLevel(paragraph.level);
    const rank = (stack.top?.rank ?? 0) + HEADING_STEP;
    const node = unitOf(text, 'heading', span, { start: span.start, end: span.start, ordinal: undefined });
    node.title = span;
    stack.push({ node, rank, style: undefined, level: paragraph.level, awaitsTitle: undefined });
    state = 'body';
    return { role: 'heading', rank, quoted: false };
  };

  const placeAttached = (paragraph: Unplaced): Placed => {
    stack.popWhile(() => true);
    numbering.restart();
    const span = withoutMarkup(text, paragraph);
    const labelSpan = documentType(text, paragraph, { capitals: true }) ?? { start: span.start, end: span.start };
    const rest = skipMarkup(text, labelSpan.end, span.end);
    const node = unitOf(text, 'appendix', span, { ...labelSpan, ordinal: undefined });
    node.title = rest < span.end ? { start: rest, end: span.end } : undefined;
    stack.push({ node, rank: RANK.appendix, style: 'appendix', level: paragraph.level, awaitsTitle: 'first' });
    state = 'body';
    return { role: 'heading', rank: RANK.appendix, quoted: false };
  };

  /** "Điều 25" alone on its line is a unit where it is the next one, and else the cell of a table that lost its frame. */
  const isStray = (paragraph: Unplaced, label: Label): boolean =>
    label.style === 'điều' && paragraph.level === 0 && label.body >= paragraph.end && !numbering.isNext(label);

  /** Numbers that begin anew behind the signature, or in an appendix, are those of another text. */
  const startsAnotherText = (paragraph: Unplaced, label: Label): boolean =>
    !paragraph.quoted &&
    !label.quoted &&
    numbering.isRestart(label) &&
    (state === 'closed' || typeNamed || isInAppendix(stack.open));

  /** What stands before the signature may be a form or a list between two articles: their numbers are kept in mind. */
  const beginAppendix = ({ style }: Label): void => {
    if ((state === 'body' || style === 'form') && !isInAppendix(stack.open)) amidArticles = true;
    else if (!amidArticles && state === 'closed') numbering.restart();
  };

  const attach = (label: Label): void => {
    numbering.restart();
    amidArticles = false;
    if (isInAppendix(stack.open)) return;
    const here = { start: label.start, end: label.start, ordinal: undefined };
    const node = unitOf(text, 'appendix', here, here);
    stack.push({ node, rank: RANK.appendix, style: 'appendix', level: 0, awaitsTitle: undefined });
  };

  const placeLabelled = (paragraph: Unplaced, label: Label, depth: number): Placed => {
    const { style } = label;
    const asHeading = paragraph.level > 0 || HEADING_STYLES.has(style);
    if (stack.top !== undefined) stack.top.awaitsTitle = undefined;
    if (state === 'closed' && !asHeading && depth === 0) return { role: 'item', rank: RANK[style], quoted: false };
    const rank = makeRoom(paragraph, label, depth);
    const span = { start: label.start, end: Math.max(label.end, skipMarkupBack(text, label.start, paragraph.end)) };
    const node = unitOf(text, kindOf(label, stack.top, { heading: asHeading, quoted: depth > 0 }), span, label);
    node.title = titleOf(text, label, span.end);
    node.quoted = depth > 0;
    stack.push({ node, rank, style, level: paragraph.level, awaitsTitle: awaitedTitle(text, label, node.title) });
    if (style === 'basis') return paragraphIn(paragraph);
    state = 'body';
    return { role: asHeading ? 'heading' : 'item', rank, quoted: depth > 0 };
  };

  /** Ends what the new unit ends, and says how deep it stands. */
  const makeRoom = ({ level }: Unplaced, { style, ordinal }: Label, depth: number): number => {
    if (level > 0 && !NAMED_STYLES.has(style)) {
      popToLevel(level);
      return (stack.top?.rank ?? 0) + HEADING_STEP;
    }
    // An appendix is no part of the chapter or Markdown heading behind which it stands.
    if (style === 'appendix' && depth === 0) {
      stack.popWhile(() => true);
      return RANK.appendix;
    }
    const { top } = stack;
    // "I." may hold "A." as well as the other way round: the first that is met is the outer one.
    const within = style === 'letter' && ordinal?.path[0] === 1 && top?.style === 'roman';
    const beside = stack.open.findLast((each) => each.style === style && each.level === 0 && each.rank >= depth);
    const rank = within ? top.rank + HEADING_STEP : (beside?.rank ?? RANK[style] + depth);
    stack.popWhile((each) => each.rank >= rank || each.style === 'basis');
    return rank;
  };

  return {
    place(paragraph) {
      const label =
        paragraph.label === undefined ? undefined : labelInContext(text, paragraph.label, stack.open, state);
      if (label !== undefined && isStray(paragraph, label)) return placePlain(paragraph);
      if (label !== undefined && startsAnotherText(paragraph, label)) attach(label);
      const quoted = numbering.isQuoted(label, paragraph.quoted);
      if (!quoted) stack.popWhile(({ rank }) => rank >= QUOTED);
      if (label === undefined) return placePlain({ ...paragraph, quoted });
      if ((label.style === 'appendix' || label.style === 'form') && !quoted) beginAppendix(label);
      if (label.style === 'điều' || label.style === 'chương') {
        if (amidArticles && !quoted) stack.popWhile(() => true);
        amidArticles = amidArticles && quoted;
        typeNamed = false;
      }
      return placeLabelled(paragraph, label, quoted ? QUOTED : 0);
    },
    placeCell: takeIn,
    finish() {
      stack.popWhile(() => true);
      return stack.roots;
    },
  };
}

/** The type of the document and who issues it are set as headings too, and head nothing. */
function isTitleBlock(text: string, paragraph: Span): boolean {
  return documentType(text, paragraph, { capitals: false }) !== undefined || isIssuingBody(text, paragraph);
}

function paragraphIn({ quoted }: Unplaced): Placed {
  return quoted ? QUOTED_PARAGRAPH : PARAGRAPH;
}

const PARAGRAPH: Placed = { role: 'paragraph', rank: Number.POSITIVE_INFINITY, quoted: false };
const QUOTED_PARAGRAPH: Placed = { ...PARAGRAPH, quoted: true };
