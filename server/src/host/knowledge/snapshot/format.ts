/**
 * One compiled knowledge base as bytes: lists of numbers by name, in a tree as deep as who packs them likes.
 *
 *     magic · format · checksum · length of the whole · length of the directory · 0    (unsigned 32-bit)
 *     directory (JSON: the tree, at each leaf the kind, the first byte and the length of a list) · the lists
 *
 * Directory and lists begin at multiples of 8, so that a list is looked at where it lies: a list that nobody reads costs its
 * place on the disk and nothing else. Numbers are in the order of bytes of the machine that packed them; to another one the
 * magic is none.
 */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Named lists, and named groups of them. */
export interface Branch {
  readonly [name: string]: Numbers | Branch;
}

/** Packs an object of lists and of such objects. */
export function packSnapshot(tree: object): Uint8Array {
  const lists: Uint8Array[] = [];
  let size = 0;
  const place = (list: Numbers): Leaf => {
    const bytes = new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
    const leaf = [kindOf(list), size, list.length] as const;
    lists.push(bytes);
    size += padded(bytes.length);
    return leaf;
  };
  const placed = (branch: object): object =>
    Object.fromEntries(
      Object.entries(branch).map(([name, each]) => [name, isNumbers(each) ? place(each) : placed(each)]),
    );
  const directory = UTF_8.encode(JSON.stringify(placed(tree)));
  const body = FRONT + padded(directory.length);
  const packed = new Uint8Array(body + size);
  packed.set(directory, FRONT);
  let at = body;
  for (const list of lists) {
    packed.set(list, at);
    at += padded(list.length);
  }
  const front = new Uint32Array(packed.buffer, 0, FRONT / WORD);
  front.set([MAGIC, FORMAT, 0, packed.length, directory.length]);
  front[2] = checksumOf(packed);
  return packed;
}

/** What was packed, the lists as views of the bytes; undefined for anything but a whole and undamaged snapshot of this format. */
export function openSnapshot(bytes: Uint8Array): Branch | undefined {
  if (bytes.length < FRONT || bytes.length % ALIGNED !== 0) return undefined;
  const aligned = bytes.byteOffset % ALIGNED === 0 ? bytes : Uint8Array.from(bytes);
  const [magic, format, checksum, length, directory = 0] = new Uint32Array(
    aligned.buffer,
    aligned.byteOffset,
    FRONT / WORD,
  );
  if (magic !== MAGIC || format !== FORMAT || length !== bytes.length) return undefined;
  if (checksumOf(aligned) !== checksum) return undefined;
  const body = FRONT + padded(directory);
  const view = ([kind, at, count]: Leaf): Numbers =>
    new KINDS[kind](aligned.buffer, aligned.byteOffset + body + at, count);
  const text = new TextDecoder().decode(aligned.subarray(FRONT, FRONT + directory));
  return JSON.parse(text, (_, value) => (Array.isArray(value) ? view(value as unknown as Leaf) : value));
}

type Kind = 'bytes' | 'units' | 'counts' | 'weights';
type Leaf = readonly [kind: Kind, at: number, count: number];

const KINDS: Readonly<Record<Kind, new (buffer: ArrayBufferLike, at: number, count: number) => Numbers>> = {
  bytes: Uint8Array,
  units: Uint16Array,
  counts: Uint32Array,
  weights: Float64Array,
};

function kindOf(list: Numbers): Kind {
  if (list instanceof Float64Array) return 'weights';
  if (list instanceof Uint32Array) return 'counts';
  return list instanceof Uint16Array ? 'units' : 'bytes';
}

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value);
}

const UTF_8 = new TextEncoder();
const MAGIC = 0x42_4b_43_44;
/** Grows whenever the layout changes. */
const FORMAT = 2;
const WORD = 4;
const ALIGNED = 8;
const FRONT = 6 * WORD;
/** Where the bytes begin that the checksum vouches for. */
const COVERED = 3 * WORD;

function padded(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}

/** FNV-1a over 32-bit words: it tells damage, not malice, and takes a sixtieth of a second for 60 MB. */
function checksumOf(aligned: Uint8Array): number {
  // Signed, so that each is a small integer to the engine; the bits are the same.
  const words = new Int32Array(aligned.buffer, aligned.byteOffset + COVERED, (aligned.length - COVERED) / WORD);
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) value = Math.imul(value ^ (words[index] ?? 0), 0x01000193);
  return value >>> 0;
}
