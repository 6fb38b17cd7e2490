import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDraft } from '../document/parse.ts';
import { dayOf, startOfYear } from '../text/day.ts';
import type { Claim } from './claim.ts';
import { draftClaims } from './draft-claims.ts';
import { draftQuotes } from './quotes/draft-quotes.ts';
import { slotReader } from './slot-reader.ts';

const asOf = dayOf(2099, 6, 1) ?? startOfYear(2099);

/** The claims of a draft, each by the text of its value, or of its sentence where it has none. */
function claims(text: string): ReadonlyMap<string, Claim> {
  const draft = parseDraft(text);
  return new Map(
    draftClaims(draft, draftQuotes(draft), slotReader(asOf)).map(({ claim }) => {
      const { start, end } = claim.quantity ?? claim;
      return [text.slice(start, end), claim];
    }),
  );
}
const core = (claim: Claim | undefined): string => claim?.subject.core.map(({ key }) => key).join(' ') ?? '';

describe('a claim', () => {
  test('is made for each value, and for a sentence that has none', () => {
    assert.deepEqual(
      [...claims('Thu 80 tỷ đồng, tăng 2%. Xây dựng nền tảng số.').keys()],
      ['80 tỷ đồng', '2%', 'Xây dựng nền tảng số.'],
    );
  });

  test('has the time nearest before its value', () => {
    const read = claims('Năm 2098 thu 80 tỷ đồng, năm 2099 thu 90 tỷ đồng.');
    assert.equal(read.get('80 tỷ đồng')?.time?.to, '2098-12-31');
    assert.equal(read.get('90 tỷ đồng')?.time?.to, '2099-12-31');
  });

  test('has the time of the sentence before it in its passage', () => {
    assert.equal(claims('Năm 2098 có nhiều việc. Thu đạt 80 tỷ đồng.').get('80 tỷ đồng')?.time?.to, '2098-12-31');
  });

  test('has the time of the heading above', () => {
    assert.equal(claims('## Chỉ tiêu đến năm 2100\n- Thu 80 tỷ đồng').get('80 tỷ đồng')?.time?.to, '2100-12-31');
  });

  test('does not take what a change is measured from for its time', () => {
    assert.equal(claims('Năm 2099 thu tăng 2% so với năm 2098.').get('2%')?.time?.to, '2099-12-31');
    assert.equal(claims('Thu tăng 2% so với cùng kỳ năm 2098.').get('2%')?.time, undefined);
  });

  test('of a clause without a subject has the subject of the clause before', () => {
    assert.match(core(claims('Thu ngân sách đạt 80 tỷ đồng, tăng 2%.').get('2%')), /ngân sách/u);
  });

  test('of a past time without a word of wish is a fact', () => {
    assert.equal(claims('Năm 2098 thu 80 tỷ đồng.').get('80 tỷ đồng')?.modality, 'fact');
    assert.equal(claims('Năm 2100 thu 80 tỷ đồng.').get('80 tỷ đồng')?.modality, 'open');
    assert.equal(claims('Năm 2100 phấn đấu thu 80 tỷ đồng.').get('80 tỷ đồng')?.modality, 'aim');
  });

  test('has the wish of the line that introduces it', () => {
    assert.equal(claims('Phấn đấu đến năm 2100:\n- Thu 80 tỷ đồng').get('80 tỷ đồng')?.modality, 'aim');
  });

  test('knows a rise from a level, clause by clause', () => {
    const read = claims('Thu đạt 80 tỷ đồng, tăng 2%, chi giảm 5%.');
    assert.deepEqual(
      [...read.values()].map(({ aspect }) => aspect),
      ['level', 'rise', 'fall'],
    );
  });

  test('of a cell has row, column and unit', () => {
    const claim = claims('| Nội dung | Năm 2098 |\n|---|---|\n| Thu ngân sách (tỷ đồng) | 80.000 |').get('80.000');
    assert.equal(claim?.time?.to, '2098-12-31');
    assert.equal(claim?.quantity?.unit, 'đồng');
    assert.equal(claim?.quantity?.min, 80e12);
    assert.match(core(claim), /ngân sách/u);
  });

  test('of one province is local', () => {
    assert.equal(claims('Năm 2099 tỉnh Sông Mẫu thu 80 tỷ đồng.').get('80 tỷ đồng')?.scope, 'local');
    assert.equal(claims('Năm 2099 cả nước thu 80 tỷ đồng.').get('80 tỷ đồng')?.scope, 'general');
  });
});

describe('draftClaims', () => {
  test('leaves out values that are quoted', () => {
    assert.deepEqual([...claims('Ông nói “thu 80 tỷ đồng”, ta thu 90 tỷ đồng.').keys()], ['90 tỷ đồng']);
  });

  test('leaves out a sentence that is quoted whole', () => {
    assert.equal(claims('“Xây dựng nền tảng số.”').has('Xây dựng nền tảng số.'), false);
  });

  test('leaves out the lines of the form and the captions of tables', () => {
    const text =
      'UBND TỈNH A\nSố: 12/KH-UBND\nHà Nội, ngày 05 tháng 3 năm 2099\nKẾ HOẠCH\nBảng 1. Thu 80 tỷ đồng năm 2099\nThu 90 tỷ đồng.\n';
    assert.deepEqual(
      [...claims(text).keys()].filter((key) => /\d/u.test(key)),
      ['90 tỷ đồng'],
    );
  });

  test('leaves out legal bases', () => {
    assert.equal(claims('Căn cứ Kế hoạch thu 80 tỷ đồng năm 2099;').size, 0);
  });
});

describe('draftQuotes', () => {
  test('gives the quoted tokens and those of the sentence around them', () => {
    const [quote] = draftQuotes(parseDraft('Việc khác. Ông nói: “làm ngay” rồi về.'));
    assert.deepEqual(
      quote?.tokens.map(({ text }) => text),
      ['làm', 'ngay'],
    );
    assert.deepEqual(
      quote?.around.filter(({ kind }) => kind === 'word').map(({ text }) => text),
      ['Ông', 'nói', 'rồi', 'về'],
    );
  });
});
