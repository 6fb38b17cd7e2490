import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Statement } from './model.ts';
import { A, statement } from './search/test-world.ts';
import { openIds, packIds } from './statement-ids.ts';

test('each statement is found by its id, and none by another', () => {
  const id = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('2099-01-01/a', '2099-01-01/ă', '2099-01-01/ab'));
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.array(id), (ids, others) => {
      const statements: readonly Statement[] = ids.map((each) => statement(each, '2099-01-01', A, 'Như nhau.', {}));
      const find = openIds(packIds(statements), statements);
      for (const [at, each] of ids.entries()) assert.equal(find(each), statements[at]);
      for (const other of others) if (!ids.includes(other)) assert.equal(find(other), undefined);
    }),
  );
});
