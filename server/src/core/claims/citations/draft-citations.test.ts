import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { officialText, RUNS } from '../../../../../test/support/fragments.ts';
import { parseDraft } from '../../document/parse.ts';
import { parseDay } from '../../text/day.ts';
import { slotReader } from '../slot-reader.ts';
import { type DraftCitation, draftCitations } from './draft-citations.ts';
import type { UnitTarget } from './resolve-units.ts';

const DECREE = `CHÍNH PHỦ
NGHỊ ĐỊNH
Về nuôi trồng trên biển
Căn cứ Luật Biển số 20/2099/QH25;
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Nghị định này quy định việc nuôi biển.
2. Việc nuôi trên sông được làm như sau:
a) Xin phép;
b) Báo cáo.
Điều 2. Đối tượng
1. Người nuôi biển.
Chương II
THỰC HIỆN
Điều 2a. Trách nhiệm
Bộ quản lý.
Điều 3. Thi hành
`;

const asOf = parseDay('2099-06-01');
if (asOf === undefined) throw new Error('no day');
const day = asOf;

function citations(text: string): readonly (DraftCitation & { readonly words: string })[] {
  return draftCitations(parseDraft(text), slotReader(day)).map((each) => ({
    ...each,
    words: text.slice(each.citation.start, each.citation.end),
  }));
}

/** What each unit of the last citation of the text is, as "khoản 2 of Điều 1", "no khoản 3", "open". */
function lastTarget(text: string): string {
  const last = citations(text).at(-1);
  assert.ok(last !== undefined, 'no citation');
  const { target } = last;
  switch (target.kind) {
    case 'own':
      return target.units.map((unit) => unitText(text, unit)).join('; ');
    case 'earlier':
      return `earlier: ${target.citation.number ?? target.citation.title}`;
    case 'document':
    case 'open':
      return target.kind;
  }
}

function unitText(text: string, target: UnitTarget): string {
  switch (target.kind) {
    case 'found':
      return target.nodes.map(({ start }) => text.slice(start).split('\n')[0]).join(' … ');
    case 'absent':
      return `no ${target.missing.name} ${target.missing.label} (${target.place}${target.within ? ` of ${target.within.label}` : ''})`;
    case 'open':
      return 'open';
  }
}

/** The decree with a sentence at its end, under Điều 3. */
const inDecree = (sentence: string) => lastTarget(`${DECREE}${sentence}\n`);

describe('units of the draft that a citation names', () => {
  const FOUND: readonly (readonly [sentence: string, target: string])[] = [
    ['Thực hiện theo Điều 2 Nghị định này.', 'Điều 2. Đối tượng'],
    ['Thực hiện theo khoản 2 Điều 1 của Nghị định này.', '2. Việc nuôi trên sông được làm như sau:'],
    ['Thực hiện theo điểm b khoản 2 Điều 1 Nghị định này.', 'b) Báo cáo.'],
    ['Thực hiện theo Điều 2a Nghị định này.', 'Điều 2a. Trách nhiệm'],
    ['Thực hiện theo các quy định tại Điều này.', 'Điều 3. Thi hành'],
    ['Thực hiện theo Chương I Nghị định này.', 'Chương I'],
    ['Thực hiện theo Chương này.', 'Chương II'],
    ['Thực hiện theo Điều 2, Điều 3 Nghị định này.', 'Điều 2. Đối tượng; Điều 3. Thi hành'],
    ['Thực hiện từ Điều 1 đến Điều 2a Nghị định này.', 'Điều 1. Phạm vi … Điều 2a. Trách nhiệm'],
    [
      'Thực hiện theo các điểm a và b khoản 2 Điều 1; khoản 1 Điều 2 Nghị định này.',
      'a) Xin phép;; b) Báo cáo.; 1. Người nuôi biển.',
    ],
    ['Thực hiện từ điểm a đến điểm b khoản 2 Điều 1 Nghị định này.', 'a) Xin phép; … b) Báo cáo.'],
  ];
  for (const [sentence, target] of FOUND) test(sentence, () => assert.equal(inDecree(sentence), target));

  test('the units around the words', () => {
    const text = DECREE.replace('b) Báo cáo.', 'b) Báo cáo theo điểm a khoản này và khoản 1 Điều này.');
    const units = citations(text).flatMap(({ target }) => (target.kind === 'own' ? target.units : []));
    assert.deepEqual(
      units.map((unit) => unitText(text, unit)),
      ['a) Xin phép;', '1. Nghị định này quy định việc nuôi biển.'],
    );
  });

  test('the same in decomposed Unicode', () => {
    const text = `${DECREE}Thực hiện theo điểm b khoản 2 Điều 1 Nghị định này.\n`.normalize('NFD');
    assert.equal(lastTarget(text).normalize('NFC'), 'b) Báo cáo.');
  });
});

describe('units that the draft does not have', () => {
  const ABSENT: readonly (readonly [sentence: string, target: string])[] = [
    ['Thực hiện theo Điều 9 Nghị định này.', 'no Điều 9 (past the end)'],
    ['Thực hiện theo khoản 3 Điều 1 Nghị định này.', 'no khoản 3 (past the end of Điều 1)'],
    ['Thực hiện theo điểm d khoản 2 Điều 1 Nghị định này.', 'no điểm d (past the end of 2)'],
    ['Thực hiện theo Chương IV Nghị định này.', 'no Chương IV (past the end)'],
    [
      'Thực hiện theo Điều 2, Điều 7 và Điều 8 Nghị định này.',
      'Điều 2. Đối tượng; no Điều 7 (past the end); no Điều 8 (past the end)',
    ],
    ['Thực hiện từ Điều 2 đến Điều 12 Nghị định này.', 'no Điều 12 (past the end)'],
    ['Thực hiện theo Điều 1a Nghị định này.', 'no Điều 1a (gap)'],
  ];
  for (const [sentence, target] of ABSENT) test(sentence, () => assert.equal(inDecree(sentence), target));
});

describe('what is not certain stays open', () => {
  const OPEN = [
    'Thực hiện theo Điều 9 Luật này.',
    'Thực hiện theo Điều 9.',
    'Thực hiện theo khoản 2 Điều 2a Nghị định này.',
    'Thực hiện theo điểm a khoản 1 Điều 2 Nghị định này.',
    'Thực hiện theo khoản này.',
    'Thực hiện theo Mẫu số 05 ban hành kèm theo Nghị định này.',
    'Thực hiện theo Phụ lục II ban hành kèm theo Nghị định này.',
    'Thực hiện theo Điều 5 Quy chế ban hành kèm theo Nghị định này.',
    'Sửa câu thứ hai thành “theo Điều 9 Nghị định này”.',
  ];
  for (const sentence of OPEN) test(sentence, () => assert.equal(inDecree(sentence), 'open'));

  test('a draft that begins in the middle counts nothing from 1', () => {
    assert.equal(lastTarget('NGHỊ ĐỊNH\nĐiều 5. Việc\n1. Làm.\nĐiều 6. Khác\nTheo Điều 3 Nghị định này.\n'), 'open');
  });

  test('an excerpt without its type may be of anything', () => {
    const excerpt = 'Điều 1. Việc\nLàm.\nĐiều 2. Khác\nTheo ';
    assert.equal(lastTarget(`${excerpt}Điều 9 Nghị định này.\n`), 'open');
    assert.equal(lastTarget(`${excerpt}Điều 1 Nghị định này.\n`), 'Điều 1. Việc');
  });

  test('where a number was lost, others may be', () => {
    const text = DECREE.replace('2. Việc', '. Việc').replace('a) Xin phép;\nb) Báo cáo.\n', '');
    assert.equal(lastTarget(`${text}Theo khoản 2 Điều 1 Nghị định này.\n`), 'open');
  });
});

describe('texts within the draft', () => {
  const AMENDING = `LUẬT
SỬA ĐỔI LUẬT BIỂN
Điều 1. Sửa đổi Luật Biển
1. Sửa đổi Điều 5 như sau:
“Điều 5. Nuôi biển
1. Theo khoản 9 Điều này và Điều 80 Luật này.
2. Làm.”
Điều 2. Thi hành
`;

  test('the new wording of an amended law speaks of that law', () => {
    const targets = citations(AMENDING).filter(({ citation }) => citation.own);
    assert.deepEqual(
      targets.map(({ target }) => target.kind),
      ['open', 'open'],
    );
  });

  const ISSUED = `QUYẾT ĐỊNH
Ban hành Quy chế nuôi biển
Điều 1. Ban hành
Ban hành Quy chế; thực hiện Điều 3 Quy chế ban hành kèm theo Quyết định này.
Điều 2. Thi hành
BỘ TRƯỞNG
Nguyễn Văn Mẫu

QUY CHẾ
Nuôi biển
(Ban hành kèm theo Quyết định số 12/2099/QĐ-BBĐ)
Điều 1. Phạm vi
Theo Điều 3 Quy chế này và Điều 2 Quyết định này.
Điều 2. Khác
Theo Điều 4 Quy chế này.
Điều 3. Cuối
`;

  test('an issued text has numbers of its own', () => {
    const units = citations(ISSUED).flatMap(({ target }) => (target.kind === 'own' ? target.units : []));
    assert.deepEqual(
      units.map((unit) => unitText(ISSUED, unit)),
      ['Điều 3. Cuối', 'Điều 3. Cuối', 'Điều 2. Thi hành', 'no Điều 4 (past the end of QUY CHẾ)'],
    );
  });

  test('an annex is found by its number', () => {
    const text = `${DECREE}Theo Phụ lục II ban hành kèm theo Nghị định này.\n\nPHỤ LỤC I\nDANH MỤC\n\nPHỤ LỤC II\nMẪU\n`;
    assert.equal(lastTarget(text), 'PHỤ LỤC II');
    assert.equal(lastTarget(text.replace('Theo Phụ lục II', 'Theo Phụ lục III')), 'no Phụ lục III (past the end)');
    assert.equal(lastTarget(text.replace('Theo Phụ lục II', 'Theo Phụ lục A')), 'open');
    const often = text.replace('Theo Phụ lục II', 'Theo Phụ lục III kèm theo Nghị định này và Phụ lục III');
    assert.equal(lastTarget(often), 'open');
  });
});

describe('documents named before', () => {
  test('the only one of its type is meant', () => {
    const text = 'Theo Nghị định số 12/2099/NĐ-CP và Luật Biển, Điều 5 Nghị định nêu trên được bãi bỏ.\n';
    assert.equal(lastTarget(text), 'earlier: 12/2099/NĐ-CP');
  });

  test('of two none is', () => {
    const text = 'Theo Nghị định số 12/2099/NĐ-CP, Nghị định số 13/2099/NĐ-CP và Điều 5 Nghị định nêu trên.\n';
    assert.equal(lastTarget(text), 'open');
  });

  test('one of another type is not, nor one that was named long before', () => {
    assert.equal(lastTarget('Theo Luật Biển số 20/2099/QH25 và Điều 5 Nghị định nêu trên.\n'), 'open');
    const between = Array.from({ length: 9 }, (_, n) => `Theo Luật số ${n + 1}/2099/QH25.\n`).join('');
    assert.equal(lastTarget(`Theo Nghị định số 12/2099/NĐ-CP.\n${between}Theo Điều 5 Nghị định nêu trên.\n`), 'open');
  });
});

test('whatever the text, every citation has a target for each of its units, within the text', () => {
  fc.assert(
    fc.property(officialText, (text) => {
      for (const { citation, target } of draftCitations(parseDraft(text), slotReader(day))) {
        if (target.kind !== 'own') continue;
        assert.equal(target.units.length, citation.units.length);
        for (const unit of target.units)
          if (unit.kind === 'found')
            assert.ok(unit.nodes.every(({ start, end }) => 0 <= start && start < end && end <= text.length));
      }
    }),
    RUNS,
  );
});
