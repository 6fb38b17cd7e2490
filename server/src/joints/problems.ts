import type { Bilingual } from '../core/knowledge/fault.ts';
import { type Problem, problem } from '../host/problem.ts';
import { meantFile } from '../host/write-file.ts';

/** The message with the place that the user can go to. */
export function locate({ file, line, message }: Pick<Problem, 'file' | 'line' | 'message'>): Bilingual {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return place === '' ? message : { vi: `${place}: ${message.vi}`, en: `${place}: ${message.en}` };
}

export function unreadable(file: string | undefined, error: unknown): Problem {
  const cause = error instanceof Error ? error.message : String(error);
  return problem(file, { vi: `không đọc được: ${cause}`, en: `cannot be read: ${cause}` });
}

/** What a disk refuses, with the file that was meant. */
export function refused(error: unknown): Problem {
  const { path, code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  const cause = code ?? message;
  const file = path === undefined ? undefined : meantFile(path);
  return problem(file, { vi: `không đọc hoặc ghi được: ${cause}`, en: `cannot be read or written: ${cause}` });
}
