import type { Locale } from '../../core/wording/locale.ts';

/** What is offered while a draft is written. */
export interface DraftingStrings {
  readonly suppress: { readonly paragraph: (rule: string) => string; readonly file: (rule: string) => string };
  /** What stands in a suppression until the author gives the reason. */
  readonly reason: string;
  readonly ignore: string;
  readonly ignored: string;
  readonly undo: string;
  readonly record: { readonly quotation: string; readonly document: string };
  readonly untrusted: string;
}

export const DRAFTING_STRINGS: Readonly<Record<Locale, DraftingStrings>> = {
  vi: {
    suppress: {
      paragraph: (rule) => `Bỏ qua ${rule} ở đoạn này (ghi lý do)`,
      file: (rule) => `Bỏ qua ${rule} trong cả tệp (ghi lý do)`,
    },
    reason: 'lý do',
    ignore: 'Không báo phát hiện này nữa (ghi vào tệp mốc)',
    ignored: 'Đối Chiếu: phát hiện này đã được ghi vào tệp mốc và sẽ không được báo nữa.',
    undo: 'Hoàn tác',
    record: {
      quotation: 'Thêm lời trích này vào kho tri thức…',
      document: 'Thêm văn bản này vào kho tri thức…',
    },
    untrusted: 'Không gian làm việc chưa được tin cậy nên không ghi vào tệp mốc.',
  },
  en: {
    suppress: {
      paragraph: (rule) => `Suppress ${rule} for this paragraph (with a reason)`,
      file: (rule) => `Suppress ${rule} for the whole file (with a reason)`,
    },
    // The comment is part of a Vietnamese draft.
    reason: 'lý do',
    ignore: 'Do not report this finding again (add it to the baseline)',
    ignored: 'Đối Chiếu: the finding is in the baseline and will not be reported again.',
    undo: 'Undo',
    record: {
      quotation: 'Add this quotation to the knowledge base…',
      document: 'Add this document to the knowledge base…',
    },
    untrusted: 'The workspace is not trusted, so nothing is written into the baseline.',
  },
};
