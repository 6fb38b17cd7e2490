import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type LongText, longText } from './long-text.ts';

describe('a long text', () => {
  it('is what the same replacements make of a string', () => {
    const place = fc.nat({ max: 60 });
    const replacement = fc.record({ at: place, length: fc.nat({ max: 12 }), whole: fc.boolean() });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(replacement, { maxLength: 80 }),
        place,
        place,
        (text, all, a, b) => {
          let [plain, long] = [text, longText(text)];
          for (const [index, { at, length, whole }] of all.entries()) {
            const start = Math.min(at, plain.length);
            const end = Math.min(start + length, plain.length);
            const words = String.fromCharCode(0x1ea0 + index).repeat(end - start);
            const before: LongText = long;
            const was = plain;
            plain = plain.slice(0, start) + words + plain.slice(end);
            long = long.with({ start, end }, words);
            if (whole) assert.equal(long.whole(), plain);
            assert.equal(before.slice(0), was);
            assert.equal(long.slice(Math.min(a, b), Math.max(a, b)), plain.slice(Math.min(a, b), Math.max(a, b)));
          }
          assert.equal(long.length, plain.length);
          assert.equal(long.slice(0), plain);
          assert.equal(long.whole(), plain);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes nothing that is shorter or longer than what it stands in for', () => {
    assert.throws(() => longText('Điều 1').with({ start: 0, end: 4 }, 'Khoản'), RangeError);
  });
});
