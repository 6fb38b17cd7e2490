import type { Locale } from '../../core/wording/locale.ts';

/** What the requests of this folder say to users. */
export interface NavigationStrings {
  /** Why a term is not given another name. */
  readonly renameRefused: Record<'no-name' | 'taken', (name: string) => string>;
  /** Behind the target of a draft: the value that stands on record. */
  readonly target: (value: string) => string;
  /** Above a unit: how many directives bear on it. */
  readonly related: (count: number) => string;
  /** On the name of a file that lies beside the draft. */
  readonly attachment: string;
}

export const NAVIGATION_STRINGS: Record<Locale, NavigationStrings> = {
  vi: {
    renameRefused: {
      'no-name': () => 'Tên mới không được để trống và không được chứa dấu ngoặc, dấu hai chấm, dấu chấm phẩy.',
      taken: (name) => `Dự thảo đã dùng “${name}” cho một khái niệm khác.`,
    },
    target: (value) => `chỉ tiêu hiện hành: ${value}`,
    related: (count) => (count === 0 ? 'chưa có chỉ đạo liên quan' : `${count} chỉ đạo liên quan`),
    attachment: 'Mở tệp nằm cạnh dự thảo',
  },
  en: {
    renameRefused: {
      'no-name': () => 'The new name must not be empty or contain brackets, quotation marks, colons or semicolons.',
      taken: (name) => `The draft already uses “${name}” for another term.`,
    },
    target: (value) => `target in force: ${value}`,
    related: (count) =>
      count === 0 ? 'no related directive' : `${count} related ${count === 1 ? 'directive' : 'directives'}`,
    attachment: 'Open the file beside the draft',
  },
};
