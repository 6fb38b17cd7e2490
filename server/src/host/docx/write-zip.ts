import { deflateRawSync } from 'node:zlib';

/** A text file of an archive. */
export interface ZipFile {
  /** In ASCII, with "/" between folders. */
  readonly name: string;
  readonly contents: string;
}

/** Makes a zip archive of text files in their order. It carries no time: the same files give the same bytes. */
export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, contents } of files) {
    const raw = Buffer.from(contents, 'utf8');
    const deflated = deflateRawSync(raw, { level: 9 });
    const path = Buffer.from(name, 'ascii');
    const common = fieldsOf({ raw, deflated, path });
    const header = joined([uint32(HEADER_MARK), common, path]);
    directory.push(joined([uint32(ENTRY_MARK), uint16(VERSION), common, NO_ATTRIBUTES, uint32(at), path]));
    parts.push(header, deflated);
    at += header.length + deflated.length;
  }
  const entries = joined(directory);
  const count = uint16(files.length);
  const end = [uint32(END_MARK), uint32(0), count, count, uint32(entries.length), uint32(at), uint16(0)];
  return joined([...parts, entries, ...end]);
}

const HEADER_MARK = 0x04034b50;
const ENTRY_MARK = 0x02014b50;
const END_MARK = 0x06054b50;
/** 2.0: folders and deflation. */
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format can write. */
const FIRST_DAY = 0x0021;
/** No comment, the first disk, no attributes within and without. */
const NO_ATTRIBUTES = new Uint8Array(10);

/** What the header of a file and its entry in the directory have in common. */
function fieldsOf({ raw, deflated, path }: Readonly<Record<'raw' | 'deflated' | 'path', Buffer>>): Uint8Array {
  const numbers = [uint16(VERSION), uint16(0), uint16(DEFLATED), uint16(0), uint16(FIRST_DAY), uint32(crc32(raw))];
  return joined([...numbers, uint32(deflated.length), uint32(raw.length), uint16(path.length), uint16(0)]);
}

function uint16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >>> 8);
}

function uint32(value: number): Uint8Array {
  return joined([uint16(value & 0xffff), uint16(value >>> 16)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** The checksum of ISO 3309 that the format asks for. Node has it from 20.15 on; 20.11 is promised. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (REMAINDERS[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const POLYNOMIAL = 0xedb88320;
const REMAINDERS: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder;
});
