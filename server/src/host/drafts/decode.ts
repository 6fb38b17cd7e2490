import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The characters of a file, and how to write them back as they were. The byte-order mark is no part of the text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
}

/** Reads UTF-8, or UTF-16 with a byte-order mark; `binary` and `unknown` say why it is neither. */
export function decode(bytes: Uint8Array): DecodedText | 'binary' | 'unknown' {
  const encoding = markedEncoding(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    if (bytes.length % 2 !== 0) return 'unknown';
    const text = new TextDecoder(encoding).decode(bytes);
    return text.includes('\0') ? 'binary' : { text, encoding, mark: true };
  }
  if (bytes.includes(0)) return 'binary';
  if (!isUtf8(bytes)) return 'unknown';
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', mark: encoding === 'utf-8' };
}

/** The text of a UTF-8 file without its byte-order mark; undefined where it is none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return !bytes.includes(0) && isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : undefined;
}

export function encode({ text, encoding, mark }: DecodedText): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
