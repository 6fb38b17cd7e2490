import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMS, indexWorld } from '../../../../../test/support/indexed.ts';
import { occurrencesOf } from './references.ts';
import { subjectAt } from './subject.ts';
import { RECORDS } from './test-world.ts';

const DRAFT = `NGHỊ ĐỊNH
Quy định thử nghiệm

Căn cứ Nghị định số 13/2099/NĐ-CP ngày 17 tháng 01 năm 2099;

Điều 1. Phạm vi
1. Nghị định này quy định về Hệ thống thông tin mẫu (sau đây gọi là Hệ thống).
2. Bộ Mẫu 😀 vận hành Hệ thống theo Nghị định số 13/2099/NĐ-CP.
Điều 2. Dữ liệu
1. Dữ liệu của Hệ thống do Bộ Mẫu quản lý theo khoản 2 Điều 1 Nghị định này.
2. Các Điều 1 đến Điều 3 Nghị định này và Điều 1 Nghị định này được rà soát; một hệ thống khác thì không.
Điều 3. Quan điểm
Bộ trưởng Nguyễn Văn Mẫu nhấn mạnh: “Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.”`;

/** The lines with occurrences of what stands under the cursor, the definition in ⟦ ⟧ and each use in [ ]. */
function marked(words: string): string[] {
  const at = DRAFT.indexOf(words) + words.length;
  const results = FORMS.flatMap((form) =>
    (['\n', '\r\n'] as const).map((newline) => {
      const { index, text, offset } = indexWorld(
        `${RECORDS}=== draft 2099-06-01\n${DRAFT.slice(0, at)}‸${DRAFT.slice(at)}`,
        { form, newline },
      );
      const subject = subjectAt(index, offset);
      const found = subject === undefined ? [] : occurrencesOf(subject, index);
      const rendered = found.reduceRight((rest, { start, end, role }) => {
        const [open, close] = role === 'definition' ? ['⟦', '⟧'] : ['[', ']'];
        return `${rest.slice(0, start)}${open}${rest.slice(start, end)}${close}${rest.slice(end)}`;
      }, text);
      return rendered
        .normalize('NFC')
        .split(/\r?\n/u)
        .filter((line) => /[⟦[]/u.test(line));
    }),
  );
  for (const result of results) assert.deepEqual(result, results[0]);
  return results[0] ?? [];
}

test('plain words occur nowhere else', () => {
  assert.deepEqual(marked('được rà soát'), []);
});

test('a term: its definition and its uses, as it is written', () => {
  assert.deepEqual(marked('vận hành Hệ thống'), [
    '1. Nghị định này quy định về Hệ thống thông tin mẫu (sau đây gọi là ⟦Hệ thống⟧).',
    '2. Bộ Mẫu 😀 vận hành [Hệ thống] theo Nghị định số 13/2099/NĐ-CP.',
    '1. Dữ liệu của [Hệ thống] do Bộ Mẫu quản lý theo khoản 2 Điều 1 Nghị định này.',
  ]);
});

test('a unit: references to it, to what it holds, and ranges in which it lies', () => {
  assert.deepEqual(marked('\nĐiều 1'), [
    '⟦Điều 1⟧. Phạm vi',
    '1. Dữ liệu của Hệ thống do Bộ Mẫu quản lý theo [khoản 2 Điều 1 Nghị định này].',
    '2. [Các Điều 1 đến Điều 3 Nghị định này] và [Điều 1 Nghị định này] được rà soát; một hệ thống khác thì không.',
  ]);
  assert.deepEqual(marked('\nĐiều 2').slice(1), [
    '2. [Các Điều 1 đến Điều 3 Nghị định này] và Điều 1 Nghị định này được rà soát; một hệ thống khác thì không.',
  ]);
});

test('a reference: the same as the unit that it names', () => {
  assert.deepEqual(marked('theo khoản 2 Điều 1'), [
    '⟦2⟧. Bộ Mẫu 😀 vận hành Hệ thống theo Nghị định số 13/2099/NĐ-CP.',
    '1. Dữ liệu của Hệ thống do Bộ Mẫu quản lý theo [khoản 2 Điều 1 Nghị định này].',
    '2. [Các Điều 1 đến Điều 3 Nghị định này] và Điều 1 Nghị định này được rà soát; một hệ thống khác thì không.',
  ]);
});

test('a document: its citations', () => {
  assert.deepEqual(marked('13/2099/NĐ-CP'), [
    'Căn cứ [Nghị định số 13/2099/NĐ-CP ngày 17 tháng 01 năm 2099];',
    '2. Bộ Mẫu 😀 vận hành Hệ thống theo [Nghị định số 13/2099/NĐ-CP].',
  ]);
});

test('a body: where it is named', () => {
  assert.deepEqual(marked('2. Bộ Mẫu'), [
    '2. [Bộ Mẫu] 😀 vận hành Hệ thống theo Nghị định số 13/2099/NĐ-CP.',
    '1. Dữ liệu của Hệ thống do [Bộ Mẫu] quản lý theo khoản 2 Điều 1 Nghị định này.',
  ]);
});

test('a statement: where it is quoted', () => {
  assert.deepEqual(marked('minh bạch'), [
    'Bộ trưởng Nguyễn Văn Mẫu nhấn mạnh: “[Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.]”',
  ]);
});
