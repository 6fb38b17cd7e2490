import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { decodeDraft } from '../drafts/read-draft.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { isUnreadable, type SourceText, type Unreadable } from './source-text.ts';

/** The readers of the formats that need a library, loaded when one is first met. */
export interface HeavyReaders {
  readonly html: () => { readonly readHtml: (bytes: Uint8Array) => SourceText | Unreadable };
  readonly pdf: () => { readonly readPdf: (bytes: Uint8Array) => Promise<SourceText | Unreadable> };
}

/** Reads a source of any format by its extension; what has none that is known is read as text. */
export async function readSource(path: string, readers: HeavyReaders): Promise<SourceText | Problem> {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return problem(path, { vi: 'không có tệp này', en: 'there is no such file' });
  if (!status.isFile()) return problem(path, { vi: 'không phải là tệp', en: 'is not a file' });
  if (status.size > SIZE_LIMIT)
    return problem(path, {
      vi: 'lớn hơn 100 MB, là giới hạn của một nguồn',
      en: 'is larger than 100 MB, the limit of a source',
    });
  const bytes = readFileSync(path);
  const extension = extname(path).toLowerCase();
  if (extension === '.pdf') return orProblem(path, await readers.pdf().readPdf(bytes));
  if (HTML.has(extension)) return orProblem(path, readers.html().readHtml(bytes));
  const draft = decodeDraft(path, bytes);
  if (isProblem(draft)) return draft;
  const plain = draft.placeAt === undefined;
  return { text: draft.text, plain, title: undefined, publisher: undefined, published: undefined, url: undefined };
}

const SIZE_LIMIT = 100 * 1024 * 1024;
const HTML: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);

function orProblem(path: string, reading: SourceText | Unreadable): SourceText | Problem {
  return isUnreadable(reading) ? problem(path, reading.unreadable) : reading;
}
