import type { Span } from '../text/span.ts';

/** The lines of a text without their ends; "\n", "\r\n" and "\r" all end one. */
export function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d) continue;
    yield { start, end: at };
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    start = at + 1;
  }
  if (start < text.length) yield { start, end: text.length };
}
