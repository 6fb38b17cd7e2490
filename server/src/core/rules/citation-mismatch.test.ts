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
    ['a wrong day', 'Căn cứ Nghị định số 13/2099/NĐ-CP ⟦ngày 18 tháng 4 năm 2099⟧{citation-mismatch} của Chính phủ;'],
    ['a wrong day in figures', 'Căn cứ Nghị định số 13/2099/NĐ-CP ⟦ngày 17/5/2099⟧{citation-mismatch} của Chính phủ;'],
    ['a wrong day of a law by its name', 'Căn cứ Luật Giao dịch số ⟦ngày 23 tháng 6 năm 2098⟧{citation-mismatch};'],
    [
      'a wrong issuer',
      'Căn cứ Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của ⟦Thủ tướng Chính phủ⟧{citation-mismatch};',
    ],
    ['a wrong type', 'Căn cứ ⟦Quyết định⟧{citation-mismatch} số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099;'],
    ['a repeal clause too', 'Bãi bỏ Luật Viễn thông vũ trụ số ⟦20/2098/QH40⟧{citation-mismatch}.'],
  ];
  for (const [what, draft] of reported) it(what, () => expectIn(draft));
});
