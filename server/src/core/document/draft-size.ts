/** How large a draft may be, in megabytes of UTF-8: what nobody sets otherwise, and what may be set. */
export const USUAL_LIMIT = 20;
export const HIGHEST_LIMIT = 500;

export function bytesOf(megabytes: number): number {
  return megabytes * 1024 * 1024;
}

/** Whether a text is larger than a limit allows. It is only measured where its length alone does not decide. */
export function exceeds(text: string, megabytes: number): boolean {
  const most = bytesOf(megabytes);
  return mayExceed(text.length, megabytes) && (text.length > most || utf8Length(text) > most);
}

/** The same as far as the length tells, in UTF-16 code units: false where no text as long is larger. */
export function mayExceed(length: number, megabytes: number): boolean {
  return length * MOST_BYTES > bytesOf(megabytes);
}

/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Half of a pair is two of four bytes.
    if (code >= 0x80) length += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return length;
}
