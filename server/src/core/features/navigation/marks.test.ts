import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, readWorld } from '../../../../../test/support/world.ts';
import { FORMS, indexWorld } from '../../../../../test/support/indexed.ts';
import { RULES } from '../../rules/registry.ts';
import { marksIn } from './marks.ts';
import { RECORDS } from './test-world.ts';

/** The draft with each mark as [kind words]. */
function marked(draft: string): string {
  const results = FORMS.flatMap((form) =>
    (['\n', '\r\n'] as const).map((newline) => {
      const source = `${RECORDS}=== draft 2099-06-01\n${draft}`;
      const { index, text } = indexWorld(source, { form, newline });
      const { findings } = checkText(readWorld(source), text, RULES);
      const dead = findings.flatMap(({ rule, span }) => (rule === 'expired-citation' ? span : []));
      const marks = marksIn(index, dead, { start: 0, end: text.length });
      assert.ok(
        marks.every(({ start }, at) => (marks[at - 1]?.end ?? 0) <= start),
        'no two marks overlap',
      );
      return marks
        .reduceRight((rest, { kind, modifier, start, end }) => {
          const name = modifier === undefined ? kind : `${modifier} ${kind}`;
          return `${rest.slice(0, start)}[${name}: ${rest.slice(start, end)}]${rest.slice(end)}`;
        }, text)
        .normalize('NFC')
        .replaceAll('\r\n', '\n');
    }),
  );
  for (const result of results) assert.equal(result, results[0]);
  return results[0] ?? '';
}

test('prose is left as it is, and so are labels and the numbers of rows', () => {
  for (const draft of [
    'Điều 1. Phạm vi\n1. Các đơn vị phối hợp chặt chẽ.',
    '## I. KẾT QUẢ NĂM 2099\n\nCác đơn vị phối hợp chặt chẽ.',
    '| STT | Nội dung |\n| --- | --- |\n| 1 | Rà soát |',
    '',
  ])
    assert.equal(marked(draft), draft);
});

test('citations, and of those that the draft rests on the ended ones', () => {
  assert.equal(
    marked('Căn cứ Nghị định số 13/2099/NĐ-CP của Chính phủ;\nCăn cứ Nghị định số 7/2090/NĐ-CP;'),
    'Căn cứ [citation: Nghị định số 13/2099/NĐ-CP của Chính phủ];\nCăn cứ [deprecated citation: Nghị định số 7/2090/NĐ-CP];',
  );
});

test('values, times, bodies and people', () => {
  assert.equal(
    marked('Đến năm 2100, Bộ Mẫu 😀 và Trần Thị Thử phấn đấu có 70% hồ sơ trực tuyến.'),
    '[time: Đến năm 2100], [body: Bộ Mẫu] 😀 và [person: Trần Thị Thử] phấn đấu có [quantity: 70%] hồ sơ trực tuyến.',
  );
});

test('a term where it is defined and where it is used', () => {
  assert.equal(
    marked('Hệ thống thông tin mẫu (sau đây gọi là Hệ thống) do Bộ Mẫu vận hành. Hệ thống mở.'),
    'Hệ thống thông tin mẫu (sau đây gọi là [definition term: Hệ thống]) do [body: Bộ Mẫu] vận hành. [term: Hệ thống] mở.',
  );
});

test('of quoted words what nothing else takes', () => {
  assert.equal(
    marked('Bộ trưởng nói: “Phải đạt 70% vào năm 2100 theo Nghị định số 13/2099/NĐ-CP”.'),
    'Bộ trưởng nói: “[quote: Phải đạt] [quantity: 70%] [time: vào năm 2100] [quote: theo] [citation: Nghị định số 13/2099/NĐ-CP]”.',
  );
});

test('only what a stretch touches', () => {
  const { index, text } = indexWorld(`${RECORDS}=== draft 2099-06-01\nĐạt 70% rồi.\n\nĐạt 80% rồi.`);
  const from = text.indexOf('80');
  assert.deepEqual(
    marksIn(index, [], { start: from, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ['80%'],
  );
});
