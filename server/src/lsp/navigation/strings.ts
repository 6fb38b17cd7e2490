import type { Locale } from '../../core/wording/locale.ts';

/** What the requests of this folder say to users. */
export interface NavigationStrings {
  /** Why a term is not given another name. */
  readonly renameRefused: Record<'no-name' | 'taken', (name: string) => string>;
}

export const NAVIGATION_STRINGS: Record<Locale, NavigationStrings> = {
  vi: {
    renameRefused: {
      'no-name': () => 'Tên mới không được để trống và không được chứa dấu ngoặc, dấu hai chấm, dấu chấm phẩy.',
      taken: (name) => `Dự thảo đã dùng “${name}” cho một khái niệm khác.`,
    },
  },
  en: {
    renameRefused: {
      'no-name': () => 'The new name must not be empty or contain brackets, quotation marks, colons or semicolons.',
      taken: (name) => `The draft already uses “${name}” for another term.`,
    },
  },
};
