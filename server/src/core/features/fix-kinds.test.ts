import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, readWorld } from '../../../../test/support/world.ts';
import { RULES } from '../rules/registry.ts';
import { applyEdits } from './fix-all.ts';

/** The repairs that the product promises: each one is certain, and writes what is on record. */
const PROMISED: Readonly<Record<string, readonly [rule: string, draft: string, repaired: string]>> = {
  'updates to the value in force': [
    'outdated-target',
    'Phấn đấu đến năm 2100 có ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.',
    'Phấn đấu đến năm 2100 có ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.',
  ],
  'restores a quotation': [
    'misquote',
    'Bộ trưởng Nguyễn Văn Mẫu nhấn mạnh: “Không có dữ liệu thì vẫn có chuyển đổi số thật sự ở mọi cơ quan nhà nước”.',
    'Bộ trưởng Nguyễn Văn Mẫu nhấn mạnh: “Không có dữ liệu thì không có chuyển đổi số thật sự ở mọi cơ quan nhà nước”.',
  ],
  'cites the successor': [
    'expired-citation',
    'Việc này thực hiện theo Nghị định số 13/2090/NĐ-CP.',
    'Việc này thực hiện theo Nghị định số 56/2098/NĐ-CP.',
  ],
  'renames a body': ['former-organisation', 'Bộ Rừng và Đồi núi chủ trì thực hiện.', 'Bộ Cây chủ trì thực hiện.'],
};

const WORLD = `=== knowledge
sources:
  - { id: so, title: Sổ }
=== knowledge
organisations:
  - { id: cp, name: Chính phủ }
  - { id: bo-rung, name: Bộ Rừng và Đồi núi, to: 2099-02-28, successors: [bo-cay] }
  - { id: bo-cay, name: Bộ Cây }
=== knowledge
documents:
  - { id: nd-1, type: Nghị định, number: 13/2090/NĐ-CP, issuer: cp, effective: 2090-03-01, endings: [{ from: 2099-01-01, by: nd-2 }], sources: [so] }
  - { id: nd-2, type: Nghị định, number: 56/2098/NĐ-CP, issuer: cp, effective: 2099-01-01, sources: [so] }
=== statement 2099-01-05/cu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-03-05/moi  Bộ trưởng Nguyễn Văn Mẫu, 2099-03-05; supersedes 2099-01-05/cu
Đến năm 2100, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-02-05/loi  Bộ trưởng Nguyễn Văn Mẫu, 2099-02-05; principle opinion
Không có dữ liệu thì không có chuyển đổi số thật sự ở mọi cơ quan nhà nước.
`;

for (const [what, [rule, draft, repaired]] of Object.entries(PROMISED))
  test(`a certain fix ${what}`, () => {
    const world = readWorld(`${WORLD}=== draft 2099-06-01\n${draft}\n`);
    const { findings } = checkText(world, world.text, RULES);
    const finding = findings.find((each) => each.rule === rule);
    assert.ok(finding !== undefined, findings.map((each) => each.rule).join(', '));
    const preferred = finding.fixes.filter((fix) => fix.preferred);
    assert.equal(preferred.length, 1);
    assert.equal(applyEdits(world.text, preferred[0]?.edits ?? []), repaired);
  });
