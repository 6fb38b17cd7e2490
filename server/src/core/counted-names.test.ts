import { test } from 'node:test';
import { expectFindings } from '../../../test/support/world.ts';
import { targetConflict } from './rules/target-conflict.ts';

test('what a value counts is known by its whole name: the workforce is the workers', () =>
  expectFindings(
    `=== statement 2099-01-05/ky-nang  Bộ trưởng A, 2099-01-05
Đến năm 2100, trên 70% người lao động có kỹ năng số cơ bản.
=== draft 2099-06-01
Phấn đấu đến năm 2100 có ⟦60%⟧{target-conflict} lực lượng lao động có kỹ năng số cơ bản.`,
    [targetConflict],
  ));
