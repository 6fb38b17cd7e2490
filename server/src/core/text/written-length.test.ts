import assert from 'node:assert/strict';
import { it } from 'node:test';
import { writtenBeginning, writtenLength } from './written-length.ts';

it('white space at the end of a line counts for nothing, that within a line does', () => {
  for (const [text, length] of [
    ['một hai', 7],
    ['một hai   ', 7],
    ['một   \nhai', 7],
    ['một\r\nhai', 7],
    ['một\n\n  hai  \n', 10],
    ['', 0],
  ] as const)
    assert.equal(writtenLength(text, { start: 0, end: text.length }), length, JSON.stringify(text));
  assert.equal(writtenLength('abc   \ndef', { start: 1, end: 8 }), 4);
});

it('the beginning of a stretch is as long to the eye, whatever white space stands at the end of its lines', () => {
  const plain = 'một hai\n\nba bốn\nnăm';
  for (const room of ['', '   ', ' '.repeat(50), '\r'])
    for (let most = 0; most <= plain.length + 1; most += 1) {
      const text = plain.replaceAll('\n', `${room}\n`) + room.trimEnd();
      const { start, end } = writtenBeginning(text, { start: 0, end: text.length }, most);
      const begun = text.slice(start, end);
      assert.equal(
        begun.replace(/\s+(?=\n)/gu, '').replace(/\s+$/u, ''),
        plain.slice(0, most).replace(/\n\n/gu, '\n').replace(/\s+$/u, ''),
        `${most} ${room.length}`,
      );
    }
  assert.deepEqual(writtenBeginning('abc  \ndef', { start: 1, end: 9 }, 5), { start: 1, end: 8 });
});
