/**
 * Has one work done after the other, each begun in a round of the event loop of its own: before it the server reads what
 * arrived, so that a cancellation or a newer text is seen before work on the older one begins.
 */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(() => new Promise((resolve) => setImmediate(resolve))).then(work);
    // Whoever waits for the work is told of its failure; the next one has its turn all the same.
    last = done.then(nothing, nothing);
    return done;
  };
}

function nothing(): void {}
