import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../text/tokens.ts';
import { isGlossaryHeading, readExplainedTerm, readTerms } from './terms.ts';

/** Each definition as "kind: term = meaning". */
function terms(text: string): string[] {
  return readTerms(tokenise(text)).map(
    ({ kind, term, meaningSpan }) =>
      `${kind}: ${term} = ${text.slice(meaningSpan.start, meaningSpan.end).normalize('NFC')}`,
  );
}

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'Hệ thống giám sát biển quốc gia (sau đây gọi là Hệ thống) do Bộ quản lý.',
    'named: Hệ thống = Hệ thống giám sát biển quốc gia',
  ],
  [
    'Hệ thống giám sát biển quốc gia (sau đây gọi tắt là “Hệ thống biển”).',
    'named: Hệ thống biển = Hệ thống giám sát biển quốc gia',
  ],
  ['Tổ chức, cá nhân nuôi biển, sau đây gọi chung là người nuôi, phải báo.', 'named: người nuôi = cá nhân nuôi biển'],
  ['Ủy ban nhân dân (sau đây viết tắt là UBND) cấp tỉnh', 'abbreviated: UBND = Ủy ban nhân dân'],
  [
    'Ủy ban nhân dân (UBND) và Hội đồng nhân dân (HĐND)',
    'abbreviated: UBND = Ủy ban nhân dân',
    'abbreviated: HĐND = Hội đồng nhân dân',
  ],
  ['Bộ Biển và Hải đảo (B&HĐ)', 'abbreviated: B&HĐ = Biển và Hải đảo'],
  ['ứng dụng công nghệ thông tin (CNTT)', 'abbreviated: CNTT = công nghệ thông tin'],
];

test('short names and abbreviations where a text introduces them', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(terms(text), expected, text);
});

test('the same in decomposed Unicode', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(terms(text.normalize('NFD')), expected, text);
});

test('brackets that define nothing', () => {
  for (const text of [
    'Bộ trưởng (đã ký)',
    'Sở Biển (BQL) họp.',
    'Tăng 5% (năm 2099)',
    'Nghị định này (NĐ số 12/2099/NĐ-CP)',
    'Người ta gọi là thuyền.',
    'sau đây gọi là',
    'Ghi tên viết tắt của cơ quan cấp giấy; chữ viết tắt là gì.',
  ])
    assert.deepEqual(terms(text), [], text);
});

test('items of a glossary', () => {
  const explained = (text: string) => readExplainedTerm(tokenise(text))?.term;
  assert.equal(explained('1. Nuôi biển là việc nuôi trồng trên biển.'), 'Nuôi biển');
  assert.equal(explained('a) “Bãi nuôi” là vùng nước đã giao.'), 'Bãi nuôi');
  assert.equal(explained('2. Người nuôi biển (sau đây gọi là người nuôi) là tổ chức, cá nhân.'), 'Người nuôi biển');
  assert.equal(explained('3. Vùng nuôi bao gồm mặt nước và đáy biển.'), 'Vùng nuôi');
  assert.equal(explained('Trong Luật này, các từ ngữ dưới đây được hiểu như sau:'), undefined);
  assert.equal(explained('4. Tổ chức thực hiện.'), undefined);
  assert.equal(explained(''), undefined);
});

test('headings of a glossary', () => {
  assert.equal(isGlossaryHeading(tokenise('Điều 3. Giải thích từ ngữ')), true);
  assert.equal(isGlossaryHeading(tokenise('Điều 4. Trách nhiệm')), false);
});

test('any text is read without failing, every span within it', () => {
  const words = fc.constantFrom(
    'sau đây gọi là',
    'viết tắt là',
    '(',
    ')',
    'UBND',
    'Ủy ban',
    'nhân dân',
    '“',
    '”',
    ',',
    '1.',
    'là',
    '&',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (list) => {
      const text = list.join(' ');
      const explained = readExplainedTerm(tokenise(text));
      for (const { start, end, termSpan, meaningSpan } of [
        ...readTerms(tokenise(text)),
        ...(explained ? [explained] : []),
      ])
        for (const span of [{ start, end }, termSpan, meaningSpan])
          assert.ok(span.start < span.end && span.end <= text.length);
    }),
  );
});
