import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { claimReader } from '../claims/read-claims.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { contentWords } from '../claims/words.ts';
import { parseDay } from '../text/day.ts';
import { tokenise } from '../text/tokens.ts';
import { buildMeasures } from './measures.ts';
import type { Measure } from './model.ts';

const origin = { file: 'x.yaml', line: 1 };
const measure = (
  id: string,
  unit: string | undefined,
  names: readonly string[],
  of: readonly string[] = [],
): Measure => {
  const [name = id, ...aliases] = names;
  return { id, name, aliases, unit, of, direction: 'up', topics: [], sources: [], origin };
};

const index = buildMeasures([
  measure('so-hoa-trong-gdp', '%', ['Tỷ trọng số hoá trong GDP', 'số hoá'], ['GDP', 'tổng sản phẩm']),
  measure('doanh-thu-nganh-bien', 'đồng', ['Doanh thu toàn ngành biển', 'doanh thu ngành biển']),
  measure('dan-dung-cong-bien', '%', ['Tỷ lệ người dân sử dụng cổng biển', 'cổng biển có người dân sử dụng']),
  measure('cong-bien', 'cổng', ['Số cổng biển', 'cổng biển']),
  measure('hang-bien', 'hạng', ['Thứ hạng về biển (XYZ)', 'xếp hạng XYZ']),
  measure('ban-le', '%', ['Bán lẻ trên biển'], ['tổng mức']),
  measure('quy-mo-ban-le', 'USD', ['Quy mô bán lẻ', 'bán lẻ trên biển']),
  measure('tau-xanh', undefined, ['Tàu xanh']),
]);

const ASOF = parseDay('2099-06-01') ?? assert.fail();

const measuresOf = (text: string, lead?: string): (string | undefined)[] => {
  const sentence = { start: 0, end: text.length, tokens: tokenise(text) };
  const leads = lead === undefined ? [] : [{ kind: 'introduction' as const, tokens: tokenise(lead) }];
  return claimReader(slotReader(ASOF))({ sentences: [sentence], leads }).map((claim) => index.measureOf(claim)?.id);
};

const CASES: readonly (readonly [text: string, ...expected: (string | undefined)[]])[] = [
  // Silent: no value, another unit, a part without its whole, words that the lexicon does not have.
  ['Phải mở rộng cổng biển trong năm 2100.', undefined],
  ['Doanh thu toàn ngành biển chiếm 12%.', undefined],
  ['Số hoá đạt 20%.', undefined],
  ['Sau 5 năm, doanh thu ngành biển đã khác.', undefined],
  ['Sau 3 năm có tàu xanh.', undefined],
  ['Diện tích rừng ngập mặn đạt 40%.', undefined],
  ['Doanh thu của cảng A đạt 5 tỷ đồng.', undefined],
  // By name, alias and everyday synonyms, with the value in the midst.
  ['Doanh thu toàn ngành biển ước đạt 5 tỷ đồng.', 'doanh-thu-nganh-bien'],
  ['Năm 2099 doanh thu ngành biển tăng 3%.', 'doanh-thu-nganh-bien'],
  ['Có 60% người dân dùng cổng biển.', 'dan-dung-cong-bien'],
  ['Cổng biển phải có ít nhất 60% người dân sử dụng.', 'dan-dung-cong-bien'],
  ['Xếp hạng XYZ: 40.', 'hang-bien'],
  // A part with its whole, wherever in the clause that stands.
  ['Số hoá của cả nước chiếm 20% GDP.', 'so-hoa-trong-gdp'],
  ['Số hoá chiếm 20% tổng sản phẩm.', 'so-hoa-trong-gdp'],
  // Two measures under one name: the whole and the unit decide.
  ['Bán lẻ trên biển chiếm 20% tổng mức.', 'ban-le'],
  ['Bán lẻ trên biển đạt 20 tỷ USD.', 'quy-mo-ban-le'],
  // Of several, the one at the value.
  ['Số hoá chiếm 30% GDP, tàu xanh trên 55%.', 'so-hoa-trong-gdp', 'tau-xanh'],
  ['60% người dân sử dụng cổng biển, góp phần nâng tỷ lệ tàu xanh.', 'dan-dung-cong-bien'],
];

test('the measure of a claim, or none', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(measuresOf(text), expected, text);
});

test('the same in decomposed Unicode', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(measuresOf(text.normalize('NFD')), expected, text);
});

test('a clause that names nothing is about what leads it', () => {
  const lead = 'Tỷ lệ người dân sử dụng cổng biển:';
  assert.deepEqual(measuresOf('Đến năm 2100: 70%.', lead), ['dan-dung-cong-bien']);
  assert.deepEqual(measuresOf('Đến năm 2100 tăng 5%.', lead), ['dan-dung-cong-bien']);
  assert.deepEqual(measuresOf('Rừng ngập mặn: 70%.', lead), [undefined]);
  assert.deepEqual(measuresOf('Đến năm 2100: 70 tỷ đồng.', lead), [undefined]);
});

test('names in any words are in order, inside them, and apart unless they share a place', () => {
  const words = fc.constantFrom(
    ...'số hoá gdp doanh thu toàn ngành biển cổng dân sử dụng bán lẻ tổng mức và , 60%'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const tokens = tokenise(list.join(' '));
      const content = contentWords(tokens, 0, tokens.length, []);
      let last = { firstWord: 0, endWord: 0 };
      for (const name of index.measuresIn(content)) {
        const same = name.firstWord === last.firstWord && name.endWord === last.endWord;
        assert.ok(same || name.firstWord >= last.endWord);
        assert.ok(name.endWord > name.firstWord && name.endWord <= content.length);
        last = name;
      }
    }),
  );
});
