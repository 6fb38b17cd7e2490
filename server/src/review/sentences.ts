import type { Draft } from '../core/document/draft.ts';
import type { Span } from '../core/text/span.ts';
import { lastAtOrBefore } from '../markup/positions.ts';

/** Finds the sentence that a span starts in; in a table, where a cell alone says nothing, and where the draft has no sentence, the line. */
export function sentencesOf(draft: Draft): (span: Span) => Span {
  const passages = [...draft.passages].sort((a, b) => a.start - b.start);
  const starts = passages.map((passage) => passage.start);
  return (span) => {
    const passage = passages[lastAtOrBefore(starts, span.start)];
    const sentence =
      passage?.kind === 'cell'
        ? undefined
        : passage?.sentences.find((each) => each.start <= span.start && span.start < each.end);
    const around = surroundings(draft.text, span);
    const { start, end } = sentence ?? lineAround(draft.text, span, around);
    return { start: Math.max(start, around.start), end: Math.min(end, Math.max(around.end, span.start)) };
  };
}

/** As much of a text as is shown with a finding: what runs on for pages without a stop, or in one line, is shown in part. */
function surroundings(text: string, { start, end }: Span): Span {
  const reach = Math.min(end, start + LONGEST);
  return {
    start: spaceFrom(text, Math.max(0, start - LONGEST), 1),
    end: spaceFrom(text, Math.min(text.length, reach + LONGEST), -1),
  };
}

/** In UTF-16 code units, on either side: a sentence of an act runs over half a page. */
const LONGEST = 2000;

/** The next place between two words; where a word has no end, the place itself. */
function spaceFrom(text: string, at: number, by: 1 | -1): number {
  if (at === 0 || at === text.length) return at;
  for (let to = at; Math.abs(to - at) < LONGEST_WORD; to += by) if (SPACE.test(text[to] ?? ' ')) return to;
  return at;
}

const LONGEST_WORD = 40;
const SPACE = /\s/u;

function lineAround(text: string, span: Span, around: Span): Span {
  const before = text.slice(around.start, span.start);
  const start = around.start + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const after = /[\r\n]/u.exec(text.slice(span.start, around.end))?.index;
  return { start, end: after === undefined ? around.end : span.start + after };
}
