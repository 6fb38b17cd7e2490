import { extractText, getDocumentProxy } from 'unpdf';
import type { SourceText, Unreadable } from './source-text.ts';

/** Reads the text layer of a PDF, page after page, however long that takes. */
export async function pdfText(bytes: Uint8Array): Promise<SourceText | Unreadable> {
  if (bytes.length > SIZE_LIMIT) return TOO_LARGE;
  let pages: readonly string[];
  try {
    // The reader takes its bytes away; whoever gave them may need them again.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: SILENT });
    if (document.numPages > MOST_PAGES) return TOO_LONG;
    pages = (await extractText(document, { mergePages: false })).text;
  } catch (error) {
    // The library has no other way to say that a file is none of its kind, and its exceptions are no classes that it gives away.
    return error instanceof Error && error.name === 'PasswordException' ? LOCKED : DAMAGED;
  }
  const text = pages.map((page) => page.trim()).join('\n');
  if (!WORDS.test(text)) return SCANNED;
  return {
    text: `${text}\n`,
    plain: false,
    title: undefined,
    publisher: undefined,
    published: undefined,
    url: undefined,
  };
}

const SIZE_LIMIT = 50 * 1024 * 1024;
const MOST_PAGES = 2000;
const SILENT = 0;
/** A scanned page may carry a stamp or a number; a text has words. */
const WORDS = /(?<!\p{L})(?:\p{L}{2,}\P{L}+){5}/u;

const TOO_LARGE: Unreadable = {
  unreadable: { vi: 'lớn hơn 50 MB, là giới hạn của một tệp PDF', en: 'is larger than 50 MB, the limit of a PDF file' },
};
const TOO_LONG: Unreadable = {
  unreadable: { vi: 'dài hơn 2.000 trang', en: 'is longer than 2,000 pages' },
};
const LOCKED: Unreadable = {
  unreadable: {
    vi: 'được đặt mật khẩu; hãy bỏ mật khẩu rồi thử lại',
    en: 'is protected by a password; remove it and try again',
  },
};
const DAMAGED: Unreadable = {
  unreadable: { vi: 'không phải là tệp PDF, hoặc bị hỏng', en: 'is no PDF file, or a damaged one' },
};
const SCANNED: Unreadable = {
  unreadable: {
    vi: 'không có lớp chữ (bản quét?); cần nhận dạng chữ trước khi nhập',
    en: 'has no text in it (a scan?); it has to go through text recognition first',
  },
};
