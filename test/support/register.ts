import assert from 'node:assert/strict';
import { buildRegister, type DocumentRegister } from '../../server/src/core/knowledge/documents/register.ts';
import type { KnowledgeFault } from '../../server/src/core/knowledge/fault.ts';
import { resolveRecords } from '../../server/src/core/knowledge/resolve.ts';
import { readKnowledgeFile } from '../../server/src/host/knowledge/read-file.ts';
import { joinRaw } from '../../server/src/host/knowledge/read-folder.ts';

const BODIES = `organisations:
  - { id: quoc-hoi, name: Quốc hội, sources: [] }
  - { id: chinh-phu, name: Chính phủ, sources: [] }
  - { id: thu-tuong, name: Thủ tướng Chính phủ, sources: [] }
  - { id: ubnd-a, name: Ủy ban nhân dân tỉnh A, sources: [] }
`;
const SOURCES = 'sources:\n  - { id: n, title: Nguồn }\n';

/** The entries of a YAML file as a curator writes it, resolved. */
export function readRegister(documents: string): {
  readonly register: DocumentRegister;
  readonly faults: readonly KnowledgeFault[];
} {
  const files = [SOURCES, BODIES, `documents:\n${documents}`].map((text, at) => readKnowledgeFile(`${at}.yaml`, text));
  assert.deepEqual(
    files.flatMap((file) => file.faults),
    [],
  );
  const { records, faults } = resolveRecords(joinRaw(files.map(({ raw }) => raw)));
  return { register: buildRegister(records.documents, records.organisations), faults };
}
