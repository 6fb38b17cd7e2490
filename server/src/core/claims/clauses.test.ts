import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../text/tokens.ts';
import { clausesOf } from './clauses.ts';
import { readQuantities } from './quantities/read-quantities.ts';

function clauses(text: string): string[] {
  const tokens = tokenise(text);
  return clausesOf(tokens, readQuantities(tokens, [])).map(({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .map((token) => token.text)
      .join(' '),
  );
}

test('a comma parts two values', () => {
  assert.deepEqual(clauses('Nộp 80 tỷ đồng, tăng 2%'), ['Nộp 80 tỷ đồng ,', 'tăng 2 %']);
});

test('“và” and “còn” part two values and stand with the second', () => {
  assert.deepEqual(clauses('Nộp 80 tỷ đồng và chi 20 tỷ đồng'), ['Nộp 80 tỷ đồng', 'và chi 20 tỷ đồng']);
  assert.deepEqual(clauses('Nam 60% còn nữ 40%'), ['Nam 60 %', 'còn nữ 40 %']);
});

test('a comma that parts no values parts no clauses', () => {
  assert.equal(clauses('Các bộ, ngành, địa phương đạt 80%').length, 1);
  assert.equal(clauses('Đạt 80% hồ sơ, giấy tờ, tài liệu').length, 1);
});

test('semicolons and colons part always', () => {
  assert.deepEqual(clauses('Gồm: một ý; hai ý'), ['Gồm :', 'một ý ;', 'hai ý']);
});

test('every token stands in one clause', () => {
  const text = 'Năm nay: nộp 80 tỷ đồng, tăng 2%; chi 20 tỷ đồng và còn 5 tỷ đồng.';
  assert.equal(
    clauses(text).join(' '),
    tokenise(text)
      .map((token) => token.text)
      .join(' '),
  );
});
