import type { Reading } from '../../core/features/reading.ts';
import { plainOutline, plainReading } from '../../core/features/reading-plain.ts';
import type { Span } from '../../core/text/span.ts';
import { positionsIn } from '../../markup/positions.ts';
import { escapeInJson } from '../../markup/printable.ts';

/** A reading in version 1 of the promised form. */
export function readJson(reading: Reading, text: string): string {
  const positionAt = positionsIn(text);
  const form = {
    textOf: ({ start, end }: Span) => text.slice(start, end),
    rangeOf: ({ start, end }: Span) => ({ start: positionAt(start), end: positionAt(end) }),
  };
  const json = {
    version: 1,
    asOf: reading.asOf,
    outline: plainOutline(reading.outline, form),
    ...plainReading(reading.passages, form),
  };
  return `${escapeInJson(JSON.stringify(json, null, 2))}\n`;
}
