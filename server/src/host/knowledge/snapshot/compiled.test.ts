import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { check } from '../../../core/check.ts';
import { parseDraft } from '../../../core/document/parse.ts';
import { buildKnowledge } from '../../../core/knowledge/knowledge.ts';
import type { KnowledgeRecords } from '../../../core/knowledge/model.ts';
import { parseDay } from '../../../core/text/day.ts';
import { plain } from '../../../../../test/support/plain.ts';
import { isProblem } from '../../problem.ts';
import { loadKnowledge, type ReadKnowledge } from '../load.ts';
import { type CompiledKnowledge, compileKnowledge, openCompiled } from './compiled.ts';

const BUILD = 'thử';
const AS_OF = parseDay('2099-06-01') ?? assert.fail();

function readFrom(folder: string): ReadKnowledge {
  const read = loadKnowledge([folder]);
  assert.ok(!isProblem(read));
  return read;
}

function bytesOf(read: ReadKnowledge): Uint8Array {
  const bytes = compileKnowledge(read, buildKnowledge(read.records).readings, BUILD);
  assert.ok(bytes !== undefined, JSON.stringify(read.faults));
  return bytes;
}

function openFrom(bytes: Uint8Array, folder: string, build = BUILD): CompiledKnowledge | undefined {
  return openCompiled(bytes, { folders: [folder], build, written: Date.now() });
}

const FICTIONAL: Readonly<Record<string, string>> = {
  'statements.yaml': `statements:
  - id: 2099-01-05/mot
    quote: 'Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến; không được yêu cầu nộp bản giấy.'
    speaker: bo-mau
    date: 2099-01-05
    kind: target
    wording: direct
    modality: obligation
    sources:
      - source: nguon
        paragraph: 1
      - source: nguon
        paragraph: 2
        quote: 'Năm 2100, 70% người dân phải dùng được “một cửa số”: giao Sở Mẫu chủ trì.'
  - id: 2099-02-05/hai
    quote: 'Tổng số lao động ước khoảng 1.767.321 lao động.'
    speaker: bo-mau
    date: 2099-02-05
    kind: figure
    wording: restated
    modality: fact
    sources: [{ source: nguon }]
`,
  'organisations.yaml': 'organisations: [{ id: bo-mau, name: Bộ Mẫu }]\n',
  'sources.yaml': 'sources: [{ id: nguon, title: Nguồn mẫu }]\n',
};

/** A draft that says everything again: word for word, without its second word as a quotation, and with another number. */
function retold({ statements }: KnowledgeRecords): string {
  const lines = statements.flatMap(({ quote, speaker }) => [
    quote,
    `${speaker.name} nhấn mạnh: “${quote.replace(/ \p{L}+/u, '')}”`,
    `${speaker.name} cho biết ${quote.replace(/[1-9]/u, (digit) => String(10 - Number(digit)))}`,
  ]);
  return lines.join('\n\n');
}

/** The bundled knowledge, and one with what it has not. */
function eachFolder(action: (folder: string) => void): void {
  action('knowledge');
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-compiled-'));
  try {
    for (const [name, text] of Object.entries(FICTIONAL)) writeFileSync(join(folder, name), text);
    action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('compiled knowledge', () => {
  test('has the records and the readings of the files, to the bit', () => {
    eachFolder((folder) => {
      const read = readFrom(folder);
      const opened = openFrom(bytesOf(read), folder);
      assert.deepEqual(plain(opened?.records), plain(read.records));
      assert.deepEqual(opened?.readings, { ...buildKnowledge(read.records).readings });
    });
  });

  test('finds in a draft what the files find', () => {
    eachFolder((folder) => {
      const read = readFrom(folder);
      const opened = openFrom(bytesOf(read), folder);
      assert.ok(opened !== undefined);
      const [fresh, kept] = [buildKnowledge(read.records), buildKnowledge(opened.records, opened.readings)];
      const draft = parseDraft(retold(read.records));
      const [wanted, found] = [fresh, kept].map((knowledge) =>
        check({ draft, knowledge, asOf: AS_OF, severities: new Map() }),
      );
      assert.deepEqual(plain(found), plain(wanted));
      assert.ok((found?.coverage.claimsChecked ?? 0) > 0 && (found?.coverage.quotesVerified ?? 0) > 0);
      for (const measure of read.records.measures)
        assert.deepEqual(plain(kept.history(measure)), plain(fresh.history(measure)));
    });
  });

  test('of another build, or of a folder with other files, is none', () => {
    eachFolder((folder) => {
      const bytes = bytesOf(readFrom(folder));
      assert.equal(openFrom(bytes, folder, 'khác'), undefined);
      assert.equal(openFrom(bytes, 'server'), undefined);
    });
  });
});
