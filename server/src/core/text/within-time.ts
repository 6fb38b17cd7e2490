/** Milliseconds of some clock that never goes back; whoever runs a check may give one. */
export type Clock = () => number;

/**
 * What is found, as long as finding it takes no longer than `limit` milliseconds altogether; the time between two pieces, in
 * which others have their turn, is not counted. It is far above what any draft takes on any machine, so that it decides
 * nothing but that somebody who waits is told.
 */
export function* withinTime<T>(start: () => Iterable<T>, clock: Clock | undefined, limit: number): Generator<T> {
  if (clock === undefined) {
    yield* start();
    return;
  }
  let spent = 0;
  const timed = <R>(work: () => R): R => {
    const from = clock();
    const result = work();
    spent += clock() - from;
    return result;
  };
  const pieces = timed(start)[Symbol.iterator]();
  for (;;) {
    const piece = timed(() => pieces.next());
    if (piece.done === true) return;
    if (spent > limit) throw new Error(`> ${Math.round(limit / 1000)} s`);
    yield piece.value;
  }
}

/** In milliseconds for each rule: a hundred times what the slowest one takes on the slowest machine that it was tried on. */
export function timeFor(length: number): number {
  return 30_000 + length * 0.03;
}
