import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { POINT_LETTERS } from '../../server/src/core/document/ordinals.ts';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText: string;
  readonly action: { readonly indent: string; readonly appendText: string };
}

const configuration: { readonly onEnterRules: readonly EnterRule[]; readonly brackets: readonly string[][] } =
  JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));

/** What Enter puts at the beginning of the next line, with the cursor between the two texts. */
function continued(before: string, after = ''): string {
  const rule = configuration.onEnterRules.find(
    ({ beforeText, afterText }) => new RegExp(beforeText, 'u').test(before) && new RegExp(afterText, 'u').test(after),
  );
  return rule?.action.appendText ?? '';
}

test('a điểm goes on with the next letter of its alphabet, and ends with a full stop', () => {
  for (const [at, letter] of [...POINT_LETTERS].entries())
    assert.equal(
      continued(`${letter}) Lập kế hoạch;`),
      at + 1 < POINT_LETTERS.length ? `${POINT_LETTERS[at + 1]}) ` : '',
    );
  assert.equal(continued('  c) Lập kế hoạch'), 'd) ');
  assert.equal(continued('b) Báo cáo kết quả.'), '');
  assert.equal(continued('b) '), '');
});

test('a khoản goes on with the next number; one that opens a list goes on with its first điểm', () => {
  assert.equal(continued('1. Cơ quan báo cáo kết quả.'), '2. ');
  assert.equal(continued('9. Cơ quan báo cáo kết quả;'), '10. ');
  assert.equal(continued('2. Cơ quan có trách nhiệm:'), 'a) ');
  assert.equal(continued('1. Mục đích'), '');
  assert.equal(continued('2099. Hết năm.'), '');
});

test('legal bases and recipients go on after a semicolon', () => {
  assert.equal(continued('Căn cứ Luật Công nghệ mẫu số 8/2098/QH32;'), 'Căn cứ ');
  assert.equal(continued('Căn cứ Luật Công nghệ mẫu.'), '');
  assert.equal(continued('- Như trên;'), '- ');
  assert.equal(continued('- Lưu: VT.'), '');
});

test('a line that is broken in its midst goes on as it was written', () => {
  assert.equal(continued('1. Cơ quan báo cáo.', ' Kết quả được lưu.'), '');
  assert.equal(continued('a) Lập kế', ' hoạch;'), '');
});

test('Vietnamese quotation marks are a pair', () => {
  assert.ok(configuration.brackets.some(([open, close]) => open === '“' && close === '”'));
});
