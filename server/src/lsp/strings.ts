import type { Locale } from '../core/wording/word.ts';

/** What the server itself says to users; findings are worded by the core. */
export interface Strings {
  readonly relation: Record<'quoted' | 'bears-on', string>;
  readonly fixAll: string;
  readonly problems: (count: number, first: string) => string;
}

export const STRINGS: Record<Locale, Strings> = {
  vi: {
    relation: { quoted: 'Trích từ', 'bears-on': 'Phát biểu có liên quan' },
    fixAll: 'Sửa mọi lỗi có cách sửa chắc chắn',
    problems: (count, first) =>
      count === 1 ? `Đối Chiếu: ${first}` : `Đối Chiếu: ${first} (và ${count - 1} vấn đề khác)`,
  },
  en: {
    relation: { quoted: 'Quoted from', 'bears-on': 'On record about this' },
    fixAll: 'Fix everything that has a certain fix',
    problems: (count, first) => (count === 1 ? `Đối Chiếu: ${first}` : `Đối Chiếu: ${first} (and ${count - 1} more)`),
  },
};
