import { describe, it } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { unknownCitation } from './unknown-citation.ts';

const REGISTER = `=== knowledge
sources:
  - { id: n, title: Sổ thử }
=== knowledge
documents:
  - { id: nd, type: Nghị định, number: 13/2099/NĐ-CP, effective: 2099-07-01, sources: [n] }
  - { id: luat, type: Luật, number: 24/2098/QH40, title: Viễn thông vũ trụ, issued: 2098-11-24, effective: 2099-01-01, sources: [n] }
  - { id: dang, type: Nghị quyết, number: 57-NQ/TW, sources: [n] }
`;

function expectIn(draft: string): void {
  expectFindings(`${REGISTER}=== draft 2101-03-10\n${draft}\n`, [unknownCitation]);
}

describe('unknown-citation stays silent', () => {
  const silent: readonly (readonly [why: string, draft: string])[] = [
    ['what the register knows', 'Căn cứ Nghị định số 13/2099/NĐ-CP;'],
    ['a law by its number', 'Căn cứ Luật Viễn thông vũ trụ số 24/2098/QH40;'],
    ['a law by a name that nobody knows', 'Căn cứ Luật Giao dịch liên hành tinh;'],
    ['a known resolution of the Party', 'Thực hiện Nghị quyết số 57-NQ/TW.'],
    ['told history', 'Nghị định số 99/2099/NĐ-CP là cơ sở của hệ thống khi ấy.'],
    ['a number alone', 'Thực hiện Nghị quyết 99.'],
    ['a decision of a province', 'Theo Quyết định số 12/2100/QĐ-UBND của Ủy ban nhân dân tỉnh.'],
    ['a resolution of a council', 'Theo Nghị quyết số 12/2100/NQ-HĐND.'],
    ['a letter', 'Theo Công văn số 3176/BKHCN-CVT.'],
    ['a mismatch', 'Căn cứ Luật Viễn thông vũ trụ số 42/2098/QH40;'],
    ['quoted words', 'Công văn ghi “theo Nghị định số 99/2099/NĐ-CP”.'],
    ['the number of the draft itself', 'Số: 12/2101/TT-BKHCN\n\nThông tư này có 3 điều.'],
    ['units of the draft', 'Theo khoản 1 Điều 5 Thông tư này.'],
    ['the title of another document', 'Theo Công văn số 3176/BKHCN-CVT về việc thực hiện Nghị định số 99/2099/NĐ-CP.'],
  ];
  for (const [why, draft] of silent) it(`on ${why}`, () => expectIn(draft));

  it('where there is no register', () =>
    expectFindings('=== draft 2101-03-10\nCăn cứ Nghị định số 99/2099/NĐ-CP;\n', [unknownCitation]));
});

describe('unknown-citation reports', () => {
  const reported: readonly (readonly [what: string, draft: string])[] = [
    ['a decree', 'Căn cứ ⟦Nghị định số 99/2099/NĐ-CP⟧{unknown-citation} ngày 01 tháng 9 năm 2099 của Chính phủ;'],
    ['a decree whose number is close to a known one', 'Căn cứ ⟦Nghị định số 113/2099/NĐ-CP⟧{unknown-citation};'],
    ['a law', 'Căn cứ ⟦Luật Giao dịch liên hành tinh số 5/2099/QH40⟧{unknown-citation};'],
    ['a resolution of the Assembly', 'Căn cứ ⟦Nghị quyết số 5/2099/QH40⟧{unknown-citation};'],
    ['a circular', 'Định mức theo ⟦Thông tư số 27/2100/TT-BKHCN⟧{unknown-citation}.'],
    ['a joint circular', 'Định mức theo ⟦Thông tư liên tịch số 27/2100/TTLT-BTC-BKHCN⟧{unknown-citation}.'],
    ['a decision of the Prime Minister', 'Theo ⟦Quyết định số 27/2100/QĐ-TTg⟧{unknown-citation}.'],
    ['a resolution of the Government', 'Theo ⟦Nghị quyết số 66.22/2100/NQ-CP⟧{unknown-citation}.'],
    [
      'each document once',
      'Theo ⟦Nghị định số 99/2099/NĐ-CP⟧{unknown-citation}. Mức thu theo Nghị định số 99/2099/NĐ-CP.',
    ],
  ];
  for (const [what, draft] of reported) it(what, () => expectIn(draft));
});
