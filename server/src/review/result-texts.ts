import type { Locale } from '../core/wording/locale.ts';
import type { Widened } from './widened.ts';

const vi = {
  noDrafts:
    'Không thấy dự thảo nào. Tệp .vanban luôn được đối chiếu; .md, .txt và .docx chỉ khi mang thể thức văn bản, được `files` trong .doichieu.yaml nêu, hoặc được gọi đích danh.',
  summary: (files: number, counts: readonly string[]): string =>
    `${files} dự thảo: ${counts.length === 0 ? 'không thấy điều gì trái' : counts.join(', ')}.`,
  counted: (count: number, noun: string): string => `${count} ${noun}`,
  claimsCoverage: (checked: number, all: number): string => `${checked}/${all} mệnh đề đã đối chiếu`,
  citationsCoverage: (known: number, all: number): string => `${known}/${all} viện dẫn có trong sổ đăng ký`,
  quotesCoverage: (verified: number, all: number): string => `${verified}/${all} trích dẫn đã kiểm`,
} as const;

/** How the result of a check is told, in a report and on a command line. */
export type ResultTexts = Widened<typeof vi>;

const en: ResultTexts = {
  noDrafts:
    'No drafts found. A .vanban file is always checked; .md, .txt and .docx only where they have the form of an official document, are named by `files` in .doichieu.yaml, or by you.',
  summary: (files, counts) =>
    `${files} ${files === 1 ? 'draft' : 'drafts'}: ${counts.length === 0 ? 'nothing found' : counts.join(', ')}.`,
  counted: (count, noun) => `${count} ${noun}${count === 1 || noun === 'information' ? '' : 's'}`,
  claimsCoverage: (checked, all) => `${checked}/${all} claims checked`,
  citationsCoverage: (known, all) => `${known}/${all} citations known to the register`,
  quotesCoverage: (verified, all) => `${verified}/${all} quotations verified`,
};

export const RESULT_TEXTS = { vi, en } as const satisfies Readonly<Record<Locale, ResultTexts>>;
