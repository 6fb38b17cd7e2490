import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompareRequest } from '../../server/src/lsp/protocol.ts';
import { startServer } from '../support/lsp-client.ts';
import { RECORDS } from './texts.ts';

const PREMISE = 'Chủ cảng phải nộp báo cáo trong 15 ngày.';

test('two passages, and where they differ', async () => {
  const { connection } = await startServer({ records: RECORDS });
  const conflict = await connection.sendRequest(CompareRequest, {
    premise: PREMISE,
    hypothesis: 'Chủ cảng phải nộp báo cáo trong 30 ngày.',
  });
  assert.deepEqual(conflict, {
    verdict: 'conflict',
    rules: ['target-conflict'],
    premise: { start: 32, end: 39, text: '15 ngày' },
    hypothesis: { start: 32, end: 39, text: '30 ngày' },
    why: 'Hai đoạn trái nhau (khác giá trị): một bên ghi “15 ngày”, bên kia ghi “30 ngày”.',
  });
  const none = await connection.sendRequest(CompareRequest, { premise: PREMISE, hypothesis: PREMISE });
  assert.deepEqual([none.verdict, none.hypothesis], ['none', null]);
});

test('a request without its passages is refused', async () => {
  const { connection } = await startServer({ records: RECORDS });
  await assert.rejects(connection.sendRequest('doichieu/compare', { premise: PREMISE }), /hypothesis/u);
});
