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
    return sentence === undefined ? lineAround(draft.text, span) : { start: sentence.start, end: sentence.end };
  };
}

function lineAround(text: string, span: Span): Span {
  const before = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1));
  const after = /[\r\n]/u.exec(text.slice(span.start))?.index;
  return { start: span.start === 0 ? 0 : before + 1, end: after === undefined ? text.length : span.start + after };
}
