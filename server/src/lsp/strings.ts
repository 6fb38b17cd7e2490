import type { Locale } from '../core/wording/locale.ts';

/** What the server itself says to users; findings are worded by the core. */
export interface Strings {
  readonly fixAll: string;
  readonly problems: (count: number, first: string) => string;
  /** Over an entry of a knowledge file. */
  readonly usage: (drafts: number, entries: number) => string;
  readonly reloaded: (news: string, affected: number) => string;
  readonly news: {
    readonly added: (count: number, kind: string) => string;
    readonly changed: (count: number) => string;
    readonly removed: (count: number) => string;
    readonly others: (count: number) => string;
  };
}

export const STRINGS: Record<Locale, Strings> = {
  vi: {
    fixAll: 'Sửa mọi lỗi có cách sửa chắc chắn',
    problems: (count, first) =>
      count === 1 ? `Đối Chiếu: ${first}` : `Đối Chiếu: ${first} (và ${count - 1} vấn đề khác)`,
    usage: (drafts, entries) => `được viện dẫn trong ${drafts} dự thảo đang mở, ${entries} mục khác`,
    reloaded: (news, affected) => `Đối Chiếu: kho tri thức có ${news}; ${affected} dự thảo đang mở bị ảnh hưởng.`,
    news: {
      added: (count, kind) => `${count} ${kind} mới`,
      changed: (count) => `${count} phát biểu đổi`,
      removed: (count) => `${count} phát biểu bị bỏ`,
      others: (count) => `${count} mục khác đổi`,
    },
  },
  en: {
    fixAll: 'Fix everything that has a certain fix',
    problems: (count, first) => (count === 1 ? `Đối Chiếu: ${first}` : `Đối Chiếu: ${first} (and ${count - 1} more)`),
    usage: (drafts, entries) => `used in ${drafts} open drafts, ${entries} other entries`,
    reloaded: (news, affected) => `Đối Chiếu: the knowledge base has ${news}; ${affected} open drafts are affected.`,
    news: {
      added: (count, kind) => `${count} new (${kind})`,
      changed: (count) => `${count} changed statements`,
      removed: (count) => `${count} statements removed`,
      others: (count) => `${count} other entries changed`,
    },
  },
};
