import { readFileSync, statSync } from 'node:fs';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import { placeWords } from '../docx/place-words.ts';
import { readDocx } from '../docx/read-docx.ts';
import { wordDocxFault } from '../docx/word-fault.ts';
import { type Problem, problem } from '../problem.ts';
import { type DecodedText, decode } from './decode.ts';
import { type LegacyEncoding, legacyEncodingOf } from './legacy-encoding.ts';

/** The text of a draft. */
export interface DraftText extends DecodedText {
  /** Says where in its document an offset stands; undefined where the text is the document, and so can be written back. */
  readonly placeAt: ((offset: number) => Bilingual) | undefined;
}

/** Reads a draft from disk. */
export function readDraft(path: string): DraftText | Problem {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return problem(path, { vi: 'không có tệp này', en: 'there is no such file' });
  if (!status.isFile()) return problem(path, { vi: 'không phải là tệp', en: 'is not a file' });
  if (status.size > (isDocx(path) ? DOCX_LIMIT : SIZE_LIMIT)) return tooLarge(path);
  return decodeDraft(path, readFileSync(path));
}

/** Reads a draft from its bytes; `path` is for messages, and tells a Word document from plain text. */
export function decodeDraft(path: string, bytes: Uint8Array): DraftText | Problem {
  if (isDocx(path)) return decodeDocx(path, bytes);
  if (bytes.length > SIZE_LIMIT) return tooLarge(path);
  const decoded = decode(bytes);
  const shown = decoded === 'unknown' ? Buffer.from(bytes).toString('latin1') : decoded;
  const legacy = legacyEncodingOf(typeof shown === 'string' ? shown : shown.text);
  if (legacy !== undefined) return problem(path, wordLegacy(legacy));
  if (typeof decoded === 'string') return problem(path, UNREADABLE[decoded]);
  const { text, encoding, mark } = decoded;
  return { text, encoding, mark, placeAt: undefined };
}

function decodeDocx(path: string, bytes: Uint8Array): DraftText | Problem {
  if (bytes.length > DOCX_LIMIT) return tooLarge(path);
  const read = readDocx(bytes);
  if (typeof read === 'string') return problem(path, wordDocxFault(read));
  if (read.text.length > SIZE_LIMIT) return tooLarge(path);
  return { text: read.text, encoding: 'utf-8', mark: false, placeAt: placeWords(read) };
}

function isDocx(path: string): boolean {
  return path.toLowerCase().endsWith('.docx');
}

const SIZE_LIMIT = 20 * 1024 * 1024;
/** Pictures make most of a large Word document, and are not read. */
const DOCX_LIMIT = 100 * 1024 * 1024;

function tooLarge(path: string): Problem {
  const limit = isDocx(path) ? '100 MB' : '20 MB';
  return problem(path, {
    vi: `lớn hơn ${limit}, là giới hạn của một dự thảo`,
    en: `is larger than ${limit}, the limit of a draft`,
  });
}

function wordLegacy(encoding: LegacyEncoding): Bilingual {
  return {
    vi: `dùng bảng mã cũ ${encoding}; hãy chuyển sang Unicode (chẳng hạn bằng công cụ chuyển mã của UniKey) rồi kiểm tra lại`,
    en: `is written in the old encoding ${encoding}; convert it to Unicode (with the converter of UniKey, say) and check again`,
  };
}

const UNREADABLE: Readonly<Record<'binary' | 'unknown', Bilingual>> = {
  binary: { vi: 'là tệp nhị phân, không phải là văn bản', en: 'is a binary file, not text' },
  unknown: {
    vi: 'không phải là văn bản UTF-8, cũng không phải UTF-16 có BOM',
    en: 'is neither UTF-8 text nor UTF-16 with a byte-order mark',
  },
};
