import { extname } from 'node:path';
import { decodeDraft } from '../drafts/read-draft.ts';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { readFile, type Unread, UNREAD } from '../read-file.ts';
import { isUnreadable, type SourceText, type Unreadable } from './source-text.ts';

/** The readers of the formats that need a library, loaded when one is first met. */
export interface HeavyReaders {
  readonly html: () => { readonly readHtml: (bytes: Uint8Array) => SourceText | Unreadable };
  readonly pdf: () => { readonly readPdf: (bytes: Uint8Array) => Promise<SourceText | Unreadable> };
}

/** Reads a source of any format by its extension; what has none that is known is read as text. */
export async function readSource(path: string, readers: HeavyReaders): Promise<SourceText | Problem> {
  const read = readFile(path, SIZE_LIMIT);
  if (typeof read === 'string') return problem(path, UNREAD_SOURCE[read]);
  const { bytes } = read;
  const extension = extname(path).toLowerCase();
  if (extension === '.pdf') return orProblem(path, await readers.pdf().readPdf(bytes));
  if (HTML.has(extension)) return orProblem(path, readers.html().readHtml(bytes));
  const draft = decodeDraft(path, bytes);
  if (isProblem(draft)) return draft;
  const plain = draft.placeAt === undefined;
  return { text: draft.text, plain, title: undefined, publisher: undefined, published: undefined, url: undefined };
}

const SIZE_LIMIT = 100 * 1024 * 1024;
const UNREAD_SOURCE: Readonly<Record<Unread, Bilingual>> = {
  ...UNREAD,
  'too large': { vi: 'lớn hơn 100 MB, là giới hạn của một nguồn', en: 'is larger than 100 MB, the limit of a source' },
};
const HTML: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);

function orProblem(path: string, reading: SourceText | Unreadable): SourceText | Problem {
  return isUnreadable(reading) ? problem(path, reading.unreadable) : reading;
}
