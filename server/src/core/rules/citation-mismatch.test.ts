import { describe, it } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { citationMismatch } from './citation-mismatch.ts';

const REGISTER = `=== knowledge
sources:
  - { id: n, title: Sổ thử }
=== knowledge
organisations:
  - { id: cp, name: Chính phủ, sources: [] }
  - { id: ttg, name: Thủ tướng Chính phủ, sources: [] }
=== knowledge
documents:
  - { id: dt, type: Luật, number: 20/2098/QH40, title: Giao dịch số, issued: 2098-06-22, effective: 2099-01-01, sources: [n] }
  - { id: vt, type: Luật, number: 24/2098/QH40, title: Viễn thông vũ trụ, issued: 2098-11-24, effective: 2099-01-01, sources: [n] }
  - { id: vt-cu, type: Luật, number: 41/2070/QH30, title: Viễn thông vũ trụ, issued: 2070-11-23, effective: 2071-01-01, endings: [{ from: 2099-01-01, by: vt }], sources: [n] }
  - { id: nq, type: Nghị quyết, number: 24/2098/QH40, sources: [n] }
  - { id: sua, type: Luật, number: 25/2098/QH40, about: sửa nhiều luật, sources: [n] }
  - { id: nd, type: Nghị định, number: 13/2099/NĐ-CP, issuer: cp, issued: 2099-04-17, effective: 2099-07-01, sources: [n] }
  - { id: qd, type: Quyết định, number: 942/QĐ-TTg, issuer: ttg, issued: 2098-06-15, sources: [n] }
  - { id: qd-2, type: Quyết định, number: 942/QĐ-TTg, issuer: ttg, issued: 2099-08-05, sources: [n] }
`;

function expectIn(draft: string): void {
  expectFindings(`${REGISTER}=== draft 2101-03-10\n${draft}\n`, [citationMismatch]);
}

describe('citation-mismatch stays silent', () => {
  const silent: readonly (readonly [why: string, draft: string])[] = [
    ['what belongs together', 'Căn cứ Luật Viễn thông vũ trụ số 24/2098/QH40;'],
    ['the full form', 'Căn cứ Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ quy định về dữ liệu;'],
    ['another spelling of the day', 'Căn cứ Nghị định 13/2099/NĐ-CP ngày 17/04/2099 của Chính phủ;'],
    ['an older edition', 'Trước đó là Luật Viễn thông vũ trụ số 41/2070/QH30.'],
    ['an older edition by its year', 'Trước đó là Luật Viễn thông vũ trụ năm 2070.'],
    ['an edition that the register does not have', 'Trước đó là Luật Viễn thông vũ trụ số 9/2050/QH20.'],
    ['a number of the same year far from the one on record', 'Căn cứ Luật Viễn thông vũ trụ số 87/2098/QH40;'],
    ['a number of another year and serial', 'Trước đó là Luật Viễn thông vũ trụ số 26/2097/QH40.'],
    ['a name that the register does not have', 'Căn cứ Luật Giao dịch liên hành tinh số 20/2098/QH40;'],
    ['the law and the resolution of one number', 'Căn cứ Luật số 24/2098/QH40; Nghị quyết số 24/2098/QH40;'],
    ['a resolution that may share a number', 'Căn cứ Nghị quyết số 20/2098/QH40;'],
    [
      'numbers that begin anew each year',
      'Căn cứ Quyết định số 942/QĐ-TTg ngày 01 tháng 3 năm 2095 của Thủ tướng Chính phủ;',
    ],
    [
      'either of two decisions',
      'Theo Quyết định số 942/QĐ-TTg ngày 05 tháng 8 năm 2099 và Quyết định số 942/QĐ-TTg ngày 15 tháng 6 năm 2098.',
    ],
    ['a local text', 'Căn cứ Quyết định số 13/2099/QĐ-UBND của Ủy ban nhân dân tỉnh;'],
    ['a longer number', 'Căn cứ Nghị định số 113/2099/NĐ-CP ngày 01 tháng 9 năm 2099 của Chính phủ;'],
    ['an issuer that nobody knows', 'Căn cứ Nghị định số 13/2099/NĐ-CP của Bộ Sao Hỏa;'],
    [
      'two things wrong at once',
      'Căn cứ Nghị định số 13/2099/NĐ-CP ngày 01 tháng 01 năm 2099 của Thủ tướng Chính phủ;',
    ],
    [
      'the day on which a document begins',
      'Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ về dữ liệu có hiệu lực thi hành từ ngày 01/7/2099.',
    ],
    ['its day in front', 'Kể từ ngày 01/01/2099, Luật Giao dịch số chính thức có hiệu lực.'],
    [
      'a day of something else in front',
      'Từ ngày 01/9/2099, khi Luật Giao dịch số có hiệu lực được tám tháng, sở thực hiện thủ tục mới.',
    ],
    ['what is still in force on a day', 'Từ ngày 01/9/2099, Luật Giao dịch số có hiệu lực ở mọi xã.'],
    ['its month', 'Nghị định số 13/2099/NĐ-CP có hiệu lực từ tháng 7/2099.'],
    ['its year', 'Nghị định số 13/2099/NĐ-CP có hiệu lực từ năm 2099.'],
    ['the first day without a document', 'Luật Viễn thông vũ trụ năm 2070 hết hiệu lực từ ngày 01 tháng 01 năm 2099.'],
    ['its last day', 'Luật Viễn thông vũ trụ năm 2070 hết hiệu lực kể từ ngày 31/12/2098.'],
    [
      'a day of some units',
      'Nghị định số 13/2099/NĐ-CP, trừ Điều 8 có hiệu lực từ ngày 01/01/2100, đang được áp dụng.',
    ],
    ['a unit', 'Điều 8 Nghị định số 13/2099/NĐ-CP có hiệu lực từ ngày 01/01/2100.'],
    [
      'what spells it out',
      'Thông tư hướng dẫn Nghị định số 13/2099/NĐ-CP có hiệu lực từ ngày 01/9/2099; văn bản thay thế Luật Viễn thông vũ trụ năm 2070 hết hiệu lực từ ngày 01/9/2099.',
    ],
    ['an end that is not on record', 'Nghị định số 13/2099/NĐ-CP hết hiệu lực từ ngày 01/9/2100.'],
    ['what is in force until a day', 'Luật Viễn thông vũ trụ số 24/2098/QH40 có hiệu lực đến ngày 01/9/2100.'],
    ['what is planned', 'Luật Viễn thông vũ trụ số 24/2098/QH40 dự kiến có hiệu lực từ ngày 01/9/2099.'],
    ['a draft of its own', 'Nghị định này quy định chi tiết Luật Giao dịch số, có hiệu lực từ ngày 01/9/2101.'],
    ['a number of the year of its day', 'Căn cứ Nghị định số 77/2097/NĐ-CP ngày 31 tháng 12 năm 2097 của Chính phủ;'],
    ['a circular of two ministries', 'Theo Thông tư số 5/2097/TTLT-BA-BB và Nghị quyết số 9/2097/UBTVQH40.'],
    ['rules of the Party', 'Theo Quy định số 12-QĐ/TW và Kết luận số 7-KL/TW.'],
    ['a number that is not a year', 'Theo Quyết định số 2099/QĐ-TTg ngày 05 tháng 3 năm 2097.'],
    [
      'what is older than the draft',
      'Hà Nội, ngày 05 tháng 3 năm 2101\n\nCăn cứ Nghị định số 8/2101/NĐ-CP ngày 02 tháng 3 năm 2101 của Chính phủ;',
    ],
    ['quoted words', 'Dự thảo cũ ghi “Luật Viễn thông vũ trụ số 20/2098/QH40”.'],
  ];
  for (const [why, draft] of silent) it(`on ${why}`, () => expectIn(draft));
});

describe('citation-mismatch reports', () => {
  const reported: readonly (readonly [what: string, draft: string])[] = [
    ['the number of another law', 'Căn cứ Luật Viễn thông vũ trụ số ⟦20/2098/QH40⟧{citation-mismatch};'],
    [
      'the number of a law without a name on record',
      'Căn cứ Luật Viễn thông vũ trụ số ⟦25/2098/QH40⟧{citation-mismatch};',
    ],
    ['a slip of the finger', 'Việc này thực hiện theo Luật Viễn thông vũ trụ số ⟦42/2098/QH40⟧{citation-mismatch}.'],
    ['a slip in the year of a number', 'Căn cứ Luật Viễn thông vũ trụ số ⟦24/2097/QH40⟧{citation-mismatch};'],
    ['a wrong day', 'Căn cứ Nghị định số 13/2099/NĐ-CP ⟦ngày 18 tháng 4 năm 2099⟧{citation-mismatch} của Chính phủ;'],
    ['a wrong day in figures', 'Căn cứ Nghị định số 13/2099/NĐ-CP ⟦ngày 17/5/2099⟧{citation-mismatch} của Chính phủ;'],
    ['a wrong day of a law by its name', 'Căn cứ Luật Giao dịch số ⟦ngày 23 tháng 6 năm 2098⟧{citation-mismatch};'],
    [
      'a wrong issuer',
      'Căn cứ Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của ⟦Thủ tướng Chính phủ⟧{citation-mismatch};',
    ],
    ['a wrong type', 'Căn cứ ⟦Quyết định⟧{citation-mismatch} số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099;'],
    [
      'another first day',
      'Nghị định số 13/2099/NĐ-CP ngày 17/4/2099 của Chính phủ về dữ liệu có hiệu lực thi hành kể từ ⟦ngày 01/8/2099⟧{citation-mismatch}.',
    ],
    [
      'in brackets',
      'Luật Giao dịch số (có hiệu lực từ ⟦ngày 01 tháng 7 năm 2099⟧{citation-mismatch}) mở đường cho việc này.',
    ],
    [
      'another month',
      'Từ khi Nghị định số 13/2099/NĐ-CP có hiệu lực ⟦tháng 8/2099⟧{citation-mismatch}, thủ tục đã giảm.',
    ],
    ['without a verb', 'Luật Giao dịch số (hiệu lực từ ⟦01/7/2099⟧{citation-mismatch}) mở đường cho việc này.'],
    [
      'a day that opens the sentence',
      'Từ ⟦ngày 01/7/2099⟧{citation-mismatch}, Luật Giao dịch số có hiệu lực thi hành.',
    ],
    ['another year', 'Luật Viễn thông vũ trụ năm 2070 có hiệu lực từ ⟦năm 2072⟧{citation-mismatch}.'],
    ['another last day', 'Luật Viễn thông vũ trụ năm 2070 hết hiệu lực từ ⟦ngày 01/7/2099⟧{citation-mismatch}.'],
    [
      'a number of another year than its day',
      'Căn cứ Nghị định số ⟦77/2097/NĐ-CP ngày 05 tháng 3 năm 2096⟧{citation-mismatch} của Chính phủ;',
    ],
    ['the symbol of another type', 'Theo ⟦Nghị định số 5/2097/TT-BA⟧{citation-mismatch}, hồ sơ gồm hai bản.'],
    ['the same of a circular', 'Theo ⟦Thông tư 6/2097/NĐ-CP⟧{citation-mismatch}, hồ sơ gồm hai bản.'],
    [
      'a number of a year to come',
      'Hà Nội, ngày 05 tháng 3 năm 2098\n\nCăn cứ Nghị định số ⟦8/2099/NĐ-CP⟧{citation-mismatch} của Chính phủ;',
    ],
    [
      'a day to come',
      'Hà Nội, ngày 05 tháng 3 năm 2101\n\nCăn cứ Nghị định số ⟦8/2101/NĐ-CP ngày 02 tháng 9 năm 2101⟧{citation-mismatch} của Chính phủ;',
    ],
    ['a repeal clause too', 'Bãi bỏ Luật Viễn thông vũ trụ số ⟦20/2098/QH40⟧{citation-mismatch}.'],
  ];
  for (const [what, draft] of reported) it(what, () => expectIn(draft));
});
