import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../../document/parse.ts';
import { dayOf } from '../../text/day.ts';
import { slotReader } from '../slot-reader.ts';
import { type CitationUse, citationUses } from './citation-use.ts';
import { draftCitations } from './draft-citations.ts';

const TODAY = dayOf(2101, 6, 15);

function usesIn(text: string): readonly CitationUse[] {
  assert(TODAY !== undefined);
  return citationUses(draftCitations(parseDraft(text), slotReader(TODAY)), TODAY);
}

test('what a sentence does with the documents that it cites', () => {
  const cases: readonly (readonly [text: string, uses: readonly CitationUse[]])[] = [
    ['Căn cứ Nghị định số 1/2099/NĐ-CP;', ['basis']],
    [
      'Mức thu theo Nghị định số 1/2099/NĐ-CP, Nghị định số 2/2099/NĐ-CP và Luật Thư viện.',
      ['relied', 'relied', 'relied'],
    ],
    ['Theo đúng các quy định hiện hành của Nghị định số 1/2099/NĐ-CP, mức thu không đổi.', ['relied']],
    ['Nghị định số 1/2099/NĐ-CP hiện hành chưa bao quát.', ['relied']],
    ['Nghị định số 1/2099/NĐ-CP gồm 5 chương.', ['named']],
    ['Mẫu số 01 ban hành kèm theo Nghị định số 1/2099/NĐ-CP.', ['named']],
    ['Nghị định này thay thế Nghị định số 1/2099/NĐ-CP, Nghị định số 2/2099/NĐ-CP.', ['ended', 'ended']],
    [
      'Mức thu theo Nghị định số 1/2099/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 2/2099/NĐ-CP.',
      ['relied', 'ended'],
    ],
    ['Nghị định số 1/2099/NĐ-CP hết hiệu lực; việc này theo Nghị định số 2/2099/NĐ-CP.', ['ended', 'relied']],
    ['Hồ sơ đã nhận làm theo Nghị định số 1/2099/NĐ-CP.', ['told']],
    ['Năm 2100, mức thu theo Nghị định số 1/2099/NĐ-CP.', ['told']],
    ['Báo cáo tình hình thực hiện Nghị định số 1/2099/NĐ-CP.', ['told']],
    ['Không áp dụng Nghị định số 1/2099/NĐ-CP.', ['named']],
    ['## I. Căn cứ pháp lý\n\n- Nghị định số 1/2099/NĐ-CP;\n\n- Luật Thư viện.', ['basis', 'basis']],
    ['Bãi bỏ:\n\na) Nghị định số 1/2099/NĐ-CP;', ['ended']],
    ['## Thực trạng\n\nMức thu theo Nghị định số 1/2099/NĐ-CP.', ['told']],
    ['## Thực trạng\n\nMức thu hiện nay theo Nghị định số 1/2099/NĐ-CP.', ['relied']],
  ];
  for (const [text, uses] of cases) assert.deepEqual(usesIn(text), uses, text);
});
