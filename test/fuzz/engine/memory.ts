/** The bytes in use of this thread's heap once all garbage is gone; needs `node --expose-gc`. */
export function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** In bytes: caches that fill up and code that is compiled take so much and no more. */
const NOISE = 20e6;

/** Whether memory grew between two measurements. */
export function hasGrown(early: number, late: number): boolean {
  return late > early * 1.25 + NOISE;
}
