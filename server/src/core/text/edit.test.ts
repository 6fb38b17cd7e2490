import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { editBetween } from './edit.ts';

describe('What tells a text from an earlier one', () => {
  test('is whole lines', () => {
    assert.deepEqual(editBetween('Một\nHai\nBa\nBốn', 'Một\nHaï\nBà\nBốn'), {
      span: { start: 4, end: 11 },
      before: 'Hai\nBa\n',
      after: 'Haï\nBà\n',
    });
    assert.deepEqual(editBetween('Một', 'Mốt'), { span: { start: 0, end: 3 }, before: 'Một', after: 'Mốt' });
  });

  test('is the line that goes on where two were', () => {
    const edit = editBetween('Một\nHai\nBa', 'Một Hai\nBa');
    assert.deepEqual(edit, { span: { start: 0, end: 8 }, before: 'Một\nHai\n', after: 'Một Hai\n' });
  });

  test('is nothing where all is the same, and not told where something has moved', () => {
    assert.equal(editBetween('Một\nHai', 'Một\nHai'), undefined);
    assert.equal(editBetween('Một\nHai', 'Một và\nHai'), undefined);
  });
});
