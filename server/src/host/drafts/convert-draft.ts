import { bytesOf, HIGHEST_LIMIT } from '../../core/document/draft-size.ts';
import { type LegacyEncoding, legacyEncodingOf, toUnicode } from '../../core/text/legacy/legacy-encoding.ts';
import { wordTooLarge } from '../../core/wording/draft-size.ts';
import { type Problem, problem } from '../problem.ts';
import { readFile, UNREAD } from '../read-file.ts';
import { decode } from './decode.ts';

/** What an old text says, in Unicode. */
export interface ConvertedText {
  readonly text: string;
  readonly from: LegacyEncoding;
}

/** Reads a text in an encoding of before Unicode, as bytes or as Unicode that shows its letters. */
export function convertDraft(path: string): ConvertedText | Problem {
  const read = readFile(path, bytesOf(HIGHEST_LIMIT));
  if (typeof read === 'string') return problem(path, read === 'too large' ? wordTooLarge(HIGHEST_LIMIT) : UNREAD[read]);
  const decoded = decode(read.bytes);
  const shown = typeof decoded === 'string' ? read.bytes.toString('latin1') : decoded.text;
  const from = legacyEncodingOf(shown);
  if (from === undefined)
    return problem(path, {
      vi: 'không dùng bảng mã TCVN3 hay VNI, hoặc quá ngắn để nhận ra',
      en: 'is written in neither TCVN3 nor VNI, or too short to tell',
    });
  return { text: toUnicode(shown, from), from };
}
