import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMS, indexWorld } from '../../../../../test/support/indexed.ts';
import { type DefinitionPlace, definitionAt } from './definition.ts';
import { RECORDS } from './test-world.ts';

const DRAFT = `NGHỊ ĐỊNH
Quy định thử nghiệm

Căn cứ Nghị định số 13/2099/NĐ-CP ngày 17 tháng 01 năm 2099;

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Nghị định này quy định về Hệ thống thông tin mẫu (sau đây gọi là Hệ thống).
2. Bộ Mẫu 😀 vận hành Hệ thống.
Điều 2. Dữ liệu
1. Dữ liệu của Hệ thống gồm:
a) dữ liệu gốc;
b) dữ liệu dẫn xuất.
2. Dữ liệu quy định tại điểm b khoản 1 Điều này và các khoản 1 và 2 Điều 1 Nghị định này được bảo vệ.
3. Hồ sơ quy định tại Điều 5 Nghị định nêu trên được rà soát.
Điều 3. Quan điểm
Bộ trưởng Nguyễn Văn Mẫu nhấn mạnh: “Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.”`;

/** Sets the cursor behind the last letter of some words of the draft, and tells from where to where a definition leads. */
function leads(words: string, occurrence = 1): string[] {
  const at = DRAFT.split(words).slice(0, occurrence).join(words).length + words.length;
  const results = FORMS.flatMap((form) =>
    (['\n', '\r\n'] as const).map((newline) => {
      const marked = `${DRAFT.slice(0, at)}‸${DRAFT.slice(at)}`;
      const { index, text, offset } = indexWorld(`${RECORDS}=== draft 2099-06-01\n${marked}`, { form, newline });
      const found = definitionAt(index, offset);
      if (found === undefined) return [];
      const from = text.slice(found.from.start, found.from.end).normalize('NFC');
      return found.places.map((place) => `${from} → ${told(place, text)}`);
    }),
  );
  for (const result of results) assert.deepEqual(result, results[0]);
  return results[0] ?? [];
}

function told(place: DefinitionPlace, text: string): string {
  switch (place.kind) {
    case 'draft':
      return text.slice(place.name.start, place.name.end).normalize('NFC');
    case 'entry':
      return `${place.origin.file}:${place.origin.line}`;
    case 'source':
      return `source of ${place.statement.id}`;
  }
}

test('plain words lead nowhere', () => {
  assert.deepEqual(leads('được rà soát'), []);
  assert.deepEqual(leads('QUY ĐỊNH CHUNG'), []);
});

test('a citation leads to the entry of the document', () => {
  assert.deepEqual(leads('13/2099/NĐ-CP'), ['Nghị định số 13/2099/NĐ-CP ngày 17 tháng 01 năm 2099 → world-2.yaml:2']);
});

test('a document named before is the one that was cited', () => {
  assert.deepEqual(leads('Nghị định nêu trên'), ['Điều 5 Nghị định nêu trên → world-2.yaml:2']);
});

test('a reference leads to its unit', () => {
  assert.deepEqual(leads('điểm b khoản 1 Điều này'), ['điểm b khoản 1 Điều này → b']);
});

test('a reference to several units leads to each', () => {
  assert.deepEqual(leads('các khoản 1 và 2 Điều 1 Nghị định này'), [
    'các khoản 1 và 2 Điều 1 Nghị định này → 1',
    'các khoản 1 và 2 Điều 1 Nghị định này → 2',
  ]);
});

test('of several units, to the one whose number is pointed at', () => {
  assert.deepEqual(leads('các khoản 1 và 2'), ['các khoản 1 và 2 Điều 1 Nghị định này → 2']);
});

test('a term leads to its definition, and its definition to itself', () => {
  assert.deepEqual(leads('vận hành Hệ thống'), ['Hệ thống → Hệ thống']);
  assert.deepEqual(leads('sau đây gọi là Hệ thống'), ['Hệ thống → Hệ thống']);
});

test('a body leads to its entry, behind a surrogate pair too', () => {
  assert.deepEqual(leads('2. Bộ Mẫu'), ['Bộ Mẫu → world-4.yaml:2']);
});

test('a quotation leads to its source and to the entry of the statement', () => {
  assert.deepEqual(leads('minh bạch'), [
    'Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân. → source of du-lieu',
    'Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân. → world.yaml:1',
  ]);
});

test('the label of a unit is the unit', () => {
  assert.deepEqual(leads('\nĐiều 2'), ['Điều 2 → Điều 2. Dữ liệu']);
});
