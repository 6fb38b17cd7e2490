import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../../document/parse.ts';
import { type DraftSymbol, draftSymbols } from './symbols.ts';

/** The tree with a line a symbol: its kind, name and detail, then its head in brackets. */
function tree(given: string): string[] {
  const views = [given, given.normalize('NFD'), given.replaceAll('\n', '\r\n')].map((text) => {
    const lines = (symbols: readonly DraftSymbol[], indent: string): string[] =>
      symbols.flatMap(({ kind, name, detail, head, children }) => [
        `${indent}${[kind, name, detail, `[${text.slice(head.start, head.end).normalize('NFC')}]`].filter(Boolean).join(' | ')}`,
        ...lines(children, `${indent}  `),
      ]);
    const symbols = draftSymbols(parseDraft(text));
    assertNested(symbols);
    return lines(symbols, '');
  });
  for (const view of views) assert.deepEqual(view, views[0]);
  return views[0] ?? [];
}

/** What the protocol asks for: heads and children inside of their symbol. */
function assertNested(symbols: readonly DraftSymbol[]): void {
  for (const { start, end, head, children, name } of symbols) {
    assert.ok(start <= head.start && head.start < head.end && head.end <= end, `head of ${name}`);
    assert.notEqual(name, '');
    for (const child of children) assert.ok(start <= child.start && child.end <= end, `${child.name} in ${name}`);
    assertNested(children);
  }
}

test('a text without units has none', () => {
  assert.deepEqual(tree('Kính gửi các đơn vị.\n\nTrân trọng.\n'), []);
  assert.deepEqual(tree(''), []);
});

test('a decree: legal bases as one block, Chương, Điều, khoản, điểm', () => {
  const draft = `NGHỊ ĐỊNH
Căn cứ Luật Mẫu số 5/2099/QH20;
Căn cứ Luật Thử số 6/2099/QH20;
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định về dữ liệu 😀.
2. Các nội dung sau:
a) Thu thập dữ liệu;
b) Chia sẻ dữ liệu.
Điều 2. Hiệu lực thi hành
`;
  assert.deepEqual(tree(draft), [
    'bases | Căn cứ | [Căn cứ]',
    '  căn cứ | Căn cứ Luật Mẫu số 5/2099/QH20; | [Căn cứ]',
    '  căn cứ | Căn cứ Luật Thử số 6/2099/QH20; | [Căn cứ]',
    'chương | Chương I. QUY ĐỊNH CHUNG | [Chương I]',
    '  điều | Điều 1. Phạm vi điều chỉnh | [Điều 1. Phạm vi điều chỉnh]',
    '    khoản | khoản 1 | Nghị định này quy định về dữ liệu 😀. | [1]',
    '    khoản | khoản 2 | Các nội dung sau: | [2]',
    '      điểm | điểm a | Thu thập dữ liệu; | [a]',
    '      điểm | điểm b | Chia sẻ dữ liệu. | [b]',
    '  điều | Điều 2. Hiệu lực thi hành | [Điều 2. Hiệu lực thi hành]',
  ]);
});

test('headings of a Markdown draft without its title, and no bullets', () => {
  const draft = `# **KẾ HOẠCH** năm 2099

## I. MỤC TIÊU

- Đạt 70%.
- Vượt 80%.

### Mục tiêu chung
`;
  assert.deepEqual(tree(draft), [
    'heading | I. MỤC TIÊU | [I. MỤC TIÊU]',
    '  heading | Mục tiêu chung | [Mục tiêu chung]',
  ]);
});

test('a long text is shortened at a word', () => {
  assert.equal(
    tree(`Điều 1. Phạm vi\n1. ${'dữ liệu mở '.repeat(20).trim()}.\n`)[1],
    `  khoản | khoản 1 | ${'dữ liệu mở '.repeat(7)}dữ… | [1]`,
  );
});

test('an attached text is a unit of its own', () => {
  assert.deepEqual(tree('Điều 1. Ban hành\nPHỤ LỤC I\nBIỂU MẪU\nĐiều 1. Mẫu\n').slice(1), [
    'appendix | PHỤ LỤC I. BIỂU MẪU | [PHỤ LỤC I]',
    '  điều | Điều 1. Mẫu | [Điều 1. Mẫu]',
  ]);
});
