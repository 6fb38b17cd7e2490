import type { Span } from '../text/span.ts';

/** The lines of a text without their ends; "\n", "\r\n" and "\r" all end one. */
export function* linesOf(text: string): Generator<Span> {
  let start = 0;
  let [feed, back] = [nextOf(text, '\n', 0), nextOf(text, '\r', 0)];
  while (start < text.length) {
    if (feed < start) feed = nextOf(text, '\n', start);
    if (back < start) back = nextOf(text, '\r', start);
    const end = Math.min(feed, back);
    yield { start, end };
    start = back + 1 === feed ? feed + 1 : end + 1;
  }
}

/** Where the character stands next; behind the text where it does not. */
function nextOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}
