import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startServer } from '../support/lsp-client.ts';
import { RECORDS } from './texts.ts';

const A = 'file:///d/quy%20che.vanban';
const B = 'file:///d/ke-hoach.vanban';
const SEPTEMBER = '1. Nền tảng học trực tuyến của Trung tâm Mẫu vận hành chính thức từ ngày 01/9/2099.\n';
const OCTOBER = SEPTEMBER.replace('01/9', '01/10');

test('open drafts are held against each other, with the place in the other document', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(A, SEPTEMBER);
  assert.deepEqual(await client.diagnostics(A), []);
  await client.open(B, `Mở đầu.\n\n${OCTOBER}`);
  const [found] = await client.diagnostics(B);
  assert.equal(found?.code, 'cross-draft-conflict');
  assert.match(String(found.message), /quy che\.vanban/u);
  assert.equal(found.relatedInformation?.[0]?.location.uri, A);
  const [other] = await client.diagnostics(A);
  assert.equal(other?.relatedInformation?.[0]?.location.uri, B);
  assert.deepEqual(other.relatedInformation[0].location.range.start, { line: 2, character: 0 });
});

test('what the other draft no longer says, and a draft that is closed, is no conflict', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(A, SEPTEMBER);
  await client.open(B, OCTOBER);
  assert.equal((await client.diagnostics(B)).length, 0, 'the other draft has not been read yet');
  assert.equal((await client.diagnostics(A)).length, 1);
  assert.equal((await client.diagnostics(B)).length, 1);
  await client.close(A);
  assert.deepEqual(await client.diagnostics(B), []);
});
