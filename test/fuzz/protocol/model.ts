/** What the client believes of a document. */
export interface ModelDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Change {
  readonly range?: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** The text after changes, one after the other, as the protocol has it: a slow, obvious twin of what the server does. */
export function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, { range, text: replacement }) => {
    if (range === undefined) return replacement;
    const [a, b] = [offsetOf(before, range.start), offsetOf(before, range.end)];
    return before.slice(0, Math.min(a, b)) + replacement + before.slice(Math.max(a, b));
  }, text);
}

/** Past the end of a line is its end, past the end of the text is the end of the text; before the beginning is the beginning. */
function offsetOf(text: string, place: Place): number {
  const [line, character] = [Math.trunc(place.line), Math.trunc(place.character)].map((each) => Math.max(0, each));
  const found = linesOf(text)[line ?? 0];
  return found === undefined ? text.length : Math.min(found.start + (character ?? 0), found.end);
}

/** Where an offset stands. */
export function placeOf(text: string, offset: number): Place {
  const before = linesOf(text.slice(0, offset));
  return { line: before.length - 1, character: offset - (before.at(-1)?.start ?? 0) };
}

interface Line {
  readonly start: number;
  /** Without what ends it. */
  readonly end: number;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    lines.push({ start, end: index });
    start = index + mark.length;
  }
  return [...lines, { start, end: text.length }];
}

const LINE_END = /\r\n|\r|\n/gu;
