import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { officialText, RUNS } from '../../../../../test/support/fragments.ts';
import { parseDraft } from '../../document/parse.ts';
import { draftTerms } from './draft-terms.ts';

/** Each definition as "kind term = long form: uses before, uses behind". */
function terms(text: string): string[] {
  return draftTerms(parseDraft(text)).map(({ kind, term, longForm, uses, definition }) => {
    const before = uses.filter(({ start }) => start < definition.start).length;
    return `${kind} ${term} = ${longForm.normalize('NFC')}: ${before}, ${uses.length - before}`;
  });
}

const DECREE = `NGHỊ ĐỊNH
Điều 1. Phạm vi
Hệ thống giám sát biển (sau đây gọi là Hệ thống) do Ủy ban nhân dân (UBND) cấp tỉnh lập; UBND xã dùng Hệ thống.
Điều 2. Giải thích từ ngữ
Trong Nghị định này, các từ ngữ dưới đây được hiểu như sau:
1. Bãi nuôi là vùng nước đã giao.
2. Người nuôi (sau đây gọi là hộ nuôi) là tổ chức có bãi nuôi.
a) Có tên là cá nhân;
Điều 3. Trách nhiệm
1. Hộ nuôi là người giữ bãi nuôi và các hệ thống khác.
`;

describe('terms of a draft', () => {
  test('each with its long form and its uses', () => {
    const expected = [
      'term Hệ thống = Hệ thống giám sát biển: 0, 1',
      'abbreviation UBND = Ủy ban nhân dân: 0, 1',
      'term Bãi nuôi = vùng nước đã giao.: 0, 2',
      'term Người nuôi = tổ chức có bãi nuôi.: 0, 0',
      'term hộ nuôi = Người nuôi: 0, 1',
    ];
    assert.deepEqual(terms(DECREE), expected);
    assert.deepEqual(terms(DECREE.normalize('NFD')), expected);
  });

  test('uses before the definition are uses, and one defined twice has all', () => {
    assert.deepEqual(terms('UBND họp.\nỦy ban nhân dân (UBND) họp.\nUBND và Ủy ban nhân dân (UBND) họp.\n'), [
      'abbreviation UBND = Ủy ban nhân dân: 1, 1',
      'abbreviation UBND = Ủy ban nhân dân: 2, 0',
    ]);
  });

  test('a longer term is not a use of a shorter one', () => {
    const text = 'Bãi biển (sau đây gọi là Bãi). Bãi nuôi xa (sau đây gọi là Bãi nuôi). Bãi nuôi ở xa, Bãi ở gần.\n';
    assert.deepEqual(terms(text), ['term Bãi = Bãi biển: 0, 1', 'term Bãi nuôi = Bãi nuôi xa: 0, 1']);
  });

  test('a short name that only looks like an abbreviation is a term', () => {
    assert.deepEqual(terms('Hệ thống giám sát biển (sau đây viết tắt là Hệ thống).\n'), [
      'term Hệ thống = Hệ thống giám sát biển: 0, 0',
    ]);
  });

  test('what another text defines within quotation marks is not the draft’s', () => {
    assert.deepEqual(terms('Sửa Điều 1 như sau: “Ủy ban nhân dân (UBND) họp”.\n'), []);
    assert.deepEqual(terms('Sửa Điều 1 như sau:\n“Điều 1. Họp\nỦy ban nhân dân (UBND) họp.”\nĐiều 2. Khác\n'), []);
    assert.deepEqual(terms('Ủy ban nhân dân (sau đây viết tắt là “UBND”) họp.\n'), [
      'abbreviation UBND = Ủy ban nhân dân: 0, 0',
    ]);
  });

  test('an item elsewhere explains nothing', () => {
    assert.deepEqual(terms('Điều 3. Trách nhiệm\n1. Bộ Biển là cơ quan chủ trì.\n'), []);
  });
});

test('whatever the text, places lie within it, in order and apart from the definitions', () => {
  fc.assert(
    fc.property(officialText, (text) => {
      for (const { uses, definition } of draftTerms(parseDraft(text))) {
        assert.ok(uses.every(({ start, end }) => 0 <= start && start < end && end <= text.length));
        assert.ok(uses.every(({ start }, at) => (uses[at - 1]?.end ?? 0) <= start));
        assert.ok(uses.every(({ start }) => start !== definition.termSpan.start));
      }
    }),
    RUNS,
  );
});
