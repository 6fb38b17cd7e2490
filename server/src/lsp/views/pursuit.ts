import { guardTask } from '../guard.ts';
import { createIdle } from '../idle.ts';
import type { Ports } from '../ports.ts';

/** Keeps the findings of closed drafts up with what other drafts lay down, one draft at a time and only while nobody types. */
export interface Pursuit {
  start(): void;
  typed(): void;
}

export interface PursuitInput {
  readonly ports: Pick<Ports, 'log' | 'pushDelay'>;
  readonly uris: () => readonly string[];
  /** Whether others stand to a draft as they did not when it was judged. */
  readonly isConcerned: (uri: string) => boolean;
  readonly judgeAgain: (uri: string) => Promise<void>;
}

export function createPursuit({ ports, uris, isConcerned, judgeAgain }: PursuitInput): Pursuit {
  const idle = createIdle(ports.pushDelay);
  let isWanted = false;
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        for (const uri of uris()) {
          await idle.wait();
          if (isConcerned(uri)) await judgeAgain(uri);
        }
      }
    } finally {
      isRunning = false;
    }
  };
  return {
    start() {
      if (uris().length === 0) return;
      isWanted = true;
      if (!isRunning) guardTask(ports.log, 'closedDrafts', run);
    },
    typed: idle.touch,
  };
}
