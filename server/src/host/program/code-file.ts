import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import * as zlib from 'node:zlib';
import { pruneFolder } from '../prune-folder.ts';
import { writeFileAtomically } from '../write-file.ts';

/** One name for each bundle and each engine: V8 refuses the code of another V8, but sees no more of the source than its length. */
export function codeFileName(bundle: string, source: Uint8Array): string {
  const engine = cachedDataVersionTag().toString(16);
  return `${basename(bundle, '.js')}-${engine}-${digestOf(source).toString('hex')}${SUFFIX}`;
}

/** Compiled code from the first folder that has it whole: V8 trusts what it is given, so a damaged file must not reach it. */
export function readCode(folders: readonly string[], name: string): Buffer | undefined {
  for (const folder of folders) {
    const bytes = readIfPossible(join(folder, name));
    const code = bytes?.subarray(DIGEST_LENGTH);
    if (bytes !== undefined && code !== undefined && digestOf(code).equals(bytes.subarray(0, DIGEST_LENGTH)))
      return code;
  }
  return undefined;
}

/** Keeps compiled code in the last of the folders. Where that is impossible the next start compiles again, and nothing is lost. */
export function writeCode(folders: readonly string[], name: string, code: Buffer): void {
  const folder = folders.at(-1);
  if (folder === undefined) return;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileAtomically(join(folder, name), Buffer.concat([digestOf(code), code]));
    pruneFolder(folder, { suffix: SUFFIX, most: MOST_KEPT });
  } catch {
    return;
  }
}

const SUFFIX = '.code';
const DIGEST_LENGTH = 8;
/** The command line and the server, in the editor's engine and in Node's, of two versions. */
const MOST_KEPT = 8;

/** It tells damage and another build, not malice. To load all of Node's cryptography would cost a start more than to read its code; Node has the checksum from 20.15 on. */
function digestOf(bytes: Uint8Array): Buffer {
  const digest = Buffer.alloc(DIGEST_LENGTH);
  if (zlib.crc32 === undefined) return createHash('sha256').update(bytes).digest().subarray(0, DIGEST_LENGTH);
  digest.writeUInt32LE(zlib.crc32(bytes));
  digest.writeUInt32LE(bytes.length, 4);
  return digest;
}

function readIfPossible(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
