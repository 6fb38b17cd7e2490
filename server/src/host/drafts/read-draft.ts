import { readFileSync, statSync } from 'node:fs';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import { type Problem, problem } from '../problem.ts';
import { type DecodedText, decode } from './decode.ts';

/** Reads a draft from disk. */
export function readDraft(path: string): DecodedText | Problem {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return problem(path, { vi: 'không có tệp này', en: 'there is no such file' });
  if (!status.isFile()) return problem(path, { vi: 'không phải là tệp', en: 'is not a file' });
  if (status.size > SIZE_LIMIT) return problem(path, TOO_LARGE);
  return decodeDraft(path, readFileSync(path));
}

/** Reads a draft from its bytes; `path` is for messages. */
export function decodeDraft(path: string, bytes: Uint8Array): DecodedText | Problem {
  if (bytes.length > SIZE_LIMIT) return problem(path, TOO_LARGE);
  const decoded = decode(bytes);
  return typeof decoded === 'string' ? problem(path, UNREADABLE[decoded]) : decoded;
}

const SIZE_LIMIT = 20 * 1024 * 1024;
const TOO_LARGE: Bilingual = {
  vi: 'lớn hơn 20 MB, là giới hạn của một dự thảo',
  en: 'is larger than 20 MB, the limit of a draft',
};

const UNREADABLE: Readonly<Record<'binary' | 'unknown', Bilingual>> = {
  binary: { vi: 'là tệp nhị phân, không phải là văn bản', en: 'is a binary file, not text' },
  unknown: {
    vi: 'không phải là văn bản UTF-8, cũng không phải UTF-16 có BOM',
    en: 'is neither UTF-8 text nor UTF-16 with a byte-order mark',
  },
};
