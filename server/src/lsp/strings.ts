import type { Locale } from '../core/wording/locale.ts';

/** What the server itself says to users; findings are worded by the core. */
export interface Strings {
  readonly fixAll: string;
  readonly problems: (count: number, first: string) => string;
}

export const STRINGS: Record<Locale, Strings> = {
  vi: {
    fixAll: 'Sửa mọi lỗi có cách sửa chắc chắn',
    problems: (count, first) =>
      count === 1 ? `Đối Chiếu: ${first}` : `Đối Chiếu: ${first} (và ${count - 1} vấn đề khác)`,
  },
  en: {
    fixAll: 'Fix everything that has a certain fix',
    problems: (count, first) => (count === 1 ? `Đối Chiếu: ${first}` : `Đối Chiếu: ${first} (and ${count - 1} more)`),
  },
};
