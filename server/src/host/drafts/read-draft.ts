import { bytesOf, exceeds, USUAL_LIMIT } from '../../core/document/draft-size.ts';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import { wordTooLarge } from '../../core/wording/draft-size.ts';
import { placeWords } from '../docx/place-words.ts';
import { readDocx } from '../docx/read-docx.ts';
import { wordDocxFault } from '../docx/word-fault.ts';
import { type Problem, problem } from '../problem.ts';
import { readFile, UNREAD } from '../read-file.ts';
import { type DecodedText, decode } from './decode.ts';
import { type LegacyEncoding, legacyEncodingOf } from '../../core/text/legacy/legacy-encoding.ts';

/** The text of a draft. */
export interface DraftText extends DecodedText {
  /** Says where in its document an offset stands; undefined where the text is the document, and so can be written back. */
  readonly placeAt: ((offset: number) => Bilingual) | undefined;
}

/** Reads a draft of at most so many megabytes from disk. */
export function readDraft(path: string, megabytes: number = USUAL_LIMIT): DraftText | Problem {
  const read = readFile(path, isDocx(path) ? archiveLimit(megabytes) : bytesOf(megabytes));
  if (typeof read !== 'string') return decodeDraft(path, read.bytes, megabytes);
  return problem(path, read === 'too large' ? wordTooLarge(limitOf(path, megabytes)) : UNREAD[read]);
}

/** Reads a draft from its bytes; `path` is for messages, and tells a Word document from plain text. */
export function decodeDraft(path: string, bytes: Uint8Array, megabytes: number = USUAL_LIMIT): DraftText | Problem {
  if (isDocx(path)) return decodeDocx(path, bytes, megabytes);
  if (bytes.length > bytesOf(megabytes)) return problem(path, wordTooLarge(megabytes));
  const decoded = decode(bytes);
  const shown = decoded === 'unknown' ? Buffer.from(bytes).toString('latin1') : decoded;
  const legacy = legacyEncodingOf(typeof shown === 'string' ? shown : shown.text);
  if (legacy !== undefined) return problem(path, wordLegacy(legacy));
  if (typeof decoded === 'string') return problem(path, UNREADABLE[decoded]);
  const { text, encoding, mark } = decoded;
  return { text, encoding, mark, placeAt: undefined };
}

function decodeDocx(path: string, bytes: Uint8Array, megabytes: number): DraftText | Problem {
  if (bytes.length > archiveLimit(megabytes)) return problem(path, wordTooLarge(limitOf(path, megabytes)));
  const read = readDocx(bytes);
  if (typeof read === 'string') return problem(path, wordDocxFault(read));
  if (exceeds(read.text, megabytes)) return problem(path, wordTooLarge(megabytes));
  return { text: read.text, encoding: 'utf-8', mark: false, placeAt: placeWords(read) };
}

function isDocx(path: string): boolean {
  return path.toLowerCase().endsWith('.docx');
}

/** Pictures make most of a large Word document, and are not read. */
const DOCX_SHARE = 5;

/** In bytes, as much as any draft of so many megabytes takes. */
export function mostBytes(megabytes: number = USUAL_LIMIT): number {
  return archiveLimit(megabytes);
}

function limitOf(path: string, megabytes: number): number {
  return isDocx(path) ? DOCX_SHARE * megabytes : megabytes;
}

function archiveLimit(megabytes: number): number {
  return bytesOf(DOCX_SHARE * megabytes);
}

function wordLegacy(encoding: LegacyEncoding): Bilingual {
  return {
    vi: `dùng bảng mã cũ ${encoding}; hãy chuyển sang Unicode (“doichieu convert TỆP --output TỆP_MỚI”) rồi kiểm tra lại`,
    en: `is written in the old encoding ${encoding}; convert it to Unicode (“doichieu convert FILE --output NEW”) and check again`,
  };
}

const UNREADABLE: Readonly<Record<'binary' | 'unknown', Bilingual>> = {
  binary: { vi: 'là tệp nhị phân, không phải là văn bản', en: 'is a binary file, not text' },
  unknown: {
    vi: 'không phải là văn bản UTF-8, cũng không phải UTF-16 có BOM',
    en: 'is neither UTF-8 text nor UTF-16 with a byte-order mark',
  },
};
