import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { editBetween } from '../text/edit.ts';
import { editedPassage } from './edited-passage.ts';
import { parseDraft } from './parse.ts';

const HEAD = Array.from({ length: 30 }, (_, at) => `Đoạn mở đầu thứ ${at + 1} của dự thảo.`).join('\n\n');
/** In UTF-16 code units, behind the words of a line. */
const ROOM = 24;

/** A draft with a letterhead above, and room behind its lines, in which `before` becomes `after`. */
function edit(before: string, after: string, rest = ''): ReturnType<typeof editedPassage> {
  const textOf = (words: string) => `${HEAD}\n\n${words.padEnd(before.length + ROOM)}\n${rest}`;
  return editedIn(textOf(before), textOf(after));
}

function editedIn(earlier: string, text: string): ReturnType<typeof editedPassage> {
  const edit = editBetween(earlier, text);
  return edit && editedPassage(parseDraft(earlier), edit);
}

describe('A passage that was edited', () => {
  for (const [what, before, after] of [
    ['a letter within a word', 'Tỷ lệ đạt 70% vào năm 2025.', 'Tỷ lệ đạtt 70% vào năm 2025.'],
    ['words at its end', 'Tỷ lệ đạt 70%', 'Tỷ lệ đạt 70% vào năm 2025.'],
    ['a word less', 'Tỷ lệ dự kiến đạt 70%.', 'Tỷ lệ đạt 70%.'],
    ['an item, behind its label', '- Bộ A chủ trì.', '- Bộ B chủ trì.'],
    ['the title of an article', 'Điều 5. Kinh phí', 'Điều 5. Kinh phí thực hiện'],
    ['a quotation that is closed before and after', 'Nêu rõ: “làm thật”.', 'Nêu rõ: “làm thật, ăn thật”.'],
  ] as const)
    test(`is found: ${what}`, () => {
      const edited = edit(before, after, '\nĐoạn sau.\n');
      assert.ok(edited !== undefined);
      const text = `${HEAD}\n\n${after}`;
      assert.equal(text.slice(edited.after.start, edited.after.end), text.slice(edited.before.start));
      assert.equal(edited.after.kind, edited.before.kind);
    });

  test('stands under what it stood under', () => {
    const lead = 'Các nhiệm vụ cụ thể như sau:';
    const textOf = (item: string) => `${HEAD}\n\n${lead}\n\n- ${item.padEnd(ROOM)}\n`;
    const edited = editedIn(textOf('Bộ A'), textOf('Bộ B'));
    const [introduction] = edited?.after.leads ?? [];
    assert.deepEqual(introduction?.tokens.map(({ text }) => text).slice(0, 3), ['Các', 'nhiệm', 'vụ']);
  });

  for (const [what, before, after, rest = ''] of [
    ['nothing changed', 'Như cũ.', 'Như cũ.'],
    ['a label is written', 'Kinh phí', '5. Kinh phí'],
    ['a label is changed', 'Điều 5. Kinh phí', 'Điều 6. Kinh phí'],
    ['a heading is made of it', 'Kinh phí', '## Kinh phí'],
    ['a quotation is opened', 'Nêu rõ làm thật.', 'Nêu rõ: “làm thật.', 'Đoạn sau.”\n'],
    ['a comment is opened', 'Kinh phí bố trí.', 'Kinh phí <!-- bố trí.'],
    ['it is a cell', '| Kinh phí | 5 |', '| Kinh phí | 6 |'],
    ['a row is made of it', 'Kinh phí | 5 |', '| Kinh phí | 5 |'],
    ['nothing is left of it', 'Kinh phí.', ''],
  ] as const)
    test(`is none where ${what}`, () => {
      assert.equal(edit(before, after, rest), undefined);
    });

  test('is none where lines have moved, where two have changed, or in the letterhead', () => {
    const text = `${HEAD}\n\nMột.${' '.repeat(ROOM)}\n\nHai.\n`;
    assert.equal(editedIn(text, text.replace('Một.', 'Một và hai.')), undefined);
    assert.equal(editedIn(text, text.replace('Một.', 'Mốt.').replace('Hai.', 'Hài.')), undefined);
    const dated = (day: string) => `Hà Nội, ngày ${day} tháng 5 năm 2099\n\nNội dung.`;
    assert.equal(editedIn(dated('12'), dated('13')), undefined);
    const numbered = (number: string) => `BỘ A\n\nSố: ${number}/KH-BA\n\nKẾ HOẠCH\n\nVề việc B\n\nNội dung.`;
    assert.equal(editedIn(numbered('12'), numbered('13')), undefined);
  });
});
