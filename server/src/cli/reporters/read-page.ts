import type { Span } from '../../core/text/span.ts';
import { displayWidth } from '../terminal/layout.ts';
import type { TextForm } from './check-text.ts';
/** What all parts of the report need: the draft's text, the form, and the room on the left for line numbers. */
export interface Page {
  readonly text: string;
  readonly form: TextForm;
  readonly gutter: number;
  readonly lineOf: (span: Span) => string;
}

/** A text on one line of at most `width` columns. */
export function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let columns = 1;
  for (const character of text) {
    columns += displayWidth(character);
    if (columns > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
