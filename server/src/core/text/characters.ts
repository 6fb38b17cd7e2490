/** Classes of characters, by code point. Latin is decided by comparison, since the Unicode tables cost ten times as much. */

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x1e00 && code <= 0x1eff) return true;
  return LETTER.test(String.fromCodePoint(code));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A combining mark, such as the tone marks of decomposed Vietnamese. */
export function isMark(code: number): boolean {
  if (code >= 0x300 && code <= 0x36f) return true;
  return code > 0x36f && MARK.test(String.fromCodePoint(code));
}

/** White space other than the end of a line. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    (code > 0x1680 && SPACE.test(String.fromCodePoint(code))) ||
    code === 0x0b ||
    code === 0x0c
  );
}

/** Zero-width spaces and joiners, soft hyphens, byte-order marks and bidirectional controls: seen by nobody, met in pasted text. */
export function isInvisible(code: number): boolean {
  if (code === 0xad || code === 0xfeff) return true;
  return code >= 0x200b && code <= 0x2069 && (code <= 0x200f || code >= 0x2060 || (code >= 0x202a && code <= 0x202e));
}

const LETTER = /^\p{L}$/u;
const MARK = /^\p{M}$/u;
const SPACE = /^\s$/u;
