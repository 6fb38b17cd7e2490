/** The bytes in use of this thread's heap once all garbage is gone; needs `node --expose-gc`. */
export function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** What is twice as much as before by more than this many bytes grows. */
const NOISE = 20e6;

/** Whether memory grew between two measurements, by more than caches that fill up account for. */
export function hasGrown(early: number, late: number): boolean {
  return late > early * 1.25 + NOISE;
}
