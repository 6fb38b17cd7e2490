/** Waits for the author to pause: work that nobody waits for gives way to what she types. */
export interface Idle {
  /** Something was typed. */
  touch(): void;
  /** Settles when nothing has been typed for a while, and never before the requests that have come in were read. */
  wait(): Promise<void>;
}

export function createIdle(delay: number): Idle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        for (const goOn of waiting) goOn();
        waiting.clear();
      }, delay);
    },
    async wait() {
      await new Promise((resolve) => setImmediate(resolve));
      if (timer !== undefined) await new Promise<void>((resolve) => waiting.add(resolve));
    },
  };
}
