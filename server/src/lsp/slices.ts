import type { CancellationToken } from 'vscode-languageserver';
import type { Steps } from '../core/text/steps.ts';

/**
 * Does work in slices of some milliseconds: between two of them the server reads what arrived, a keystroke above all.
 * Undefined where nobody wants the result any more.
 */
export async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setImmediate(resolve));
    if (!isWanted()) return undefined;
  }
}

/** In milliseconds. A shorter slice costs more rounds of the event loop, a longer one is felt by whoever types. */
const SLICE = 4;

/** A request that is taken back is answered at once; what has begun for it goes on, as others ask for the same. */
export function unlessCancelled<T>(
  token: CancellationToken | undefined,
  work: () => Promise<T>,
): Promise<T | 'cancelled'> {
  if (token === undefined) return work();
  if (token.isCancellationRequested) return Promise.resolve('cancelled');
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => resolve('cancelled'));
    work()
      .finally(() => listener.dispose())
      .then(resolve, reject);
  });
}
