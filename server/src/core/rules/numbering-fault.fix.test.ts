import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, readWorld } from '../../../../test/support/world.ts';
import { applyEdits } from '../features/fix-all.ts';
import { numberingFault } from './numbering-fault.ts';

const FIXED: readonly (readonly [name: string, draft: string, fixed: string])[] = [
  [
    'references follow their articles; those to other documents, to what keeps its number and in quoted words stay',
    `
Điều 1. Theo Điều 4, khoản 2 Điều 5 Nghị định này và các Điều 1, 4 và 5.
Điều 3. Theo Điều 4 Nghị định số 9/2099/NĐ-CP, Điều 4 của Luật Mẫu và Điều 3 Nghị định này.
Điều 4. Thay cụm từ “theo Điều 4” bằng cụm từ “theo từ Điều 4 đến Điều 5”.
Điều 5. Hiệu lực`,
    `
Điều 1. Theo Điều 3, khoản 2 Điều 4 Nghị định này và các Điều 1, 3 và 4.
Điều 2. Theo Điều 4 Nghị định số 9/2099/NĐ-CP, Điều 4 của Luật Mẫu và Điều 2 Nghị định này.
Điều 3. Thay cụm từ “theo Điều 4” bằng cụm từ “theo từ Điều 4 đến Điều 5”.
Điều 4. Hiệu lực`,
  ],
  [
    'clauses are those of their article',
    `
Điều 1. Một việc
1. Theo khoản 4 Điều này.
2. Theo điểm a khoản 4 Điều 1 và khoản 4 Điều 2.
4. Bốn việc:
a) Theo khoản này và khoản 4 Điều 1.
Điều 2. Hai việc theo khoản 4 Điều này và khoản 4 Điều 1`,
    `
Điều 1. Một việc
1. Theo khoản 3 Điều này.
2. Theo điểm a khoản 3 Điều 1 và khoản 4 Điều 2.
3. Bốn việc:
a) Theo khoản này và khoản 3 Điều 1.
Điều 2. Hai việc theo khoản 4 Điều này và khoản 3 Điều 1`,
  ],
  [
    'points are those of their clause',
    `
Điều 1. Một việc
1. Gồm:
a) Một phần;
c) Hai phần theo điểm c khoản này.
2. Theo điểm c khoản 1 Điều này, điểm c khoản 2 Điều này và điểm c khoản này.
Điều 2. Theo các điểm a và c khoản 1 Điều 1 và điểm c khoản 1 Điều 3`,
    `
Điều 1. Một việc
1. Gồm:
a) Một phần;
b) Hai phần theo điểm b khoản này.
2. Theo điểm b khoản 1 Điều này, điểm c khoản 2 Điều này và điểm c khoản này.
Điều 2. Theo các điểm a và b khoản 1 Điều 1 và điểm c khoản 1 Điều 3`,
  ],
];

describe('The fix of numbering-fault', () => {
  for (const [name, draft, fixed] of FIXED)
    test(name, () => {
      const world = readWorld(`=== draft 2099-06-01${draft}`);
      const [finding] = checkText(world, world.text, [numberingFault]).findings;
      assert.ok(finding !== undefined);
      assert.equal(applyEdits(world.text, finding.fixes[0]?.edits ?? []), fixed.trim());
    });

  test('is not preferred where a reference names the number at which the count went wrong', () => {
    const world = readWorld(`=== draft 2099-06-01
Điều 1. Theo Điều 2 Nghị định này.
Điều 3. Hiệu lực`);
    assert.deepEqual(
      checkText(world, world.text, [numberingFault]).findings.map(({ fixes }) => fixes[0]?.preferred),
      [false],
    );
  });
});
