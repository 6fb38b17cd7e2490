import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokenise } from '../../text/tokens.ts';
import { asStatement } from './answers.ts';

function statement(text: string): string {
  return (asStatement(tokenise(text)) ?? []).map(({ text: word }) => word).join(' ');
}

describe('a question with its answer', () => {
  test('is the statement that it makes', () =>
    assert.equal(statement('Thời hạn trả lời là bao lâu? Trả lời: 15 ngày'), 'Thời hạn trả lời là : 15 ngày'));

  test('the answer to a question that denies states nothing', () =>
    assert.equal(statement('Cảng KHÔNG đón tàu nào sau đây? Trả lời: Tàu cá'), ''));

  test('a question alone stays one', () => assert.equal(statement('Thời hạn là bao lâu?'), 'Thời hạn là bao lâu ?'));

  test('“trả lời” in a sentence announces nothing', () =>
    assert.equal(statement('Sở trả lời trong 15 ngày.'), 'Sở trả lời trong 15 ngày .'));
});
