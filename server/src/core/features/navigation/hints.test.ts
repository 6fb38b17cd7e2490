import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMS, indexWorld } from '../../../../../test/support/indexed.ts';
import { validityMark } from '../../wording/documents.ts';
import { termsOf } from '../../wording/word.ts';
import { hintsIn } from './hints.ts';
import { relatedTo } from './related.ts';
import { RECORDS } from './test-world.ts';

/** The draft with its hints in braces. */
function hinted(draft: string, day = '2099-06-01'): string {
  const results = FORMS.flatMap((form) =>
    (['\n', '\r\n'] as const).map((newline) => {
      const { index, text } = indexWorld(`${RECORDS}=== draft ${day}\n${draft}`, { form, newline });
      return hintsIn(index, { start: 0, end: text.length })
        .reduceRight((rest, hint) => {
          const words =
            hint.kind === 'validity'
              ? validityMark(hint.validity, hint.units, termsOf('vi'))
              : `${hint.entry.statement.quote.slice(hint.entry.quantity.start, hint.entry.quantity.end)} on record`;
          return words === undefined ? rest : `${rest.slice(0, hint.offset)}{${words}}${rest.slice(hint.offset)}`;
        }, text)
        .normalize('NFC')
        .replaceAll('\r\n', '\n');
    }),
  );
  for (const result of results) assert.equal(result, results[0]);
  return results[0] ?? '';
}

test('what is not on record has no hint', () => {
  for (const draft of [
    'Căn cứ Nghị định số 99/2098/NĐ-CP;',
    'Điều 1. Phạm vi\n1. Theo khoản 2 Điều này.',
    'Đến năm 2100, phấn đấu trồng 70% diện tích rừng.',
    'Năm 2098, có 60% người dân sử dụng dịch vụ công trực tuyến.',
  ])
    assert.equal(hinted(draft), draft);
});

test('a citation: whether it is in force on the day', () => {
  assert.equal(
    hinted('Căn cứ Nghị định số 13/2099/NĐ-CP;\nCăn cứ Nghị định số 7/2090/NĐ-CP;'),
    'Căn cứ Nghị định số 13/2099/NĐ-CP{còn hiệu lực};\nCăn cứ Nghị định số 7/2090/NĐ-CP{hết hiệu lực từ 01/03/2099};',
  );
  assert.equal(
    hinted('Theo Nghị định số 13/2099/NĐ-CP và Nghị định số 7/2090/NĐ-CP.', '2099-02-01'),
    'Theo Nghị định số 13/2099/NĐ-CP{chưa có hiệu lực, bắt đầu từ 01/03/2099} và Nghị định số 7/2090/NĐ-CP{còn hiệu lực, sẽ hết hiệu lực từ 01/03/2099}.',
  );
});

test('a target: the one on record for the same measure and time', () => {
  assert.equal(
    hinted('Đến năm 2100, phấn đấu 😀 có 60% người dân sử dụng dịch vụ công trực tuyến.'),
    'Đến năm 2100, phấn đấu 😀 có 60%{ít nhất 70% on record} người dân sử dụng dịch vụ công trực tuyến.',
  );
});

test('what directs a stretch of the draft, and nothing of what it does not speak of', () => {
  const { index, text } = indexWorld(
    `${RECORDS}=== draft 2099-06-01\nĐến năm 2100, 60% người dân sử dụng dịch vụ công trực tuyến.\n\nTrồng rừng ven biển.`,
  );
  const related = (start: number, end: number): string[] => relatedTo(index, { start, end }).map(({ id }) => id);
  assert.deepEqual(related(0, text.length), ['muc-tieu']);
  assert.deepEqual(related(text.indexOf('Trồng'), text.length), []);
});
