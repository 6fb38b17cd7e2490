/** Readings of changed knowledge, one behind the other: two at once would tell the same news twice. */
export interface Reloads {
  run(reading: () => Promise<void>): Promise<void>;
}

export function createReloads(): Reloads {
  let last: Promise<void> = Promise.resolve();
  return {
    run(reading) {
      // One that failed has been told by then, and keeps no other from its turn.
      last = last.then(reading, reading);
      return last;
    },
  };
}
