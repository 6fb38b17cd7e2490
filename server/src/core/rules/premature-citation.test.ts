import { describe, it } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { prematureCitation } from './premature-citation.ts';

const REGISTER = `=== knowledge
sources:
  - { id: n, title: Sổ thử }
=== knowledge
documents:
  - { id: luat, type: Luật, number: 9/2100/QH40, title: Kho dữ liệu, issued: 2100-11-20, effective: 2101-07-01, starts: [{ units: [Điều 8], from: 2102-01-01 }], sources: [n] }
  - { id: nd, type: Nghị định, number: 7/2101/NĐ-CP, issued: 2101-02-01, effective: 2101-09-01, sources: [n] }
  - { id: nay, type: Nghị định, number: 5/2090/NĐ-CP, issued: 2090-02-01, effective: 2090-09-01, sources: [n] }
  - { id: mo, type: Nghị định, number: 8/2101/NĐ-CP, issued: 2101-02-01, sources: [n] }
`;

function expectIn(draft: string, day = '2101-03-10'): void {
  expectFindings(`${REGISTER}=== draft ${day}\n${draft}\n`, [prematureCitation]);
}

const EFFECT = (day: string): string => `\n\nĐiều 5. Hiệu lực thi hành\n\nNghị định này có hiệu lực thi hành ${day}.`;

describe('premature-citation stays silent', () => {
  const silent: readonly (readonly [why: string, draft: string])[] = [
    ['what is in force', 'Việc này thực hiện theo Nghị định số 5/2090/NĐ-CP.'],
    ['a start that nobody verified', 'Việc này thực hiện theo Nghị định số 8/2101/NĐ-CP.'],
    [
      'a basis that starts with the draft',
      `Căn cứ Luật Kho dữ liệu số 9/2100/QH40;${EFFECT('từ ngày 01 tháng 7 năm 2101')}`,
    ],
    [
      'a basis that starts before the draft',
      `Căn cứ Luật Kho dữ liệu số 9/2100/QH40;${EFFECT('kể từ ngày 15/10/2101')}`,
    ],
    [
      'a basis where the day is left open',
      `Căn cứ Luật Kho dữ liệu số 9/2100/QH40;${EFFECT('từ ngày … tháng … năm …')}`,
    ],
    ['a basis of a draft that does not say when it starts', 'Căn cứ Luật Kho dữ liệu số 9/2100/QH40;'],
    [
      'a rule in a draft that starts no earlier',
      `Việc này thực hiện theo Luật Kho dữ liệu số 9/2100/QH40.${EFFECT('từ ngày 01/7/2101')}`,
    ],
    ['the future', 'Dữ liệu sẽ được quản lý theo Luật Kho dữ liệu số 9/2100/QH40.'],
    ['a condition', 'Khi Luật Kho dữ liệu số 9/2100/QH40 được áp dụng, thực hiện theo Nghị định số 7/2101/NĐ-CP.'],
    ['a day on which it is in force', 'Từ ngày 01/9/2101, việc này thực hiện theo Nghị định số 7/2101/NĐ-CP.'],
    ['a year in which it is in force', 'Năm 2102, việc này thực hiện theo Nghị định số 7/2101/NĐ-CP.'],
    ['what makes it known', 'Tổ chức tập huấn, thực hiện Luật Kho dữ liệu số 9/2100/QH40 cho cán bộ.'],
    ['a law by its name alone', 'Việc này thực hiện theo Luật Kho dữ liệu.'],
    ['a document that is only named', 'Luật Kho dữ liệu số 9/2100/QH40 gồm 5 chương.'],
    ['quoted words', 'Báo viết: “Việc này thực hiện theo Luật Kho dữ liệu số 9/2100/QH40”.'],
    [
      'a title within a title',
      'Thực hiện theo Quyết định số 99/QĐ-BKHCN về kế hoạch tuân thủ Luật Kho dữ liệu số 9/2100/QH40.',
    ],
  ];
  for (const [why, draft] of silent) it(`on ${why}`, () => expectIn(draft));

  it('from its day on', () => expectIn('Việc này thực hiện theo Luật Kho dữ liệu số 9/2100/QH40.', '2101-07-01'));
});

describe('premature-citation reports', () => {
  const reported: readonly (readonly [what: string, draft: string])[] = [
    [
      'a law that is said to be in force',
      'Đơn vị tuân thủ ⟦Luật Kho dữ liệu số 9/2100/QH40⟧{premature-citation} hiện hành.',
    ],
    [
      'a decree that is said to be applied',
      'Vi phạm hiện đang bị xử phạt theo ⟦Nghị định số 7/2101/NĐ-CP⟧{premature-citation}.',
    ],
    ['a law with its year', 'Việc này thực hiện theo ⟦Luật Kho dữ liệu năm 2100⟧{premature-citation}.'],
    [
      'a basis that starts after the draft',
      `Căn cứ ⟦Nghị định số 7/2101/NĐ-CP⟧{premature-citation} ngày 01 tháng 02 năm 2101 của Chính phủ;${EFFECT('từ ngày 01 tháng 7 năm 2101')}`,
    ],
    [
      'a basis of a draft that starts when it is signed',
      `Căn cứ ⟦Luật Kho dữ liệu số 9/2100/QH40⟧{premature-citation};${EFFECT('kể từ ngày ký ban hành')}`,
    ],
    [
      'a rule of a draft that starts earlier',
      `Việc này thực hiện theo ⟦Nghị định số 7/2101/NĐ-CP⟧{premature-citation}.${EFFECT('từ ngày 01/7/2101')}`,
    ],
    [
      'the second of a list',
      'Việc này tuân thủ Nghị định số 5/2090/NĐ-CP và ⟦Nghị định số 7/2101/NĐ-CP⟧{premature-citation}.',
    ],
    [
      'what is called in force, whatever else the sentence says of when',
      'Khi cấp phép, các sở áp dụng ⟦Luật Kho dữ liệu số 9/2100/QH40⟧{premature-citation} hiện hành; thu phí theo ⟦Nghị định số 7/2101/NĐ-CP⟧{premature-citation} đang có hiệu lực.',
    ],
    ['an article of it', 'Mức thu áp dụng khoản 2 Điều 5 ⟦Nghị định số 7/2101/NĐ-CP⟧{premature-citation}.'],
  ];
  for (const [what, draft] of reported) it(what, () => expectIn(draft));

  it('an article that begins later than the rest', () =>
    expectIn(
      'Mức thu áp dụng ⟦Điều 8 Luật Kho dữ liệu số 9/2100/QH40⟧{premature-citation}; thủ tục áp dụng Điều 7 Luật Kho dữ liệu số 9/2100/QH40.',
      '2101-08-01',
    ));
});
