import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWorld } from '../../../../../test/support/world.ts';
import { type Day, parseDay } from '../../text/day.ts';
import type { Answer, AnswerPassage } from './answer.ts';
import { type Answerer, buildAnswerer } from './answer-question.ts';

const WORLD = `=== knowledge
people:
  - id: mau
    name: Nguyễn Văn Mẫu
    offices: [{ title: Bộ trưởng Bộ Cảng biển, organisation: bo-cang, from: 2098-01-01, to: 2100-06-30, sources: [s] }]
  - id: thu
    name: Trần Thị Thử
    offices:
      - { title: Bộ trưởng Bộ Cảng biển, organisation: bo-cang, from: 2100-07-01, sources: [s] }
      - { title: Phó Thủ tướng Chính phủ, organisation: chinh-phu, from: 2098-01-01, to: 2100-06-30, sources: [s] }
=== knowledge
organisations:
  - { id: bo-cang, name: Bộ Cảng biển, successors: [chinh-phu], to: 2104-12-31 }
  - { id: chinh-phu, name: Chính phủ }
=== knowledge
topics:
  - { id: cang, name: Cảng biển }
=== knowledge
sources:
  - { id: s, title: Bản tin, published: 2099-01-06 }
=== knowledge
documents:
  - { id: nd-7, type: Nghị định, number: 7/2099/NĐ-CP, about: quản lý luồng lạch, issued: 2099-03-01, effective: 2099-05-01, grades: { issued: P, effective: P }, endings: [{ from: 2101-01-01, by: nd-8, basis: Điều 9, grade: P }], sources: [s] }
  - { id: nd-8, type: Nghị định, number: 8/2100/NĐ-CP, about: luồng lạch và phao tiêu, issued: 2100-03-01, effective: 2101-01-01, grades: { issued: P, effective: P }, sources: [s] }
  - { id: luat, type: Luật, number: 3/2099/QH20, title: Hải đăng, issued: 2099-02-01, effective: 2099-07-01, grades: { issued: P, effective: P }, sources: [s] }
=== knowledge
statements:
  - { id: 2099-01-05/giao, quote: "Bộ Cảng biển chủ trì xây dựng dữ liệu bến cảng.", speaker: thu, office: Phó Thủ tướng Chính phủ, date: 2099-01-05, kind: directive, wording: direct, modality: obligation, topics: [cang], sources: [{ source: s, paragraph: 1 }] }
  - { id: 2099-02-05/quy, quote: "Dữ liệu bến cảng là của quý của đất nước.", speaker: mau, office: Bộ trưởng Bộ Cảng biển, date: 2099-02-05, kind: principle, wording: direct, modality: opinion, topics: [cang], sources: [{ source: s, paragraph: 2 }] }
  - { id: 2099-03-05/bay-muoi, quote: "Đến năm 2102, ít nhất 70% tàu thuyền nộp tờ khai điện tử.", speaker: mau, office: Bộ trưởng Bộ Cảng biển, date: 2099-03-05, kind: target, wording: direct, modality: aim, topics: [], sources: [{ source: s, paragraph: 3 }] }
  - { id: 2100-03-05/bon-muoi, quote: "Năm 2099, 40% tàu thuyền đã nộp tờ khai điện tử.", speaker: mau, office: Bộ trưởng Bộ Cảng biển, date: 2100-03-05, kind: figure, wording: direct, modality: fact, topics: [], sources: [{ source: s, paragraph: 4 }] }
  - { id: 2100-04-05/tam-muoi, quote: "Đến năm 2102, 80% tàu thuyền nộp tờ khai điện tử.", speaker: thu, office: Phó Thủ tướng Chính phủ, date: 2100-04-05, kind: target, wording: direct, modality: aim, topics: [], sources: [{ source: s, paragraph: 5 }] }
  - { id: 2100-05-05/hai-dang, quote: "Phải thắp sáng mọi ngọn hải đăng trước năm 2103.", speaker: mau, office: Bộ trưởng Bộ Cảng biển, date: 2100-05-05, kind: directive, wording: direct, modality: obligation, topics: [], sources: [{ source: s, paragraph: 6 }] }
  - { id: 2100-06-05/dep, quote: "Ngọn hải đăng nào cũng đẹp.", speaker: mau, office: Bộ trưởng Bộ Cảng biển, date: 2100-06-05, kind: principle, wording: direct, modality: opinion, topics: [], sources: [{ source: s, paragraph: 7 }] }
  - { id: 2100-06-06/phao, quote: "Chúng tôi sẽ sơn lại mọi phao tiêu.", speaker: mau, office: Bộ trưởng Bộ Cảng biển, date: 2100-06-06, kind: commitment, wording: direct, modality: commitment, topics: [], sources: [{ source: s, paragraph: 8 }] }
=== draft 2101-06-01
`;

/** `!` before what answers; what only bears on it goes without. */
const CASES: Readonly<Record<string, readonly (readonly [question: string, answer: string])[]>> = {
  'nothing bears on it': [
    ['giá vàng hôm nay bao nhiêu?', ''],
    ['ai chủ trì đường sắt?', ''],
    ['tàu hoả chạy khi nào?', ''],
    ['Nghị định 9/2099/NĐ-CP còn hiệu lực không?', '? Nghị định 9/2099/NĐ-CP'],
    ['ai là Bộ trưởng Bộ Đường sắt?', ''],
    ['ai là Bộ trưởng?', ''],
    ['về', ''],
    ['', ''],
  ],
  'who has charge of a thing': [
    ['ai chịu trách nhiệm về dữ liệu bến cảng?', '!giao quy'],
    ['cơ quan nào chủ trì dữ liệu bến cảng?', '!giao quy'],
    ['ai chiu trach nhiem ve du lieu ben cang', '!giao quy'],
  ],
  'who held an office': [
    ['ai là Bộ trưởng Bộ Cảng biển?', '!thu !mau'],
    ['ai là Bộ trưởng Bộ Cảng biển năm 2099?', '!mau'],
    ['ai la bo truong bo cang bien', '!thu !mau'],
  ],
  'a value, of its time where one is named': [
    ['bao nhiêu tàu thuyền nộp tờ khai điện tử?', '!tam-muoi !bon-muoi !bay-muoi'],
    ['đến năm 2102 bao nhiêu tàu thuyền nộp tờ khai điện tử?', '!tam-muoi !bay-muoi bon-muoi'],
    ['năm 2099 bao nhiêu tàu thuyền nộp tờ khai điện tử?', '!bon-muoi tam-muoi bay-muoi'],
    ['den nam 2102 bao nhieu tau thuyen nop to khai dien tu', '!tam-muoi !bay-muoi bon-muoi'],
    ['bao nhiêu tàu thuyền nộp tờ khai điệm tử?', '!tam-muoi !bon-muoi !bay-muoi'],
  ],
  'a time': [['khi nào thắp sáng ngọn hải đăng?', '!hai-dang']],
  'whether a document is in force': [
    ['Nghị định 7/2099/NĐ-CP còn hiệu lực không?', '!nd-7=expired'],
    ['Nghị định số 7/2099 còn hiệu lực không?', '!nd-7=expired'],
    ['nghi dinh 7/2099 con hieu luc khong', '!nd-7=expired'],
    ['ngày 1/6/2100 Nghị định 7/2099/NĐ-CP còn hiệu lực không?', '!nd-7=in-force'],
    ['Luật Hải đăng có hiệu lực chưa?', '!luat=in-force'],
    ['luat hai dang con hieu luc khong', '!luat=in-force'],
  ],
  'documents about a thing': [['văn bản nào quy định về luồng lạch?', '!nd-8=in-force !nd-7=expired']],
  'what was directed, and by whom': [
    ['ngọn hải đăng phải làm gì?', '!hai-dang dep'],
    ['Bộ trưởng Nguyễn Văn Mẫu chỉ đạo gì về ngọn hải đăng?', '!hai-dang dep'],
    ['Phó Thủ tướng chỉ đạo gì về bến cảng?', '!giao'],
    ['Trần Thị Thử nói gì về tờ khai điện tử?', '!tam-muoi'],
    ['tran thi thu noi gi ve to khai dien tu', '!tam-muoi'],
  ],
  'a body or a person': [
    ['Bộ Cảng biển nay là bộ nào?', '!bo-cang>chinh-phu !giao'],
    ['Nguyễn Văn Mẫu là ai?', '!mau'],
    ['ai la nguyen van mau', '!mau'],
  ],
  'what was promised': [['Bộ trưởng cam kết gì về phao tiêu?', '!phao']],
  'the words themselves': [
    ['ai nói ngọn hải đăng nào cũng đẹp?', '!dep'],
    ['ai nói 40% tàu thuyền đã nộp tờ khai điện tử?', '!bon-muoi tam-muoi bay-muoi'],
  ],
  'nothing but who spoke': [['Phó Thủ tướng giao nhiệm vụ gì?', '!giao tam-muoi']],
  'anything else': [['ngọn hải đăng', 'dep hai-dang']],
};

for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    for (const [question, expected] of cases)
      test(question === '' ? '(nothing)' : question, () => {
        for (const form of ['NFC', 'NFD'] as const)
          assert.equal(show(answerer()(question.normalize(form), { asOf: day('2101-06-01'), limit: 10 })), expected);
      });
  });

test('no more than the limit is given, and the rest is counted', () => {
  const answer = answerer()('bao nhiêu tàu thuyền nộp tờ khai điện tử?', { asOf: day('2101-06-01'), limit: 1 });
  assert.deepEqual([answer.passages.length, answer.left], [1, 2]);
});

function answerer(): Answerer {
  return buildAnswerer(readWorld(WORLD).knowledge);
}

function show({ passages, unknown }: Answer): string {
  const shown = passages.map((passage) => `${passage.relation === 'answers' ? '!' : ''}${nameOf(passage)}`);
  return [...shown, ...unknown.map(({ text }) => `? ${text}`)].join(' ');
}

function nameOf(passage: AnswerPassage): string {
  switch (passage.kind) {
    case 'statement':
      return passage.statement.id.slice('2099-01-05/'.length);
    case 'document':
      return `${passage.document.id}=${passage.validity.kind}`;
    case 'office':
      return passage.person.id;
    case 'organisation':
      return [passage.organisation, ...passage.successors].map(({ id }) => id).join('>');
  }
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}
