import { describe, test } from 'node:test';
import { expectFindings } from '../../../test/support/world.ts';
import { targetConflict } from './rules/target-conflict.ts';

const RECORD = `=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
`;

describe('a cell of a table', () => {
  test('that is a clause of its own is not about the head of its column', () =>
    expectFindings(
      `${RECORD}| TT | Nội dung |
|---|---|
| 1 | Phấn đấu đến năm 2100 có ⟦60%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến |`,
      [targetConflict],
    ));

  test('with a name alone is about the head of its column', () =>
    expectFindings(
      `${RECORD}| Thời hạn | Người dân sử dụng dịch vụ công trực tuyến | Người dân có thẻ |
|---|---|---|
| Đến năm 2100 | ⟦60%⟧{target-conflict} | 60% |`,
      [targetConflict],
    ));
});
