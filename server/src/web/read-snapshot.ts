import type { KnowledgeRecords } from '../core/knowledge/model.ts';
import type { Readings } from '../core/knowledge/readings.ts';
import { resolveRecords } from '../core/knowledge/resolve.ts';
import { headOf, openParts, rawStatements } from '../host/knowledge/snapshot/parts.ts';

/** The knowledge in a compiled file. There are no files here that it could be older than; undefined where the bytes are damaged. */
export function readSnapshot(
  bytes: Uint8Array,
): { readonly records: KnowledgeRecords; readonly readings: Readings; readonly digest: string } | undefined {
  const parts = openParts(bytes);
  if (parts === undefined) return undefined;
  // The checksum has vouched for the bytes, and both come out of one package.
  const { raw, digest } = headOf(parts);
  const { records } = resolveRecords({ ...raw, statements: rawStatements(parts) });
  return { records, readings: parts.readings, digest };
}
