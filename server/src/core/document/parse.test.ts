import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { officialText, RUNS } from '../../../../test/support/fragments.ts';
import type { Passage } from './draft.ts';
import { parseDraft } from './parse.ts';

const words = (passage: Passage | undefined): string => passage?.tokens.map((token) => token.text).join(' ') ?? '';
const leadsOf = (text: string, part: string): string[] => {
  const passage = parseDraft(text).passages.find((each) => text.slice(each.start, each.end).includes(part));
  return (passage?.leads ?? []).map(({ kind, tokens }) => `${kind}: ${tokens.map((token) => token.text).join(' ')}`);
};

describe('parseDraft', () => {
  test('takes each line for a passage with its sentences', () => {
    const { passages } = parseDraft('Một việc. Hai việc.\n\nBa việc.');
    assert.deepEqual(
      passages.map(({ sentences }) => sentences.length),
      [2, 1],
    );
  });

  test('knows headings, items, cells and paragraphs', () => {
    const { passages } = parseDraft('# Kế hoạch\nII. Mục tiêu\n1. Một việc\na) Một phần\n- Một ý\n| a | b |\nLời kết');
    assert.deepEqual(
      passages.map(({ kind }) => kind),
      ['heading', 'heading', 'item', 'item', 'item', 'cell', 'cell', 'paragraph'],
    );
  });

  test('leads an item by its introduction and the headings above, the nearest first', () => {
    const text = '# Kế hoạch năm 2099\n## II. Chỉ tiêu\nĐến năm 2100:\n- Một chỉ tiêu;\n- Hai chỉ tiêu.';
    assert.deepEqual(leadsOf(text, 'Hai chỉ tiêu'), [
      'introduction: Đến năm 2100 :',
      'heading: II . Chỉ tiêu',
      'heading: Kế hoạch năm 2099',
    ]);
  });

  test('ends an introduction with the list', () => {
    const text = 'Đến năm 2100:\n- Một chỉ tiêu.\nNăm nay làm việc khác.';
    assert.deepEqual(leadsOf(text, 'việc khác'), []);
  });

  test('leads a point by its clause and article', () => {
    const text = 'Chương I\nĐiều 5. Chỉ tiêu\n1. Về kinh tế\na) Một chỉ tiêu;';
    assert.deepEqual(leadsOf(text, 'Một chỉ tiêu'), [
      'introduction: 1 . Về kinh tế',
      'heading: Điều 5 . Chỉ tiêu',
      'heading: Chương I',
    ]);
  });

  test('does not take a sentence about an article for a heading', () => {
    assert.deepEqual(parseDraft('Điều 5 của Luật quy định như sau').passages[0]?.kind, 'paragraph');
  });

  test('leads a cell by the head of its row and of its column', () => {
    const text = '| STT | Chỉ tiêu | Năm 2100 |\n|---|---|---|\n| 1 | Dịch vụ công | 60% |';
    assert.deepEqual(leadsOf(text, '60%'), ['row: Dịch vụ công', 'column: Năm 2100']);
  });

  test('forgets the columns of a table that has ended', () => {
    const text = '| Chỉ tiêu | Năm 2100 |\n|---|---|\n| Một | 60% |\n\nĐoạn văn.\n\n| Hai | 70% |';
    assert.deepEqual(leadsOf(text, '70%'), ['row: Hai']);
  });

  test('does not read comments', () => {
    const text = 'Một việc.\n<!-- ghi chú\nnhiều dòng -->\nHai việc.';
    assert.deepEqual(parseDraft(text).passages.map(words), ['Một việc .', 'Hai việc .']);
  });

  test('reads the date line of a letterhead in a table', () => {
    const text =
      '| BỘ THỬ NGHIỆM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 5/KH | *Hà Nội, ngày 15 tháng 01 năm 2099* |';
    assert.deepEqual(parseDraft(text).dated, { day: '2099-01-15', openEnded: false });
  });

  test('does not take the date of a legal basis for its own', () => {
    assert.equal(parseDraft('Căn cứ Luật Mẫu, ngày 05 tháng 3 năm 2090;').dated, undefined);
  });

  test('never fails, and every span lies inside the text and in order', () => {
    fc.assert(
      fc.property(officialText, (text) => {
        const draft = parseDraft(text);
        assert.equal(draft.text, text);
        let from = 0;
        for (const { start, end, tokens, sentences } of draft.passages) {
          assert.ok(from <= start && start <= end && end <= text.length);
          from = start;
          for (const part of [...tokens, ...sentences]) assert.ok(start <= part.start && part.end <= end);
          assert.equal(
            sentences.reduce((count, sentence) => count + sentence.tokens.length, 0),
            tokens.length,
          );
        }
      }),
      RUNS,
    );
  });

  test('reads the same passages in decomposed Unicode', () => {
    fc.assert(
      fc.property(officialText, (text) => {
        const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFC').normalize('NFD')];
        assert.deepEqual(parseDraft(decomposed).passages.map(words), parseDraft(composed).passages.map(words));
      }),
      RUNS,
    );
  });
});
