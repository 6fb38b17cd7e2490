/** The columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** A line of a wrapped text: which part of the text it holds. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Breaks a text at its spaces into lines of at most `width` columns; a longer word gets a line of its own. */
export function wrap(text: string, width: number): readonly Line[] {
  const lines: Line[] = [];
  let current: Line | undefined;
  let columns = 0;
  for (const word of text.matchAll(WORD)) {
    const [start, end] = [word.index, word.index + word[0].length];
    const grown = current === undefined ? displayWidth(word[0]) : columns + displayWidth(text.slice(current.end, end));
    if (current !== undefined && grown > width) {
      lines.push(current);
      current = undefined;
    }
    columns = current === undefined ? displayWidth(word[0]) : grown;
    current = { start: current?.start ?? start, end };
  }
  return current === undefined ? lines : [...lines, current];
}

/** The text wrapped, each line behind `indent`. */
export function wrapped(text: string, width: number, indent: string): string {
  return wrap(text, width - indent.length)
    .map(({ start, end }) => indent + text.slice(start, end))
    .join('\n');
}

/** A no-break space does break here: a terminal has no room to honour it. */
const WORD = /[^\s]+/gu;
/** Latin letters, those of Vietnamese among them, with digits and marks: one column each. */
const NARROW = /^[\0-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/u;
const NO_WIDTH = /^[\p{M}\u200B-\u200D\u2060\uFEFF\u00AD]$/u;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

function widthOf(character: string): number {
  if (character <= '\u02FF') return 1;
  return NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}
