import type { KnowledgeRecords } from '../core/knowledge/model.ts';
import type { Readings } from '../core/knowledge/readings.ts';
import { headOf, openParts, recordsOf } from '../host/knowledge/snapshot/parts.ts';

/** The knowledge in a compiled file. There are no files here that it could be older than; undefined where the bytes are damaged. */
export function readSnapshot(
  bytes: Uint8Array,
): { readonly records: KnowledgeRecords; readonly readings: Readings; readonly digest: string } | undefined {
  const parts = openParts(bytes);
  if (parts === undefined) return undefined;
  // The checksum has vouched for the bytes, and both come out of one package.
  const head = headOf(parts);
  return { records: recordsOf(parts, head, (origin) => origin), readings: parts.readings, digest: head.digest };
}
