import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import type { Statement } from './model.ts';
import { openParts, packParts, sketchParts } from './parts.ts';

const { records } = readWorld(`=== statement mot  Bộ Mẫu, 2099-01-01
một hai ba; ba bốn
=== statement hai  Bộ Mẫu, 2099-01-02
bỏ; hai bốn
=== draft 2099-02-01
`).knowledge;

const partsOf = ({ quote }: Statement): readonly string[] => quote.split('; ');

/** All parts but those that say "bỏ". */
function sketches() {
  return sketchParts(records.statements, (statement) =>
    partsOf(statement).flatMap((part, ordinal) => (part === 'bỏ' ? [] : [{ ordinal, part, keys: part.split(' ') }])),
  );
}

describe('parts of statements', () => {
  test('are found by their keys, and are what was read of their statement', () => {
    const parts = openParts(packParts(sketches()), records.statements, partsOf);
    const found = (key: string): readonly (string | undefined)[] =>
      parts.sharing.sharing([{ key, weight: 1 }], 1).map(({ index }) => parts.at(index));
    assert.equal(parts.count, 3);
    assert.deepEqual(found('hai'), ['một hai ba', 'hai bốn']);
    assert.deepEqual(found('ba'), ['một hai ba', 'ba bốn']);
    assert.deepEqual([found('bỏ'), found('năm')], [[], []]);
    assert.deepEqual(
      sketches().map(({ part }) => part),
      ['một hai ba', 'ba bốn', 'hai bốn'],
    );
    assert.deepEqual(
      [0, 1, 2].map((part) => parts.statementOf(part)?.id),
      ['mot', 'mot', 'hai'],
    );
    assert.deepEqual([parts.at(3), parts.statementOf(3)], [undefined, undefined]);
  });

  test('cost the reading of those statements alone that are asked for, each once', () => {
    const read: string[] = [];
    const parts = openParts(packParts(sketches()), records.statements, (statement) => {
      read.push(statement.id);
      return partsOf(statement);
    });
    parts.sharing.sharing([{ key: 'bốn', weight: 1 }], 1);
    assert.deepEqual(read, []);
    assert.deepEqual([parts.at(2), parts.at(2)], ['hai bốn', 'hai bốn']);
    assert.deepEqual(read, ['hai']);
  });
});
