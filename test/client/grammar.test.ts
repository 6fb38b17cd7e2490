import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { tokenizerOf } from '../support/grammar.ts';

const GRAMMAR = 'syntaxes/vanban.tmLanguage.json';
describe('the grammar', () => {
  let tokens: (text: string) => readonly (readonly [string, string])[];

  before(async () => {
    tokens = await tokenizer();
  });

  const shows = (name: string, text: string, expected: readonly (readonly [text: string, scope: string])[]) =>
    test(name, () => {
      for (const [word, scope] of expected) {
        const found = tokens(text).filter(([piece, scopes]) => piece.includes(word) && scopes.includes(scope));
        assert.ok(found.length > 0, `${word} as ${scope} in ${JSON.stringify(tokens(text), null, 1)}`);
      }
    });

  const leaves = (name: string, text: string) =>
    test(name, () =>
      assert.deepEqual(
        tokens(text).filter(([, scopes]) => scopes !== 'text.vanban'),
        [],
      ),
    );

  leaves('leaves prose alone', 'Người đứng đầu cơ quan, đơn vị chịu trách nhiệm về kết quả thực hiện.');
  leaves('takes no fraction of a word for a number', 'phiên bản A4, đường 3B, IPv6');
  leaves('takes no and/or for a document number', 'cơ quan/đơn vị và TP/tỉnh');

  shows('national name and motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', [
    ['CỘNG HÒA', 'markup.heading.national-name'],
    ['Độc lập', 'markup.bold.motto'],
  ]);
  shows('legal basis', 'Căn cứ Nghị định số 48/2022/NĐ-CP ngày 26 tháng 7 năm 2022 của Chính phủ;', [
    ['Căn cứ', 'keyword.other.basis'],
    ['48/2022/NĐ-CP', 'constant.other.document-number'],
    ['ngày 26 tháng 7 năm 2022', 'constant.numeric.date'],
    [';', 'punctuation.terminator.basis'],
  ]);
  shows('Phần, Chương and Mục', 'Phần thứ nhất\nChương II\nQUY ĐỊNH CỤ THỂ\nMục 3. XỬ LÝ\nTiểu mục 1', [
    ['thứ', 'keyword.other.division'],
    ['nhất', 'keyword.other.division.number'],
    ['II', 'keyword.other.division.number'],
    ['XỬ LÝ', 'entity.name.section'],
    ['Tiểu mục', 'keyword.other.division'],
  ]);
  shows('Điều, khoản and điểm', 'Điều 15a. Hiệu lực thi hành\n1. Nghị định này có hiệu lực.\nđ) Bãi bỏ quy định cũ;', [
    ['15a', 'keyword.other.article.number'],
    ['Hiệu lực', 'entity.name.section'],
    ['1.', 'keyword.other.clause'],
    ['đ)', 'keyword.other.point'],
  ]);
  shows('a reference in a sentence', 'theo điểm a, b khoản 2 Điều 15 Luật này và Điều 3', [
    ['điểm a, b khoản 2 Điều 15', 'variable.other.reference'],
    ['Điều 3', 'variable.other.reference'],
  ]);
  shows('document numbers', 'số 749/QĐ-TTg, 01-NQ/TW, 02/2020/TTLT-BTP&BTTTT, 39/KH-UBND', [
    ['749/QĐ-TTg', 'constant.other.document-number'],
    ['01-NQ/TW', 'constant.other.document-number'],
    ['02/2020/TTLT-BTP&BTTTT', 'constant.other.document-number'],
    ['39/KH-UBND', 'constant.other.document-number'],
  ]);
  shows('dates', 'trước ngày 31/12/2026, quý IV năm 2026, tháng 9/2025, giai đoạn 2026 - 2030, năm 2045', [
    ['ngày 31/12/2026', 'constant.numeric.date'],
    ['quý IV năm 2026', 'constant.numeric.date'],
    ['tháng 9/2025', 'constant.numeric.date'],
    ['giai đoạn 2026 - 2030', 'constant.numeric.date'],
    ['năm 2045', 'constant.numeric.date'],
  ]);
  shows('quantities', 'ít nhất 70% người dân; ước đạt 3.744.214 tỷ đồng, tăng 1,49% so với năm trước', [
    ['ít nhất', 'keyword.operator.comparison'],
    ['70', 'constant.numeric'],
    ['%', 'keyword.other.unit'],
    ['3.744.214', 'constant.numeric'],
    ['tỷ đồng', 'keyword.other.unit'],
    ['1,49', 'constant.numeric'],
  ]);
  shows('a quotation over several lines', 'nói: “Nếu không trực tiếp\nthì sẽ không thành công”. Điều 2', [
    ['thì sẽ không', 'string.quoted.double'],
    ['Điều 2', 'variable.other.reference'],
  ]);
  test('a quotation that is left open ends with its paragraph', () => {
    const last = tokens('“Chưa đóng ngoặc\n\nĐoạn sau').at(-1);
    assert.deepEqual(last, ['Đoạn sau', 'text.vanban']);
  });
  shows('a suppression', '<!-- bỏ qua cả tệp outdated-target, misquote: trích nguyên văn báo cáo -->', [
    ['bỏ qua cả tệp', 'keyword.control.suppression'],
    ['outdated-target, misquote', 'constant.language.rule'],
    ['trích nguyên văn', 'comment.block'],
  ]);

  test('is in composed Unicode', () => {
    const text = readFileSync(GRAMMAR, 'utf8');
    assert.equal(text, text.normalize('NFC'));
  });
});

async function tokenizer(): Promise<(text: string) => readonly (readonly [string, string])[]> {
  const tokenize = await tokenizerOf({ files: { 'text.vanban': GRAMMAR }, root: 'text.vanban', injected: [] });
  return (text) =>
    tokenize(text).flatMap((pieces) => pieces.map(([piece, scopes]) => [piece, scopes.join(' ')] as const));
}
