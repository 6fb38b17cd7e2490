import type { Locale } from '../core/wording/locale.ts';

/** What the server itself says to users; findings are worded by the core. */
export interface Strings {
  readonly fixAll: string;
  /** What is offered where a finding is about an earlier text. */
  readonly checkAgain: string;
  readonly problems: (count: number, first: string) => string;
  /** Over an entry of a knowledge file. */
  readonly usage: (drafts: number, entries: number) => string;
  /** Why nothing is written into the knowledge base. */
  readonly untrusted: string;
  readonly unsaved: string;
  readonly unknownSpeaker: (name: string) => string;
  readonly takenId: (id: string) => string;
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
    checkAgain: 'Kiểm tra lại: văn bản đã đổi sau lần kiểm tra trước',
    problems: (count, first) =>
      count === 1 ? `Đối Chiếu: ${first}` : `Đối Chiếu: ${first} (và ${count - 1} vấn đề khác)`,
    usage: (drafts, entries) => `được viện dẫn trong ${drafts} dự thảo đang mở, ${entries} mục khác`,
    untrusted: 'Không gian làm việc chưa được tin cậy nên không ghi gì vào kho tri thức.',
    unsaved: 'Tệp này đang mở và có thay đổi chưa lưu; hãy lưu rồi duyệt tiếp.',
    unknownSpeaker: (name) =>
      `“${name}” chưa có trong kho: hãy thêm vào people.yaml hoặc organisations.yaml, hoặc sửa mã người phát biểu.`,
    takenId: (id) => `Kho đã có phát biểu mang mã “${id}”; hãy đổi mã của đoạn này.`,
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
    checkAgain: 'Check again: the text has changed since the last check',
    problems: (count, first) => (count === 1 ? `Đối Chiếu: ${first}` : `Đối Chiếu: ${first} (and ${count - 1} more)`),
    usage: (drafts, entries) => `used in ${drafts} open drafts, ${entries} other entries`,
    untrusted: 'The workspace is not trusted, so nothing is written into the knowledge base.',
    unsaved: 'The file is open with changes that are not saved; save it and go on.',
    unknownSpeaker: (name) =>
      `“${name}” is not on record: add an entry to people.yaml or organisations.yaml, or correct the id of the speaker.`,
    takenId: (id) => `A statement with the id “${id}” is on record; give this one another.`,
    reloaded: (news, affected) => `Đối Chiếu: the knowledge base has ${news}; ${affected} open drafts are affected.`,
    news: {
      added: (count, kind) => `${count} new (${kind})`,
      changed: (count) => `${count} changed statements`,
      removed: (count) => `${count} statements removed`,
      others: (count) => `${count} other entries changed`,
    },
  },
};
