import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, readWorld } from '../../../../test/support/world.ts';
import { applyEdits } from '../features/fix-all.ts';
import { formFault } from './form-fault.ts';

const FIXED: readonly (readonly [name: string, draft: string, fixed: string])[] = [
  [
    'all chapters of a text get Roman numerals',
    'Chương 1\nCHUNG\nĐiều 1. Phạm vi\nChương 4\nRIÊNG\nĐiều 2. Hiệu lực',
    'Chương I\nCHUNG\nĐiều 1. Phạm vi\nChương IV\nRIÊNG\nĐiều 2. Hiệu lực',
  ],
  [
    'none where a reference would have to follow',
    'Chương 1\nCHUNG\nĐiều 1. Theo Chương 2 Nghị định này\nChương 2\nRIÊNG\nĐiều 2. Hiệu lực',
    'Chương 1\nCHUNG\nĐiều 1. Theo Chương 2 Nghị định này\nChương 2\nRIÊNG\nĐiều 2. Hiệu lực',
  ],
];

describe('The fix of form-fault', () => {
  for (const [name, draft, fixed] of FIXED)
    test(name, () => {
      const world = readWorld(`=== draft 2099-06-01\n${draft}`);
      const [finding] = checkText(world, world.text, [formFault]).findings;
      assert.equal(applyEdits(world.text, finding?.fixes[0]?.edits ?? []), fixed);
    });
});

test('what is missing is held against the first line of the signature, without the markup of its table', () => {
  const world = readWorld(`=== draft 2099-06-01
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND
Mẫu, ngày 25 tháng 4 năm 2099

KẾ HOẠCH
Năm 2099

1. Một việc.

| **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>Nguyễn Văn Mẫu |
|:---:|`);
  const [finding] = checkText(world, world.text, [formFault]).findings;
  assert.deepEqual(
    finding?.evidence.map((each) => (each.kind === 'draft' ? each.text : '')),
    ['TM. ỦY BAN NHÂN DÂN'],
  );
});
