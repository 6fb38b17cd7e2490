import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { buildContraries } from './claims/contrast/contraries.ts';
import { compare } from './compare.ts';
import type { Day } from './text/day.ts';

const contraries = buildContraries(parse(readFileSync('knowledge/contraries.yaml', 'utf8')).contraries);

/** The verdict, with the rule where there is a conflict. */
function verdict(premise: string, hypothesis: string): string {
  const { verdict: said, rules } = compare({ premise, hypothesis, contraries, asOf: '2099-06-01' as Day });
  return [said, ...rules].join(' ');
}

const LAW =
  'Luật Cảng biển, Điều 7. Mở cảng 1. Chủ cảng phải thông báo bằng văn bản cho Cảng vụ trước khi mở cảng 15 ngày, trừ trường hợp có bão. 2. Cảng vụ được từ chối khi: a) Hồ sơ không đầy đủ; b) Cầu cảng chưa được kiểm định. 3. Chủ cảng không được thu phí của tàu cứu nạn.';

const SILENT: readonly (readonly [premise: string, hypothesis: string])[] = [
  [LAW, 'Chủ cảng phải thông báo bằng văn bản cho Cảng vụ trước khi mở cảng 15 ngày.'],
  [LAW, 'Cảng vụ được từ chối khi cầu cảng chưa được kiểm định.'],
  [LAW, 'Tàu cứu nạn do Bộ Biển quản lý.'],
  ['Đến năm 2100 ít nhất 70% cảng có điện bờ.', 'Đến năm 2100 có 75% cảng có điện bờ.'],
  ['Năm 2098 cả nước có 41 cảng.', 'Cảng Nam có đèn biển cao 20 m.'],
  ['Sở Biển mở 12 cảng.', 'Theo báo cáo, Sở Biển mở 12 cảng và đón nhiều tàu khách.'],
];

const CONFLICTS: readonly (readonly [premise: string, hypothesis: string, rule: string])[] = [
  [LAW, 'Chủ cảng không cần thông báo bằng văn bản cho Cảng vụ trước khi mở cảng 15 ngày.', 'directive-conflict'],
  [LAW, 'Chủ cảng phải thông báo bằng văn bản cho Cảng vụ trước khi mở cảng 5 ngày.', 'target-conflict'],
  [LAW, 'Chủ cảng được thu phí của tàu cứu nạn.', 'directive-conflict'],
  ['Đến năm 2100 ít nhất 70% cảng có điện bờ.', 'Đến năm 2100 có 60% cảng có điện bờ.', 'target-conflict'],
  ['Năm 2098 cả nước đã có 41 cảng.', 'Năm 2098 cả nước đã có 48 cảng.', 'figure-mismatch'],
  [
    'Hồ sơ gửi về Cục Hải sản trước ngày 5/3/2099.',
    'Hồ sơ gửi về Tổng cục Hải sản trước ngày 5/3/2099.',
    'directive-conflict',
  ],
];

describe('two passages', () => {
  for (const [premise, hypothesis] of SILENT)
    test(`no conflict: ${hypothesis}`, () => assert.equal(verdict(premise, hypothesis), 'none'));
  for (const [premise, hypothesis, rule] of CONFLICTS)
    test(`conflict: ${hypothesis}`, () => assert.equal(verdict(premise, hypothesis), `conflict ${rule}`));

  test('a passage never contradicts itself, nor what is empty', () => {
    const word = fc.constantFrom(
      'không',
      'phải',
      'được',
      'cảng',
      'Sở Biển',
      '15 ngày',
      'năm 2098',
      'tăng',
      '.',
      'a)',
      '1.',
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (each) => {
        assert.equal(verdict(each, each), 'none');
        assert.equal(verdict('', each), 'none');
        assert.equal(verdict(each, ''), 'none');
      }),
    );
  });
});
