import type { Evidence, OtherText } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';

/** Another passage of the draft itself. */
export function draftEvidence(text: string, { start, end }: Span): Evidence {
  return { kind: 'draft', span: { start, end }, text: text.slice(start, end) };
}

/** A passage of another draft. */
export function otherEvidence({ path, text }: OtherText, { start, end }: Span): Evidence {
  return { kind: 'draft', span: { start, end }, text: text.slice(start, end), other: { path, text } };
}

/** What stands under the span, on one line and no longer than a message can bear. */
export function excerpt(text: string, { start, end }: Span): string {
  const written = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (written.length <= LONGEST) return written;
  return `${written.slice(0, written.lastIndexOf(' ', LONGEST))}…`;
}

const LONGEST = 90;
