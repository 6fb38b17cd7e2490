/**
 * Many ascending lists of numbers in few bytes: of each number only what it is more than the one before it is kept, seven bits a
 * byte and the lowest first; the highest bit says that another byte follows.
 */
export interface NumberLists {
  readonly bytes: Uint8Array;
  /** Where in the bytes each list begins; one number more says where the last one ends. */
  readonly starts: Uint32Array;
}

/** List `i` are the values from `starts[i]` up to `starts[i + 1]`, ascending. */
export function packLists(starts: Uint32Array, values: Uint32Array): NumberLists {
  const packed = new Uint32Array(starts.length);
  let bytes = new Uint8Array(Math.max(16, values.length * 2));
  let end = 0;
  for (let list = 0; list + 1 < starts.length; list += 1) {
    const to = starts[list + 1] ?? 0;
    let before = 0;
    for (let at = starts[list] ?? 0; at < to; at += 1) {
      if (end + LONGEST > bytes.length) bytes = enlarged(bytes);
      const value = values[at] ?? 0;
      let rest = value - before;
      before = value;
      for (; rest > MOST_IN_BYTE; rest >>>= BITS) {
        bytes[end] = (rest & MOST_IN_BYTE) | MORE;
        end += 1;
      }
      bytes[end] = rest;
      end += 1;
    }
    packed[list + 1] = end;
  }
  return { bytes: bytes.slice(0, end), starts: packed };
}

/** Writes a list to the beginning of `into`, and returns how many numbers it has. */
export function readList({ bytes, starts }: NumberLists, list: number, into: Uint32Array): number {
  const end = starts[list + 1] ?? 0;
  let count = 0;
  let value = 0;
  for (let at = starts[list] ?? 0; at < end; count += 1) {
    let byte = bytes[at] ?? 0;
    at += 1;
    let more = byte & MOST_IN_BYTE;
    for (let shift = BITS; byte >= MORE; shift += BITS) {
      byte = bytes[at] ?? 0;
      at += 1;
      more |= (byte & MOST_IN_BYTE) << shift;
    }
    value += more >>> 0;
    into[count] = value;
  }
  return count;
}

const BITS = 7;
const MOST_IN_BYTE = 0x7f;
const MORE = 0x80;
/** In bytes, for a number of 32 bits. */
const LONGEST = 5;

function enlarged(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
