import type { RawRecords, RawStatement } from '../core/knowledge/raw.ts';
import { resolveRecords } from '../core/knowledge/resolve.ts';
import type { KnowledgeRecords } from '../core/knowledge/model.ts';
import { openSnapshot } from '../host/knowledge/snapshot/format.ts';

/** The knowledge in a compiled file. There are no files here that it could be older than; undefined where the bytes are damaged. */
export function readSnapshot(
  bytes: Uint8Array,
): { readonly records: KnowledgeRecords; readonly digest: string } | undefined {
  const snapshot = openSnapshot(bytes);
  if (snapshot === undefined) return undefined;
  // The checksum has vouched for the bytes, and both come out of one package.
  const { raw, digest } = snapshot.head as Head;
  const statements = Array.from({ length: snapshot.count }, (_, index) => snapshot.entry(index) as RawStatement);
  return { records: resolveRecords({ ...raw, statements }).records, digest };
}

interface Head {
  readonly digest: string;
  readonly raw: Omit<RawRecords, 'statements'>;
}
