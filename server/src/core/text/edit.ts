import { changedSpan } from './changed-span.ts';
import type { Span } from './span.ts';

/** A change of whole lines that left all else of a text as it was, and where it was: offsets are the same before and after. */
export interface Edit {
  readonly span: Span;
  /** What stood there, and what stands there: both as long as the span. */
  readonly before: string;
  readonly after: string;
}

/** What tells a text from an earlier one; undefined where that is nothing, or where something has moved. */
export function editBetween(earlier: string, text: string): Edit | undefined {
  const changed = earlier.length === text.length ? changedSpan(earlier, text) : undefined;
  if (changed === undefined) return undefined;
  const start = text.lastIndexOf('\n', changed.start - 1) + 1;
  const feed = text.indexOf('\n', changed.end);
  const end = feed < 0 ? text.length : feed + 1;
  return { span: { start, end }, before: earlier.slice(start, end), after: text.slice(start, end) };
}
