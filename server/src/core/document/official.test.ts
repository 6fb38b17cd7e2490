import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from './parse.ts';

test('the quốc hiệu makes a draft, in either placement of the tone mark', () => {
  assert.equal(parseDraft('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').official, true);
  assert.equal(parseDraft('**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**\nĐộc lập').official, true);
  assert.equal(parseDraft('| Bộ Thử nghiệm | Cộng hòa xã hội chủ nghĩa Việt Nam |\n|---|---|').official, true);
});

test('two legal bases make a draft, one does not', () => {
  assert.equal(parseDraft('Căn cứ Luật Mẫu;\nCăn cứ Nghị định mẫu;').official, true);
  assert.equal(parseDraft('Căn cứ vào điều đã nói, ta kết luận.').official, false);
});

test('a README is no draft', () => {
  assert.equal(parseDraft('# Tool\n\nIt checks drafts.\n\n- one\n- two').official, false);
});
