import type { LegacyEncoding } from '../../core/text/legacy/legacy-encoding.ts';
import type { Locale } from '../../core/wording/locale.ts';

/** What is said of a text that is not checked. */
export interface UncheckedStrings {
  readonly tooLarge: (megabytes: number) => string;
  readonly legacy: (encoding: LegacyEncoding) => string;
  readonly undecoded: string;
  /** Asked once, with the name of the file. */
  readonly offer: (name: string, encoding: LegacyEncoding) => string;
  readonly convert: string;
  /** Put behind the name of a file for the one with the same words in Unicode. */
  readonly copy: string;
}

export const UNCHECKED_STRINGS: Record<Locale, UncheckedStrings> = {
  vi: {
    tooLarge: (megabytes) =>
      `Chưa đối chiếu: dự thảo lớn hơn ${megabytes} MB. Giới hạn này đổi được bằng doichieu.maximumFileSize.`,
    legacy: (encoding) => `Chưa đối chiếu: văn bản dùng bảng mã cũ ${encoding}, cần chuyển sang Unicode.`,
    undecoded: 'Chưa đối chiếu: tệp không phải UTF-8 nên có ký tự không đọc được. Hãy mở lại tệp với đúng bảng mã.',
    offer: (name, encoding) =>
      `Đối Chiếu: ${name} dùng bảng mã cũ ${encoding} nên chưa được đối chiếu. Chuyển sang Unicode?`,
    convert: 'Chuyển sang Unicode',
    copy: 'Unicode',
  },
  en: {
    tooLarge: (megabytes) =>
      `Not checked: the draft is larger than ${megabytes} MB. doichieu.maximumFileSize sets another limit.`,
    legacy: (encoding) =>
      `Not checked: the text is written in the old encoding ${encoding}, and needs to be in Unicode.`,
    undecoded: 'Not checked: the file is not UTF-8, and some of it cannot be read. Reopen it with its encoding.',
    offer: (name, encoding) =>
      `Đối Chiếu: ${name} is written in the old encoding ${encoding} and is not checked. Convert it to Unicode?`,
    convert: 'Convert to Unicode',
    copy: 'Unicode',
  },
};
