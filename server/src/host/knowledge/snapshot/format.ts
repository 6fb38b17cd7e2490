/**
 * One compiled knowledge base as bytes. All numbers are unsigned 32-bit, little-endian:
 *
 *     magic · format · checksum · length of the whole · length of the head · number of entries
 *     head (JSON, padded to 4) · one offset an entry and one more · entries (JSON each, one behind the other)
 *
 * The head is read at once; an entry only when it is asked for.
 */
export interface Snapshot {
  readonly head: unknown;
  readonly count: number;
  /** The entry as it was packed. */
  readonly entry: (index: number) => unknown;
}

/** Packs values that JSON can hold; `undefined` fields are left out. */
export function packSnapshot(head: unknown, entries: readonly unknown[]): Buffer {
  const headBytes = padded(Buffer.from(JSON.stringify(head)));
  const packed = entries.map((entry) => Buffer.from(JSON.stringify(entry)));
  const offsets = [0];
  for (const bytes of packed) offsets.push((offsets.at(-1) ?? 0) + bytes.length);
  const body = padded(Buffer.concat([headBytes, wordsOf(offsets), ...packed]));
  const length = FRONT + body.length;
  const covered = Buffer.concat([wordsOf([length, headBytes.length, packed.length]), body]);
  return Buffer.concat([wordsOf([MAGIC, FORMAT, checksumOf(covered)]), covered]);
}

/** Undefined for anything but a whole and undamaged snapshot of this format. */
export function openSnapshot(bytes: Uint8Array): Snapshot | undefined {
  if (bytes.length < FRONT) return undefined;
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [magic, format, checksum, length, headLength = 0, count = 0] = Array.from(
    { length: FRONT / WORD },
    (_, index) => words.getUint32(index * WORD, true),
  );
  if (magic !== MAGIC || format !== FORMAT || length !== bytes.length) return undefined;
  if (checksumOf(bytes.subarray(COVERED)) !== checksum) return undefined;
  const offsets = FRONT + headLength;
  const entries = offsets + (count + 1) * WORD;
  const at = (index: number): number => entries + words.getUint32(offsets + index * WORD, true);
  const text = (from: number, to: number): string => UTF_8.decode(bytes.subarray(from, to));
  return {
    head: JSON.parse(text(FRONT, FRONT + headLength).trimEnd()),
    count,
    entry: (index) => JSON.parse(text(at(index), at(index + 1))),
  };
}

const UTF_8 = new TextDecoder();
const MAGIC = 0x42_4b_43_44;
/** Grows whenever the layout changes. */
const FORMAT = 1;
const WORD = 4;
const FRONT = 6 * WORD;
/** Where the bytes begin that the checksum vouches for. */
const COVERED = 3 * WORD;

function wordsOf(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * WORD);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value, index * WORD);
  });
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  const rest = bytes.length % WORD;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(WORD - rest, ' ')]);
}

/** FNV-1a over 32-bit words: it tells damage, not malice, and takes a sixtieth of a second for 60 MB. */
function checksumOf(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % WORD === 0 && bytes.length % WORD === 0 ? bytes : Uint8Array.from(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / WORD));
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) value = Math.imul(value ^ (words[index] ?? 0), 0x01000193);
  return value >>> 0;
}
