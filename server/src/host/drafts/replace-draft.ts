import { readFile } from '../read-file.ts';
import { saveUnchanged } from '../write-file.ts';
import { type DecodedText, encode } from './decode.ts';

/**
 * Writes another text into the file of a draft, in the same encoding; false, and nothing is written, where the file is no
 * longer what was read: the text was made of words that may stand there no more.
 */
export function replaceDraft(path: string, draft: DecodedText, text: string): boolean {
  const before = encode(draft);
  const isUnchanged = (): boolean => {
    const now = readFile(path, before.length);
    return typeof now !== 'string' && now.bytes.equals(before);
  };
  return saveUnchanged(path, encode({ ...draft, text }), isUnchanged);
}
