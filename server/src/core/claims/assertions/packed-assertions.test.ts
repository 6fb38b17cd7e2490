import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDraft } from '../../document/parse.ts';
import { parseDay } from '../../text/day.ts';
import { draftClaims } from '../draft-claims.ts';
import { draftQuotes } from '../quotes/draft-quotes.ts';
import { slotReader } from '../slot-reader.ts';
import { buildAssertionIndex } from './assertion-index.ts';
import type { Assertion } from './assertion.ts';
import { draftAssertions } from './draft-assertions.ts';
import { openAssertions, packAssertions } from './packed-assertions.ts';

const BODIES = ['Sở Xây dựng', 'Sở Tài chính', 'Ủy ban nhân dân xã An Bình'];
const TASKS = [
  'xây dựng kế hoạch chuyển đổi số',
  'xây dựng kế hoạch 12 chuyển đổi số',
  'tổng hợp báo cáo kết quả cải cách hành chính',
  'rà soát quy hoạch sử dụng đất của huyện',
];

test('an index of kept numbers finds what one over all assertions finds', () => {
  const order = fc
    .tuple(
      fc.constantFrom(...BODIES),
      fc.constantFrom(...TASKS),
      fc.constantFrom('', ' trên địa bàn', ' trong năm 2099'),
    )
    .map(([body, task, rest]) => `Giao ${body} chủ trì, ${task}${rest}.`);
  const orders = fc.array(order, { minLength: 1, maxLength: 12 });
  let related = 0;
  fc.assert(
    fc.property(orders, orders, (recorded, asked) => {
      const known = assertionsIn(recorded);
      const [whole, kept] = [buildAssertionIndex(known), openAssertions(packAssertions(known), (at) => known[at])];
      for (const assertion of assertionsIn(asked)) {
        assert.deepEqual([...kept.on(assertion)], [...whole.on(assertion)]);
        related += [...whole.on(assertion)].length;
      }
    }),
    { numRuns: 30 },
  );
  assert.ok(related > 0);
});

function assertionsIn(lines: readonly string[]): readonly Assertion[] {
  const draft = parseDraft(lines.join('\n\n'));
  const day = parseDay('2099-01-05') ?? assert.fail();
  return draftAssertions(draft, draftClaims(draft, draftQuotes(draft), slotReader(day)), []);
}
