import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWorld } from '../../../../../test/support/world.ts';
import { buildLookUp, type LookedUp } from './look-up.ts';
import { ALL } from './test-world.ts';

const { knowledge } = readWorld(`=== knowledge
topics:
  - { id: cang, name: Cảng biển, aliases: [bến cảng] }
  - { id: sach, name: Xuất bản }
=== knowledge
people:
  - { id: mau, name: Nguyễn Văn Mẫu, offices: [{ title: Bộ trưởng Bộ Thử, organisation: bo-thu, sources: [s] }] }
  - { id: thu, name: Trần Thị Thử, offices: [] }
=== knowledge
organisations:
  - { id: bo-thu, name: Bộ Thử nghiệm, aliases: [Bộ Thử] }
=== knowledge
sources:
  - { id: s, title: Bản tin, published: 2099-01-06 }
=== knowledge
documents:
  - { id: nd-7, type: Nghị định, number: 7/2099/NĐ-CP, about: quản lý cảng biển, issued: 2099-03-01, sources: [s] }
  - { id: nd-8, type: Nghị định, number: 8/2100/NĐ-CP, about: xuất bản, issued: 2100-03-01, sources: [s] }
  - { id: luat-cang, type: Luật, number: 3/2099/QH20, title: Cảng, issued: 2099-02-01, sources: [s] }
=== knowledge
statements:
  - { id: 2099-01-05/a, quote: "Cảng biển phải mở cửa suốt ngày đêm.", speaker: mau, date: 2099-01-05, kind: directive, wording: direct, modality: obligation, topics: [cang], sources: [{ source: s, paragraph: 1 }] }
  - { id: 2100-01-05/b, quote: "Sách đến với mọi xã.", speaker: mau, date: 2100-01-05, kind: principle, wording: direct, modality: opinion, topics: [sach], sources: [{ source: s, paragraph: 2 }] }
  - { id: 2100-02-05/c, quote: "Tàu vào cảng biển phải báo trước.", speaker: thu, date: 2100-02-05, kind: directive, wording: direct, modality: obligation, topics: [cang], sources: [{ source: s, paragraph: 3 }] }
=== draft 2101-01-01
`);
const lookUp = buildLookUp(knowledge);

describe('a line that is looked up', () => {
  const cases: readonly (readonly [typed: string, found: string])[] = [
    ['cảng biển', 'c a | nd-7 |'],
    ['3/2099/qh20', '| luat-cang! |'],
    ['cang bien @mau', 'a | |'],
    ['#cang bien', 'c a | |'],
    ['cang bien tu:2100', 'c | |'],
    ['cang bien den:2099', 'a | nd-7 |'],
    ['nd 7/2099', '| nd-7 |'],
    ['7/2099/nd-cp', '| nd-7! |'],
    ['nghi dinh 8/2100', '| nd-8! |'],
    ['nghi dinh', '| nd-8 nd-7 |'],
    ['nguyen van mau', 'b a | | mau!'],
    ['nguyen van mua', 'b a | | mau!'],
    ['bo truong', '| | mau'],
    ['@bo thu', '| | bo-thu! mau'],
    ['qwerty', '| |'],
  ];
  for (const [typed, expected] of cases) test(typed, () => assert.equal(show(lookUp(typed, ALL)), expected));
});

test('what is given besides goes before what is typed', () => {
  assert.equal(show(lookUp('cang @thu', { ...ALL, speaker: 'mau' })).startsWith('a '), true);
});

test('a filter is completed by the names on record, the most used first', () => {
  const completions = (typed: string) => lookUp(typed, ALL).completions.map(({ query, count }) => `${query}(${count})`);
  assert.deepEqual(completions('cảng @'), ['cảng @Nguyễn Văn Mẫu (2)', 'cảng @Trần Thị Thử (1)']);
  assert.deepEqual(completions('@tran'), ['@Trần Thị Thử (1)']);
  assert.deepEqual(completions('#b'), ['#Cảng biển (2)', '#Xuất bản (1)']);
  assert.deepEqual(completions('@Trần Thị Thử '), []);
});

function show({ statements, documents, people }: LookedUp): string {
  const named = (hits: readonly { readonly item: { readonly id: string }; readonly whole: boolean }[]) =>
    hits.map(({ item, whole }) => `${item.id}${whole ? '!' : ''}`).join(' ');
  return [statements.map(({ statement }) => statement.id.slice(-1)).join(' '), named(documents), named(people)]
    .join(' | ')
    .replace(/\s+/gu, ' ')
    .trim();
}
