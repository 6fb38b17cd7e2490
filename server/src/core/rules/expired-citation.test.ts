import { describe, it } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { expiredCitation } from './expired-citation.ts';

/** A decree replaced twice, a law with a new edition, a law that another replaced, a law without Điều 9 and khoản 2 Điều 12. */
const REGISTER = `=== knowledge
sources:
  - { id: n, title: Sổ thử }
=== knowledge
organisations:
  - { id: cp, name: Chính phủ, sources: [] }
  - { id: qh, name: Quốc hội, sources: [] }
=== knowledge
documents:
  - { id: nd-1, type: Nghị định, number: 13/2099/NĐ-CP, issuer: cp, issued: 2099-01-10, effective: 2099-03-01, endings: [{ from: 2100-03-01, by: nd-2, basis: Điều 40 }], sources: [n] }
  - { id: nd-2, type: Nghị định, number: 4/2100/NĐ-CP, issuer: cp, issued: 2100-01-09, effective: 2100-03-01, endings: [{ from: 2101-01-01, by: nd-3 }], sources: [n] }
  - { id: nd-3, type: Nghị định, number: 56/2100/NĐ-CP, issuer: cp, issued: 2100-11-05, effective: 2101-01-01, sources: [n] }
  - { id: luat-cu, type: Luật, number: 80/2090/QH38, title: Thư viện số, issuer: qh, issued: 2090-06-22, effective: 2091-01-01, endings: [{ from: 2101-01-01, by: luat-moi }], sources: [n] }
  - { id: luat-moi, type: Luật, number: 64/2100/QH40, title: Thư viện số, issuer: qh, issued: 2100-02-19, effective: 2101-01-01, sources: [n] }
  - { id: luat-khac, type: Luật, number: 67/2080/QH36, title: Kỹ thuật in, issuer: qh, issued: 2080-06-29, effective: 2081-01-01, endings: [{ from: 2101-01-01, by: luat-chung }], sources: [n] }
  - { id: luat-chung, type: Luật, number: 48/2100/QH40, title: Xuất bản phẩm, issuer: qh, issued: 2100-12-11, effective: 2101-01-01, sources: [n] }
  - { id: nd-chi-tiet, type: Nghị định, number: 53/2092/NĐ-CP, issuer: cp, effective: 2092-01-01, details: [luat-cu], sources: [n] }
  - { id: luat-phan, type: Luật, number: 71/2095/QH39, title: Bản đồ, issuer: qh, effective: 2096-01-01, endings: [{ from: 2101-01-01, by: luat-chung, units: [Điều 9, khoản 2 Điều 12, Chương IV] }], sources: [n] }
  - { id: han, type: Nghị quyết, number: 66/2099/NQ-CP, issuer: cp, effective: 2099-01-01, lasts: 2100-12-31, sources: [n] }
  - { id: mo, type: Quyết định, number: 749/QĐ-TTg, issued: 2090-06-03, uncertain: 2096-01-01, sources: [n] }
`;

function expectIn(draft: string): void {
  expectFindings(`${REGISTER}=== draft 2101-06-15\n${draft}\n`, [expiredCitation]);
}

describe('expired-citation stays silent', () => {
  const silent: readonly (readonly [why: string, draft: string])[] = [
    ['what is in force', 'Căn cứ Nghị định số 56/2100/NĐ-CP ngày 05 tháng 11 năm 2100 của Chính phủ;'],
    ['a number that another number only contains', 'Việc này thực hiện theo Nghị định số 113/2099/NĐ-CP.'],
    ['a replacement clause', 'Nghị định này thay thế Nghị định số 13/2099/NĐ-CP và Nghị định số 4/2100/NĐ-CP.'],
    [
      'what is ended behind brackets',
      'Nghị định này thay thế Nghị định số 4/2100/NĐ-CP (ban hành theo Luật Thư viện số) và Nghị định số 13/2099/NĐ-CP.',
    ],
    [
      'a repeal clause',
      'Nghị định số 13/2099/NĐ-CP ngày 10 tháng 01 năm 2099 của Chính phủ hết hiệu lực kể từ ngày Nghị định này có hiệu lực.',
    ],
    [
      'a list of what ends',
      'Các văn bản sau đây hết hiệu lực:\n\na) Nghị định số 13/2099/NĐ-CP;\n\nb) Nghị định số 4/2100/NĐ-CP.',
    ],
    ['an amending clause', 'Sửa đổi, bổ sung Điều 5 Nghị định số 4/2100/NĐ-CP như sau.'],
    ['transition', 'Hồ sơ nộp trước ngày 01/01/2101 tiếp tục thực hiện theo Nghị định số 4/2100/NĐ-CP.'],
    [
      'a transition article',
      '## Điều 9. Quy định chuyển tiếp\n\nDự án đang làm thực hiện theo Nghị định số 4/2100/NĐ-CP.',
    ],
    ['told history with its year', 'Năm 2099, các thư viện cấp thẻ theo Nghị định số 13/2099/NĐ-CP.'],
    ['told history', 'Các thư viện đã cấp thẻ theo Nghị định số 13/2099/NĐ-CP.'],
    [
      'what it is called since',
      'Việc cấp thẻ theo Nghị định số 13/2099/NĐ-CP, nay là Nghị định số 56/2100/NĐ-CP, được giữ nguyên.',
    ],
    ['an evaluation', 'Tổng kết việc thực hiện Nghị định số 13/2099/NĐ-CP cho thấy còn vướng mắc.'],
    ['a document that is only named', 'Nghị định số 13/2099/NĐ-CP gồm 5 chương.'],
    ['quoted words', 'Công văn ghi: “Việc này thực hiện theo Nghị định số 13/2099/NĐ-CP”.'],
    [
      'a title within a title',
      'Căn cứ Nghị định số 99/2100/NĐ-CP của Chính phủ quy định chi tiết thi hành Luật Kỹ thuật in;',
    ],
    [
      'an amended law whose amendment is named',
      'Căn cứ Luật Xuất bản phẩm số 48/2100/QH40 được sửa đổi, bổ sung theo Nghị định số 4/2100/NĐ-CP;',
    ],
    ['a law by its name is the edition of the day', 'Việc lưu chiểu thực hiện theo Luật Thư viện số.'],
    ['a law with the year of its new edition', 'Việc lưu chiểu thực hiện theo Luật Thư viện số năm 2100.'],
    [
      'a living part of a partly repealed law',
      'Tỷ lệ bản đồ thực hiện theo khoản 1 Điều 12 Luật Bản đồ số 71/2095/QH39.',
    ],
    ['a part of which only some has ended', 'Tỷ lệ bản đồ thực hiện theo Điều 12 Luật Bản đồ số 71/2095/QH39.'],
    ['an article that an ended chapter may hold', 'Tỷ lệ bản đồ thực hiện theo Điều 30 Luật Bản đồ số 71/2095/QH39.'],
    ['a partly repealed law as a whole', 'Căn cứ Luật Bản đồ số 71/2095/QH39;'],
    ['a status that nobody verified', 'Các chỉ tiêu thực hiện theo Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2090.'],
    ['a negation', 'Từ nay, các thư viện không áp dụng Nghị định số 13/2099/NĐ-CP.'],
    ['a supposition', 'Nếu áp dụng Nghị định số 13/2099/NĐ-CP thì mức thu thấp hơn.'],
    ['a question', 'Mức thu có theo Nghị định số 13/2099/NĐ-CP không?'],
  ];
  for (const [why, draft] of silent) it(`on ${why}`, () => expectIn(draft));

  it('before the day, and on a draft that itself repeals the document', () => {
    expectFindings(`${REGISTER}=== draft 2100-12-31\nViệc này thực hiện theo Nghị định số 4/2100/NĐ-CP.\n`, [
      expiredCitation,
    ]);
    expectIn(
      'CHÍNH PHỦ\n\nNGHỊ ĐỊNH\n\nBãi bỏ Nghị định số 13/2099/NĐ-CP\n\nCăn cứ Luật Xuất bản phẩm số 48/2100/QH40;\n\nViệc cấp thẻ theo Nghị định số 13/2099/NĐ-CP do thư viện làm.',
    );
  });
});

describe('expired-citation reports', () => {
  const reported: readonly (readonly [what: string, draft: string])[] = [
    [
      'a decree behind a law whose amendment stands in brackets',
      'Thực hiện Luật Thư viện số số 64/2100/QH40 (được sửa đổi, bổ sung theo Luật số 7/2101/QH40), ⟦Nghị định số 13/2099/NĐ-CP⟧{expired-citation} của Chính phủ, Sở A báo cáo.',
    ],
    ['a decree that the sentence goes by', 'Việc này thực hiện theo ⟦Nghị định số 13/2099/NĐ-CP⟧{expired-citation}.'],
    [
      'a legal basis with its day',
      'Căn cứ ⟦Nghị định số 4/2100/NĐ-CP⟧{expired-citation} ngày 09 tháng 01 năm 2100 của Chính phủ;',
    ],
    ['a law by its number', 'Căn cứ ⟦Luật Kỹ thuật in số 67/2080/QH36⟧{expired-citation};'],
    ['a law by its name', 'Việc in ấn tuân thủ ⟦Luật Kỹ thuật in⟧{expired-citation}.'],
    ['a law by its year', 'Việc lưu chiểu thực hiện theo ⟦Luật Thư viện số năm 2090⟧{expired-citation}.'],
    ['a law by its day', 'Căn cứ ⟦Luật Thư viện số⟧{expired-citation} ngày 22 tháng 6 năm 2090;'],
    ['the new number for a law of the same name', 'Căn cứ ⟦Luật Thư viện số số 80/2090/QH38⟧{expired-citation};'],
    [
      'what ended with the law that it spelled out',
      'Hồ sơ đáp ứng yêu cầu của ⟦Nghị định số 53/2092/NĐ-CP⟧{expired-citation}.',
    ],
    ['what set itself a term', 'Thủ tục rút gọn áp dụng ⟦Nghị quyết số 66/2099/NQ-CP⟧{expired-citation}.'],
    ['an ended article', 'Tỷ lệ bản đồ thực hiện theo ⟦Điều 9 Luật Bản đồ số 71/2095/QH39⟧{expired-citation}.'],
    ['an ended chapter', 'Tỷ lệ bản đồ thực hiện theo ⟦Chương IV Luật Bản đồ số 71/2095/QH39⟧{expired-citation}.'],
    [
      'an article of a document that has ended',
      'Mức thu theo quy định tại khoản 2 Điều 5 ⟦Nghị định số 13/2099/NĐ-CP⟧{expired-citation}.',
    ],
    ['the second of a list', 'Việc này tuân thủ Luật Xuất bản phẩm và ⟦Luật Kỹ thuật in⟧{expired-citation}.'],
    [
      'what is said to be in force',
      'Theo các quy định hiện hành của ⟦Nghị định số 13/2099/NĐ-CP⟧{expired-citation}, mức thu không đổi.',
    ],
    [
      'a present use below a heading that tells',
      '## I. Thực trạng\n\nDữ liệu hiện đang được quản lý theo ⟦Nghị định số 4/2100/NĐ-CP⟧{expired-citation}.',
    ],
  ];
  for (const [what, draft] of reported) it(what, () => expectIn(draft));
});
