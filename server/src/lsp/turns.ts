/**
 * Grants turns one at a time, each in a round of the event loop of its own: between two computations the server reads
 * what arrived, so that a cancellation or a newer text is seen before work on the older one begins.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
