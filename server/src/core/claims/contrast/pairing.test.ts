import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Day } from '../../text/day.ts';
import { tokenise } from '../../text/tokens.ts';
import { buildContraries } from './contraries.ts';
import { pairItems } from './pairing.ts';
import { readSide } from './side.ts';

function itemsOf(text: string): ReturnType<typeof readSide>['items'] {
  return readSide(tokenise(text), buildContraries([]), '2099-01-01' as Day).items;
}

/** For each word of the draft its twin on record, "-" where it has none. */
function twins(draft: string, record: string): string {
  const [own, theirs] = [itemsOf(draft), itemsOf(record)];
  return pairItems(own, theirs)
    .toRecord.map((twin) => theirs[twin ?? -1]?.key ?? '-')
    .join(' ');
}

describe('pairing', () => {
  test('pairs stretches wherever they stand', () =>
    assert.equal(
      twins('Gió lớn làm cảng Nam đóng cửa', 'Cảng Nam đóng cửa vì gió lớn'),
      'gió lớn - cảng nam đóng cửa',
    ));

  test('function words alone are no stretch', () => assert.equal(twins('của và cho', 'cho và của'), '- - -'));

  test('nothing stands for two', () => {
    const word = fc.constantFrom('cảng', 'biển', 'của', 'mở', '5', 'không');
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [own, theirs] = [itemsOf(a), itemsOf(b)];
        const { toRecord, toDraft } = pairItems(own, theirs);
        toRecord.forEach((r, d) => {
          if (r === undefined) return;
          assert.equal(toDraft[r], d);
          assert.equal(own[d]?.key, theirs[r]?.key);
        });
      }),
    );
  });

  test('a text is paired with itself, word by word', () => {
    const word = fc.constantFrom('cảng', 'biển', 'tàu', 'mở', 'sóng', 'gió');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const items = itemsOf(words.join(' '));
        assert.deepEqual(
          pairItems(items, items).toRecord,
          items.map((_, index) => index),
        );
      }),
    );
  });
});
