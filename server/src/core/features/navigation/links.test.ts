import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMS, indexWorld } from '../../../../../test/support/indexed.ts';
import { linksOf, officialAddress } from './links.ts';
import { RECORDS } from './test-world.ts';
import { unitsNamed } from './unit-search.ts';

/** The links as their words and what they open. */
function linked(draft: string, files: readonly string[] = []): string[] {
  const results = FORMS.map((form) => {
    const { index, text } = indexWorld(`${RECORDS}=== draft 2099-06-01\n${draft}`, { form });
    return linksOf(index, files).map((link) =>
      `${text.slice(link.start, link.end)} → ${link.kind === 'file' ? link.file : link.document.id}`.normalize('NFC'),
    );
  });
  for (const result of results) assert.deepEqual(result, results[0]);
  return results[0] ?? [];
}

test('a document without an address, and one that nobody knows, have no link', () => {
  assert.deepEqual(linked('Theo Nghị định số 7/2090/NĐ-CP và Nghị định số 99/2098/NĐ-CP.'), []);
});

test('a document is linked by its number', () => {
  assert.deepEqual(linked('Căn cứ Nghị định số 13/2099/NĐ-CP ngày 17 tháng 01 năm 2099;'), [
    '13/2099/NĐ-CP → nd-13-2099',
  ]);
});

test('only a secure address is one', () => {
  const { index } = indexWorld(`${RECORDS}=== draft 2099-06-01\n`);
  const document = index.knowledge.documents.document('nd-13-2099');
  assert.ok(document !== undefined);
  assert.equal(officialAddress(document), 'https://congbao.example/13-2099-nd-cp');
  for (const url of ['http://congbao.example/', 'javascript:alert(1)', 'command:x', 'https://a b', undefined])
    assert.equal(officialAddress({ ...document, url }), undefined);
});

test('files that lie beside the draft, and no others', () => {
  const files = ['phụ lục 1.xlsx', '1.xlsx', 'bao-cao.docx', 'README'];
  assert.deepEqual(linked('Kèm theo phụ lục 1.xlsx và bao-cao.docx 😀 (xem thieu.pdf).', files), [
    'phụ lục 1.xlsx → phụ lục 1.xlsx',
    'bao-cao.docx → bao-cao.docx',
  ]);
  assert.deepEqual(linked('Xem bao-cao.docxx và tonghop-bao-cao.docx.', ['bao-cao.docxy']), []);
  assert.deepEqual(linked('Tổng 21.xlsx.', files), []);
});

test('units by a few words of their name, diacritics optional', () => {
  const { index } = indexWorld(
    `${RECORDS}=== draft 2099-06-01\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\nĐiều 2. Dữ liệu mở\n`,
  );
  const named = (query: string): string[] => unitsNamed(index.draft, query).map(({ name }) => name);
  assert.deepEqual(named('du lieu dieu'), ['Điều 2. Dữ liệu mở']);
  assert.deepEqual(named('không có'), []);
  assert.deepEqual(named(''), ['Chương I. QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Điều 2. Dữ liệu mở']);
});
