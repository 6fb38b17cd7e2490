/** Many lists of numbers in few bytes, seven bits a byte and the lowest first; the highest bit says that another byte follows. */
export interface NumberLists {
  readonly bytes: Uint8Array;
  /** Where in the bytes each list begins; one number more says where the last one ends. */
  readonly starts: Uint32Array;
}

/** Packs ascending lists: of each number only what it is more than the one before it is kept. List `i` are the values from `starts[i]` up to `starts[i + 1]`. */
export function packAscending(starts: Uint32Array, values: Uint32Array): NumberLists {
  const writer = writeNumbers(values.length * 2);
  const packed = new Uint32Array(starts.length);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    const to = starts[list + 1] ?? 0;
    let before = 0;
    for (let at = starts[list] ?? 0; at < to; at += 1) {
      const value = values[at] ?? 0;
      writer.write(value - before);
      before = value;
    }
    packed[list + 1] = writer.length();
  }
  return { bytes: writer.bytes(), starts: packed };
}

export function packLists(lists: readonly (readonly number[])[]): NumberLists {
  const writer = writeNumbers(lists.length * 2);
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    list.forEach(writer.write);
    starts[index + 1] = writer.length();
  });
  return { bytes: writer.bytes(), starts };
}

/** Writes the numbers of an ascending list that are less than `limit` to the beginning of `into`, and returns how many they are. */
export function readAscending({ bytes, starts }: NumberLists, list: number, into: Uint32Array, limit?: number): number {
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
    // Within 32 signed bits it takes two thirds of the time.
    value = (value + more) | 0;
    if (limit !== undefined && value >>> 0 >= limit) return count;
    into[count] = value;
  }
  return count;
}

/** The same of a list in any order. */
export function readList({ bytes, starts }: NumberLists, list: number, into: Uint32Array): number {
  const end = starts[list + 1] ?? 0;
  let count = 0;
  for (let at = starts[list] ?? 0; at < end; count += 1) {
    let byte = bytes[at] ?? 0;
    at += 1;
    let value = byte & MOST_IN_BYTE;
    for (let shift = BITS; byte >= MORE; shift += BITS) {
      byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & MOST_IN_BYTE) << shift;
    }
    into[count] = value >>> 0;
  }
  return count;
}

/** How many bytes a list has: at least as many as it has numbers. */
export function bytesOfList({ starts }: NumberLists, list: number): number {
  return (starts[list + 1] ?? 0) - (starts[list] ?? 0);
}

/** No list has more numbers. */
export function longestList(lists: NumberLists): number {
  let most = 0;
  for (let list = 0; list + 1 < lists.starts.length; list += 1) most = Math.max(most, bytesOfList(lists, list));
  return most;
}

const BITS = 7;
const MOST_IN_BYTE = 0x7f;
const MORE = 0x80;
/** In bytes, for a number of 32 bits. */
const LONGEST = 5;

interface NumberWriter {
  readonly write: (value: number) => void;
  readonly length: () => number;
  readonly bytes: () => Uint8Array;
}

function writeNumbers(expected: number): NumberWriter {
  let bytes = new Uint8Array(Math.max(16, expected));
  let end = 0;
  return {
    write(value) {
      if (end + LONGEST > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      let rest = value;
      for (; rest > MOST_IN_BYTE; rest >>>= BITS) {
        bytes[end] = (rest & MOST_IN_BYTE) | MORE;
        end += 1;
      }
      bytes[end] = rest;
      end += 1;
    },
    length: () => end,
    bytes: () => bytes.slice(0, end),
  };
}
