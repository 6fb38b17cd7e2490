import { opendir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Problem, problem } from '../host/problem.ts';

/** Tells whether the disk or share on which something lies still answers: who reads from one that does not waits for ever. */
export interface Reach {
  /** False where it has not answered in time; what is not there answers too. */
  answers(path: string): Promise<boolean>;
  /** Whether it is known that it does not answer. */
  isSilent(path: string): boolean;
  /** Is told when something answers that had not in time. */
  onBack(listener: () => void): void;
}

/**
 * A question that is not answered keeps one of the few threads that Node has for such work, and may do so for ever. So what
 * does not answer is asked once, with all that lies below it, until it does; and only so many are waited for at a time.
 */
export function createReach(ask: (path: string) => Promise<void> = askDisk, limit: number = PATIENCE): Reach {
  const silent = new Set<string>();
  const listeners: (() => void)[] = [];
  const isSilent = (path: string): boolean => {
    for (let at = path; ; at = dirname(at)) {
      if (silent.has(at)) return true;
      if (dirname(at) === at) return silent.size >= MOST_WAITED_FOR;
    }
  };
  return {
    isSilent,
    onBack: (listener) => void listeners.push(listener),
    async answers(path) {
      if (isSilent(path)) return false;
      const answer = ask(path);
      if (await isInTime(answer, limit)) return true;
      silent.add(path);
      void answer.finally(() => {
        silent.delete(path);
        for (const listener of listeners) listener();
      });
      return false;
    },
  };
}

/** In milliseconds. A share beyond a slow line takes some tenths of a second; later than this it is told, and read when it answers. */
const PATIENCE = 3_000;
/** Of four threads one has to be left. */
const MOST_WAITED_FOR = 3;

export function silentProblem(path: string): Problem {
  return problem(path, {
    vi: 'ổ đĩa hoặc thư mục mạng không trả lời; sẽ được đọc khi có trả lời',
    en: 'the disk or share does not answer; it is read when it does',
  });
}

/** Whatever the answer is, it is one. */
async function askDisk(path: string): Promise<void> {
  try {
    if (!(await stat(path)).isDirectory()) return;
    const folder = await opendir(path);
    await folder.read();
    await folder.close();
  } catch {
    return;
  }
}

function isInTime(answer: Promise<void>, limit: number): Promise<boolean> {
  return new Promise((settle) => {
    const timer = setTimeout(() => settle(false), limit);
    void answer.finally(() => {
      clearTimeout(timer);
      settle(true);
    });
  });
}
