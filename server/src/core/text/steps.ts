/** Work that can be left off between two steps, and taken up again or dropped. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Reads a long list a piece at a time, with a step after each piece. */
export function* inPieces<I, O>(items: readonly I[], read: (piece: readonly I[]) => readonly O[]): Steps<O[]> {
  const all: O[] = [];
  for (let at = 0; at < items.length; at += PIECE) {
    for (const each of read(items.slice(at, at + PIECE))) all.push(each);
    yield;
  }
  return all;
}

/** Of the passages of a draft so many are read within a few milliseconds. */
export const PIECE = 12;
