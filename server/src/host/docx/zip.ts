import { inflateRawSync } from 'node:zlib';

/** Why the bytes of a file are not read as a zip archive, or one of its files is not. */
export type ZipFault = 'not a zip' | 'encrypted' | 'damaged' | 'too many files' | 'too large';

/** The files of a zip archive by their names. Nothing is inflated before it is asked for, and nothing is ever written to a disk. */
export interface ZipArchive {
  /** The contents of a file; undefined where the archive has none of that name. */
  readonly read: (name: string) => Uint8Array | ZipFault | undefined;
}

/** Reads the directory of an archive. The names in it are keys and never become paths. */
export function openZip(bytes: Uint8Array): ZipArchive | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return 'not a zip';
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) return 'too many files';
  const entries = readDirectory(bytes, view, { count, from: view.getUint32(end + 16, true), to: end });
  if (entries === undefined) return 'damaged';
  let inflated = 0;
  return {
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const contents = contentsOf(bytes, view, entry, MOST_INFLATED - inflated);
      if (typeof contents !== 'string') inflated += contents.length;
      return contents;
    },
  };
}

/** A document with a thousand pictures has a few thousand files. */
const MOST_FILES = 10_000;
/** All that is read of one document, inflated. */
const MOST_INFLATED = 96 * 1024 * 1024;
/** Text in XML shrinks to a tenth, tables of equal rows to a fortieth; what shrinks more was made to burst. */
const HIGHEST_RATIO = 200;
/** Below this size the ratio is nobody's concern. */
const HARMLESS = 4 * 1024 * 1024;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly size: number;
  readonly header: number;
}

/** Finds the record that ends the directory, behind which there may be a comment. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END_MARK) return at;
  return undefined;
}

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEADER_MARK = 0x04034b50;
const HEADER_LENGTH = 30;

interface Directory {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Undefined where the directory is not what it says it is. Of two files of one name the first counts. */
function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  { count, from, to }: Directory,
): ReadonlyMap<string, Entry> | undefined {
  const entries = new Map<string, Entry>();
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > to || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    if (nameEnd > to) return undefined;
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    if (!entries.has(name))
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        compressed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        header: view.getUint32(at + 42, true),
      });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const STORED = 0;
const DEFLATED = 8;

function contentsOf(bytes: Uint8Array, view: DataView, entry: Entry, room: number): Uint8Array | ZipFault {
  const { method, encrypted, compressed, size, header } = entry;
  if (encrypted) return 'encrypted';
  if (size > room || (size > HARMLESS && size > compressed * HIGHEST_RATIO)) return 'too large';
  if (header + HEADER_LENGTH > bytes.length || view.getUint32(header, true) !== HEADER_MARK) return 'damaged';
  const start = header + HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + compressed > bytes.length) return 'damaged';
  const raw = bytes.subarray(start, start + compressed);
  if (method === STORED) return raw.length === size ? raw : 'damaged';
  return method === DEFLATED ? inflated(raw, size) : 'damaged';
}

/** Inflates to the size that the directory gives and no further, whatever the data hold. */
function inflated(raw: Uint8Array, size: number): Uint8Array | ZipFault {
  try {
    const contents = inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) });
    return contents.length === size ? contents : 'damaged';
  } catch (error) {
    return error instanceof RangeError ? 'too large' : 'damaged';
  }
}
