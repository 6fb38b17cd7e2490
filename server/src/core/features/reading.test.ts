import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { officialText, RUNS } from '../../../../test/support/fragments.ts';
import { readWorld } from '../../../../test/support/world.ts';
import { parseDraft } from '../document/parse.ts';
import { buildKnowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import { type PassageReading, type Reading, readDraft, readTouched } from './reading.ts';
import { type PlainUnit, plainOutline, plainReading } from './reading-plain.ts';

const WORLD = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
`);

const inputOf = (text: string) => ({ draft: parseDraft(text), asOf: WORLD.asOf, knowledge: WORLD.knowledge });
const wordsOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
const all = <T>({ passages }: Reading, list: (passage: PassageReading) => readonly T[]) => passages.flatMap(list);

function plain(text: string) {
  const { passages } = readDraft(inputOf(text));
  return plainReading(passages, { textOf: sliceOf(text), rangeOf: sliceOf(text) });
}

describe('values and times', () => {
  test('a quantity is told in base numbers, a time in days', () => {
    const { quantities, times } = plain(
      'Đến năm 2105 doanh thu ước đạt 3,74 triệu tỷ đồng, hằng năm tăng ít nhất 16,5%.',
    );
    assert.deepEqual(quantities, [
      {
        range: 'ước đạt 3,74 triệu tỷ đồng',
        text: 'ước đạt 3,74 triệu tỷ đồng',
        min: 3.74e15,
        max: 3.74e15,
        unit: 'đồng',
        comparator: '~',
      },
      { range: 'ít nhất 16,5%', text: 'ít nhất 16,5%', min: 16.5, max: null, unit: '%', comparator: '>=' },
    ]);
    assert.deepEqual(times, [
      { range: 'Đến năm 2105', text: 'Đến năm 2105', kind: 'by', from: null, to: '2105-12-31' },
      { range: 'hằng năm', text: 'hằng năm', kind: 'every', from: null, to: null },
    ]);
  });

  test('the day and the numbers of a citation are the citation’s', () => {
    const read = plain(
      'Thực hiện khoản 2 Điều 5 Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ trong 30 ngày.',
    );
    assert.deepEqual(read.citations, [
      {
        range: 'khoản 2 Điều 5 Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ',
        text: 'khoản 2 Điều 5 Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ',
        type: 'Nghị định',
        number: '13/2099/NĐ-CP',
        issued: '2099-04-17',
        issuer: 'Chính phủ',
        title: null,
        unit: 'khoản 2 Điều 5',
        target: null,
      },
    ]);
    assert.deepEqual(read.times, []);
    assert.deepEqual(
      read.quantities.map(({ text }) => text),
      ['30 ngày'],
    );
  });

  test('units of the draft itself are found in it, and what was named before is known again', () => {
    const decree = 'NGHỊ ĐỊNH\nĐiều 1. Phạm vi\n1. Một.\nĐiều 2. Thi hành\n';
    assert.deepEqual(plain(`${decree}Theo Điều 1, Điều 9 Nghị định này.`).citations.at(-1)?.target, {
      kind: 'own',
      units: [
        { unit: 'Điều 1', state: 'found', ranges: ['Điều 1. Phạm vi\n1. Một.'] },
        { unit: 'Điều 9', state: 'absent', ranges: [] },
      ],
    });
    const range = 'Thông tư số 1/2099/TT-BA';
    assert.deepEqual(plain(`Theo ${range}, Điều 5 Thông tư nêu trên.`).citations.at(-1)?.target, {
      kind: 'earlier',
      range,
      text: range,
    });
  });

  test('several units are one string', () => {
    const { citations } = plain('Theo các điểm a, b khoản 2 Điều 5 Luật Thư viện số 20/2099/QH25.');
    assert.equal(citations[0]?.unit, 'điểm a khoản 2 Điều 5; điểm b khoản 2 Điều 5');
  });
});

describe('tables', () => {
  const TABLE = '| TT | Chỉ tiêu (tỷ đồng) | Năm 2099 |\n|---|---|---|\n| 1 | Nộp ngân sách | 99,3 |\n';

  test('the head of a column gives its cells the unit and the time', () => {
    const { quantities, claims } = plain(TABLE.replace('Năm 2099', 'Năm 2099 (tỷ đồng)'));
    assert.deepEqual(quantities, [
      { range: '99,3', text: '99,3', min: 99.3e9, max: 99.3e9, unit: 'đồng', comparator: '=' },
    ]);
    assert.equal(claims.length, 1);
    assert.equal(claims[0]?.time?.to, '2099-12-31');
    assert.match(claims[0]?.measure ?? '', /nộp ngân sách/u);
  });

  test('the number of a row is no quantity', () => {
    assert.deepEqual(
      plain(TABLE).quantities.map(({ text }) => text),
      ['99,3'],
    );
  });

  test('a row is one passage and one sentence, its rule is none', () => {
    const reading = readDraft(inputOf(TABLE));
    assert.deepEqual(
      reading.passages.map(({ kind }) => kind),
      ['row', 'row'],
    );
    assert.deepEqual(
      wordsOf(
        TABLE,
        all(reading, ({ sentences }) => sentences),
      ),
      ['| TT | Chỉ tiêu (tỷ đồng) | Năm 2099 |', '| 1 | Nộp ngân sách | 99,3 |'],
    );
  });
});

describe('sentences', () => {
  const sentences = (text: string) =>
    wordsOf(
      text,
      all(readDraft(inputOf(text)), (passage) => passage.sentences),
    );

  test('labels and marks belong to the sentence that they stand at', () => {
    assert.deepEqual(sentences('## I. MỤC TIÊU\r\n\r\n- **Một việc.** Hai việc.\r\n1. Ba việc; bốn việc: năm.\n'), [
      '## I. MỤC TIÊU',
      '- **Một việc.**',
      'Hai việc.',
      '1. Ba việc; bốn việc: năm.',
    ]);
  });

  test('together they hold all of the text but white space', () => {
    const text = 'KẾ HOẠCH\n\nTheo TP. A thì được. *Làm ngay!* “Xong.” Hết\n| a | b |\n+ Một. Hai\n';
    assert.equal(sentences(text).join(' ').replace(/\s+/gu, ''), text.replace(/\s+/gu, ''));
  });
});

describe('quotations', () => {
  test('they have their speaker, also where a paragraph before names him', () => {
    const text =
      'Bộ trưởng Bộ A Nguyễn Văn Mẫu nhấn mạnh: “Làm phải thực chất, đến nơi đến chốn”.\nÔng nói: “Không được làm cho có, làm để báo cáo”.\n';
    assert.deepEqual(
      plain(text).quotes.map(({ range, speaker }) => [range, speaker]),
      [
        ['Làm phải thực chất, đến nơi đến chốn', 'Nguyễn Văn Mẫu'],
        ['Không được làm cho có, làm để báo cáo', 'Nguyễn Văn Mẫu'],
      ],
    );
    const second = readTouched(inputOf(text), { start: text.indexOf('Ông'), end: text.indexOf('Ông') });
    assert.deepEqual(
      all(second, ({ quotes }) => quotes).map(({ speaker }) => speaker),
      ['Nguyễn Văn Mẫu'],
    );
  });

  test('words over several paragraphs are one quotation', () => {
    const words = 'Làm phải thực chất, đến nơi đến chốn.\nKhông được làm cho có, làm để báo cáo';
    const text = `Bộ trưởng Bộ A Nguyễn Văn Mẫu nhấn mạnh: “${words}”.\nHội nghị kết thúc.\n`;
    assert.deepEqual(
      plain(text).quotes.map(({ range, speaker }) => [range, speaker]),
      [[words, 'Nguyễn Văn Mẫu']],
    );
    const first = readTouched(inputOf(text), { start: 0, end: 0 });
    assert.equal(all(first, ({ quotes }) => quotes).length, 1);
  });

  test('a claim inside them is not the draft’s own', () => {
    const { claims } = plain('Bộ trưởng nói: “Đến năm 2105 phải đạt 70% người dân dùng dịch vụ công trực tuyến”.');
    assert.deepEqual(
      claims.filter(({ quantity }) => quantity !== null),
      [],
    );
  });
});

describe('claims', () => {
  test('a claim has its words, its slots and who is to act', () => {
    const [claim] = plain(
      'Giao Bộ Tài chính phấn đấu đến năm 2105 có 60% người dân sử dụng dịch vụ công trực tuyến.',
    ).claims;
    assert.match(claim?.measure ?? '', /dịch vụ công trực tuyến/u);
    assert.equal(claim?.quantity?.min, 60);
    assert.equal(claim?.time?.to, '2105-12-31');
    assert.deepEqual([claim?.modality, claim?.polarity, claim?.scope], ['aim', 'positive', 'general']);
    assert.equal(claim?.actor, 'Bộ Tài chính');
  });

  test('a measure of the lexicon is called by its id, and by its name for people', () => {
    const origin = { file: 'world.yaml', line: 1 };
    const details = { unit: '%', direction: undefined, of: [], topics: [], sources: [], origin };
    const measures = [{ id: 'dung-cong', name: 'Tỷ lệ dùng cổng', aliases: ['người dân dùng cổng'], ...details }];
    const knowledge = buildKnowledge({ ...WORLD.knowledge.records, measures });
    const draft = parseDraft('Đến năm 2105 có 60% người dân sử dụng cổng, 50% hộ dân trồng rừng.');
    const { passages } = readDraft({ draft, asOf: WORLD.asOf, knowledge });
    assert.deepEqual(
      passages.flatMap(({ claims }) => claims).map(({ measure, name }) => [measure, name]),
      [
        ['dung-cong', 'Tỷ lệ dùng cổng'],
        ['hộ dân trồng rừng', 'hộ dân trồng rừng'],
      ],
    );
  });

  test('of what is told nobody is to act, and a heading alone claims nothing', () => {
    assert.deepEqual(
      plain('Năm 2098 Bộ Tài chính đã thu 10 tỷ đồng.').claims.map(({ actor }) => actor),
      [null],
    );
    assert.deepEqual(plain('## II. MỤC TIÊU').claims, []);
  });
});

describe('the outline', () => {
  test('units of a quoted text are not the draft’s, and an appendix is a heading', () => {
    const text =
      'Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Việc mới\n1. Làm.”\nĐiều 2. Hiệu lực\n1. Từ nay.\n\nPHỤ LỤC I\nDANH MỤC\n';
    const kinds = (units: readonly PlainUnit<string>[]): readonly unknown[] =>
      units.map(({ kind, label, children }) => [kind, label, ...kinds(children)]);
    const outline = plainOutline(readDraft(inputOf(text)).outline, {
      textOf: sliceOf(text),
      rangeOf: ({ start }) => String(start),
    });
    assert.deepEqual(kinds(outline), [
      ['điều', 'Điều 1'],
      ['điều', 'Điều 2', ['khoản', '1']],
      ['heading', 'PHỤ LỤC I'],
    ]);
  });
});

describe('a part of the draft', () => {
  const TEXT = 'Năm 2098 đạt 10%.\nNăm 2099 đạt 20%.\nNăm 2100 đạt 30%.\n';
  const touched = (start: number, end: number) =>
    wordsOf(
      TEXT,
      all(readTouched(inputOf(TEXT), { start, end }), ({ quantities }) => quantities),
    );

  test('the passages that a stretch touches are read', () => {
    assert.deepEqual(touched(20, 20), ['20%']);
    assert.deepEqual(touched(17, 17), ['10%']);
    assert.deepEqual(touched(5, 40), ['10%', '20%', '30%']);
    assert.deepEqual(touched(TEXT.length, TEXT.length), []);
  });

  test('they are read as they are within the whole', () => {
    const whole = readDraft(inputOf(TEXT));
    assert.deepEqual(readTouched(inputOf(TEXT), { start: 20, end: 20 }).passages, [whole.passages[1]]);
  });

  test('an empty text has none', () => {
    assert.deepEqual(readDraft(inputOf('')).passages, []);
    assert.deepEqual(readTouched(inputOf('\n\n'), { start: 1, end: 1 }).passages, []);
  });
});

describe('names on record', () => {
  const origin = { file: 'a.yaml', line: 1 };
  const knowledge = buildKnowledge({
    ...WORLD.knowledge.records,
    people: [{ kind: 'person', id: 'nguoi-a', name: 'Nguyễn Văn Mẫu', aliases: [], offices: [], origin }],
    organisations: [
      {
        kind: 'organisation',
        id: 'bo-chuyen-doi',
        name: 'Bộ Chuyển đổi',
        aliases: ['BCĐ'],
        from: undefined,
        to: undefined,
        successors: [],
        sources: [],
        origin,
      },
    ],
  });
  const read = (text: string) => {
    const { passages } = readDraft({ ...inputOf(text), knowledge });
    return plainReading(passages, { textOf: sliceOf(text), rangeOf: sliceOf(text) });
  };

  test('a mention carries the name on record, whatever form the text uses', () => {
    assert.deepEqual(read('Ông Nguyễn Văn Mẫu làm việc với BCĐ.').mentions, [
      { range: 'Nguyễn Văn Mẫu', kind: 'person', id: 'nguoi-a', name: 'Nguyễn Văn Mẫu' },
      { range: 'BCĐ', kind: 'organisation', id: 'bo-chuyen-doi', name: 'Bộ Chuyển đổi' },
    ]);
  });

  test('who is to act is called by it too', () => {
    const [claim] = read('Giao Bộ Chuyển đổi hoàn thành 5 nền tảng số trước ngày 31/12/2099.').claims;
    assert.equal(claim?.actor, 'Bộ Chuyển đổi');
  });
});

test('whatever the text, every place lies within it and sentences follow each other', () => {
  fc.assert(
    fc.property(officialText, (text) => {
      const reading = readDraft(inputOf(text));
      const rangeOf = (span: Span): Span => {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
        return span;
      };
      const { sentences } = plainReading(reading.passages, { textOf: sliceOf(text), rangeOf });
      assert.ok(sentences.every(({ range }) => range.start < range.end));
      plainOutline(reading.outline, { textOf: sliceOf(text), rangeOf });
      assert.ok(sentences.every(({ range }, index) => (sentences[index - 1]?.range.end ?? 0) <= range.start));
      const touched = readTouched(inputOf(text), { start: 0, end: text.length });
      assert.deepEqual(touched.passages, reading.passages);
    }),
    RUNS,
  );
});

function sliceOf(text: string): (span: { readonly start: number; readonly end: number }) => string {
  return ({ start, end }) => text.slice(start, end);
}
