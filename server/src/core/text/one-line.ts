/** A text in one line: white space that holds the end of a line is one space, all other is left as its author wrote it. */
export function inOneLine(text: string): string {
  return text.replace(SPACE, (space) => (LINE_END.test(space) ? ' ' : space));
}

const SPACE = /\s+/gu;
const LINE_END = /[\n\r\u2028\u2029]/u;
