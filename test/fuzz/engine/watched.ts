/** What a worker is trying, in memory that its watcher sees too: an input that never comes to an end is found there. */
export interface Watched {
  readonly buffer: SharedArrayBuffer;
  /** Writes down what is tried next. */
  write(target: number, input: string): void;
  /** Grows with each input. */
  count(): number;
  read(): { readonly target: number; readonly input: string };
}

/** Room for the longest input of any target. */
const LONGEST = 16_384;
const [COUNT, LENGTH, TARGET, HEAD] = [0, 1, 2, 3];

export function watched(
  buffer = new SharedArrayBuffer(HEAD * Int32Array.BYTES_PER_ELEMENT + LONGEST * Uint16Array.BYTES_PER_ELEMENT),
): Watched {
  const head = new Int32Array(buffer, 0, HEAD);
  const text = new Uint16Array(buffer, HEAD * Int32Array.BYTES_PER_ELEMENT);
  return {
    buffer,
    write(target, input) {
      const length = Math.min(input.length, LONGEST);
      for (let at = 0; at < length; at += 1) text[at] = input.charCodeAt(at);
      head[TARGET] = target;
      head[LENGTH] = length;
      Atomics.add(head, COUNT, 1);
    },
    count: () => Atomics.load(head, COUNT),
    read: () => ({
      target: head[TARGET] ?? 0,
      input: Array.from(text.subarray(0, head[LENGTH]), (unit) => String.fromCharCode(unit)).join(''),
    }),
  };
}
