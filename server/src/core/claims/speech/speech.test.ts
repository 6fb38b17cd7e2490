import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDay } from '../../text/day.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';
import type { SpokenPassage } from './ground.ts';
import { joinQuotedParagraphs } from './paragraphs.ts';
import { readSpeech, speechReader } from './speech.ts';

function passageOf(text: string, start: number, end: number): SpokenPassage {
  const tokens = tokenise(text, { start, end });
  return { tokens, sentences: sentenceRanges(tokens).map(({ from, to }) => ({ tokens: tokens.slice(from, to) })) };
}

function passagesOf(text: string): SpokenPassage[] {
  const passages: SpokenPassage[] = [];
  for (let start = 0; start <= text.length; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    passages.push(passageOf(text, start, end));
    start = end + 1;
  }
  return passages;
}

/** Each quotation of a text as "speaker | office | day": a line is a passage. */
function spoken(text: string): string[] {
  const read = speechReader({ asOf: parseDay('2099-06-15'), source: { text } });
  return passagesOf(text).flatMap((passage) =>
    read(passage).map(({ speaker, office, date }) => `${speaker ?? '-'} | ${office ?? '-'} | ${date ?? '-'}`),
  );
}

const FULL = 'Trần Minh Đạt | Bộ trưởng Bộ Biển | -';
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // Before the quotation.
  ['Bộ trưởng Bộ Biển Trần Minh Đạt nhấn mạnh: “Biển sạch là biển giàu.”', FULL],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt: "Biển sạch là biển giàu".', FULL],
  ['Theo Bộ trưởng Bộ Biển Trần Minh Đạt, “biển sạch là biển giàu”.', FULL],
  ['Như lời Bộ trưởng Bộ Biển Trần Minh Đạt: “Biển sạch là biển giàu”.', FULL],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt cho rằng “biển sạch là biển giàu”.', FULL],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt coi biển là “nguồn sống của mọi nhà” và yêu cầu giữ biển sạch.', FULL],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt khi làm việc với Cục Sông đã nêu: “Biển sạch là biển giàu”.', FULL],
  ['Trả lời đại biểu Lê Thị Hoa, Bộ trưởng Bộ Biển Trần Minh Đạt nói: “Biển sạch là biển giàu”.', FULL],
  [
    'Ông Lê Văn Sáu nhắc lại câu nói mà ông rất thích của Bộ trưởng Bộ Biển Trần Minh Đạt: “Biển sạch là biển giàu”.',
    FULL,
  ],
  ['Bộ Biển yêu cầu: “Các tỉnh phải làm sạch bãi biển”.', 'Bộ Biển | - | -'],
  ['Nghị quyết nêu rõ: “Các tỉnh phải làm sạch bãi biển”.', '- | - | -'],
  ['Bộ trưởng nhấn mạnh: “Biển sạch là biển giàu”.', '- | Bộ trưởng | -'],
  // Behind it.
  ['“Biển sạch là biển giàu”, Bộ trưởng Bộ Biển Trần Minh Đạt nói.', FULL],
  ['"Biển sạch là biển giàu" - Bộ trưởng Bộ Biển Trần Minh Đạt khẳng định.', FULL],
  ['“Biển sạch là biển giàu”, theo Bộ trưởng Bộ Biển Trần Minh Đạt.', FULL],
  ['“Biển sạch là biển giàu” là lời của Bộ trưởng Bộ Biển Trần Minh Đạt.', FULL],
  ['“Biển sạch là biển giàu” (Bộ trưởng Bộ Biển Trần Minh Đạt, 05/3/2099).', FULL.replace('-', '2099-03-05')],
  ['“Biển sạch là biển giàu” và “biển giàu là nước mạnh”, Bộ trưởng Bộ Biển Trần Minh Đạt nói.', FULL, FULL],
  ['“Biển sạch”, Bộ trưởng Bộ Biển Trần Minh Đạt nói, “là biển giàu của chúng ta”.', FULL],
  ['“Biển sạch từ hôm nay”, ông Đạt nói, “là biển giàu ngày mai”.', 'Đạt | - | -', 'Đạt | - | -'],
  ['“Biển sạch là biển giàu của ta”, phóng viên hỏi.', '- | phóng viên | -'],
  ['“Biển sạch là biển giàu của ta”, Chính phủ cho biết.', 'Chính phủ | - | -'],
  ['Bộ Biển phát thông cáo với nhận định: “Biển sạch là biển giàu”.', 'Bộ Biển | - | -'],
  ['Tại cuộc họp, Bộ trưởng nhận được câu hỏi: “Bao giờ biển sạch?”', '- | - | -'],
  // The day.
  [
    'Tại Hội nghị ngày 5/3/2099, Bộ trưởng Bộ Biển Trần Minh Đạt nói: “Biển sạch là biển giàu”.',
    FULL.replace('-', '2099-03-05'),
  ],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt nói: “Biển sạch là biển giàu” (05/3/2099).', FULL.replace('-', '2099-03-05')],
  ['Ngày 5/3, Bộ trưởng Bộ Biển Trần Minh Đạt nói: “Biển sạch là biển giàu”.', FULL.replace('-', '2099-03-05')],
  // Names in short, and taken over from what stands before.
  ['Bộ trưởng Bộ Biển Trần Minh Đạt có mặt. “Biển sạch là biển giàu của ta”, ông Đạt nói.', FULL],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt có mặt. Bộ trưởng nói: “Biển sạch là biển giàu”.', FULL],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt khen ngư dân, đánh giá cao các tỉnh. “Biển sạch là biển giàu của ta”.', FULL],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt phát biểu:\n“Biển sạch là biển giàu”.', FULL],
  ['Bộ trưởng Bộ Biển Trần Minh Đạt nói về biển.\n“Biển sạch là biển giàu của ta”, ông nói.', FULL],
  ['Bà Lê Thị Hoa dự cùng ông Trần Minh Đạt. “Biển sạch là biển giàu của ta”, bà nói.', 'Lê Thị Hoa | - | -'],
];

test('who is given a quotation', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(spoken(text), expected, text);
});

test('the same in decomposed Unicode', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(spoken(text.normalize('NFD')), expected, text);
});

test('what is taken over says so', () => {
  const carried = (text: string) => {
    const read = speechReader({ asOf: undefined });
    return passagesOf(text).flatMap((passage) => read(passage).map((quote) => quote.carried));
  };
  assert.deepEqual(carried('Ông Trần Minh Đạt nói: “Biển sạch là biển giàu”.'), [false]);
  assert.deepEqual(carried('Ông Trần Minh Đạt nói: “Biển sạch”. “Biển giàu là nước mạnh lên”.'), [false, true]);
  assert.deepEqual(carried('Ông Trần Minh Đạt dự.\n“Biển sạch là biển giàu”, ông Đạt nói.'), [true]);
});

test('who spoke in the passage before is given by hand', () => {
  const text = '“Biển sạch là biển giàu của ta”, ông nói.';
  const previous = { speaker: 'Trần Minh Đạt', office: 'Bộ trưởng', date: '2099-03-05', event: undefined };
  const [quote] = readSpeech(passageOf(text, 0, text.length), previous);
  assert.equal(quote?.speaker, 'Trần Minh Đạt');
  assert.equal(quote?.date, '2099-03-05');
  assert.equal(quote?.carried, true);
});

test('a name that only the knowledge base knows speaks too', () => {
  const text = 'Liên minh Sóng Xanh khẳng định: “Biển sạch là biển giàu”.';
  const mention = {
    kind: 'organisation',
    name: 'Liên minh Sóng Xanh',
    start: 0,
    end: 19,
    firstToken: 0,
    endToken: 4,
  } as const;
  const [quote] = readSpeech(passageOf(text, 0, text.length), undefined, { asOf: undefined, mentions: [mention] });
  assert.equal(quote?.speaker, 'Liên minh Sóng Xanh');
});

test('names, terms, mottoes and new wording are nobody’s words', () => {
  for (const text of [
    'Ủy ban nhân dân tỉnh phê duyệt Đề án “Biển xanh cho mọi nhà đến năm 2100”.',
    'Hội thảo với chủ đề “Biển sạch là biển giàu của chúng ta” có 50 người dự.',
    'Bộ trưởng phát động phong trào “Biển sạch”.',
    'Cơ sở dữ liệu quốc gia (sau đây gọi là “Cơ sở dữ liệu”) do Bộ quản lý.',
    'Thay cụm từ “Ủy ban nhân dân cấp huyện” bằng cụm từ “Ủy ban nhân dân cấp xã”.',
    'Sửa đổi, bổ sung khoản 2 Điều 5 như sau: “2. Tổ chức phải nộp báo cáo hằng năm.”',
    'Điều 7 được sửa đổi như sau:\n“Điều 7. Trách nhiệm của Bộ',
    'Tên miền “bien.vn” đang mở.',
    'Xe có in dòng chữ: “Tuần tra biển đảo quê hương”.',
    '“8. Điều khiển tàu khi biển động.”',
    'Ngành mình phải “tự chạy”.',
    'Ông chỉ cười và “ừ” một tiếng.',
  ])
    assert.deepEqual(spoken(text), [], text);
});

test('a quotation over two paragraphs is one', () => {
  const text = 'Ông Trần Minh Đạt nói: “Biển sạch là biển giàu.\nNước mạnh nhờ biển”.\nHết.';
  const [first, ...rest] = joinQuotedParagraphs(passagesOf(text));
  assert.equal(rest.length, 1);
  const [quote] = readSpeech(first ?? { tokens: [], sentences: [] }, undefined);
  assert.equal(quote?.speaker, 'Trần Minh Đạt');
  assert.equal(text.slice(quote?.quote.start, quote?.quote.end), 'Biển sạch là biển giàu.\nNước mạnh nhờ biển');
  const repeated = passagesOf('Ông Trần Minh Đạt nói: “Biển sạch là biển giàu.\n“Nước mạnh nhờ biển”.');
  assert.equal(joinQuotedParagraphs(repeated).length, 1);
  const forgotten = passagesOf('Ông Trần Minh Đạt nói: “Biển sạch.\nÔng Lê Văn Sáu nói: “Nước mạnh”.');
  assert.equal(joinQuotedParagraphs(forgotten).length, 2);
});

test('any text is read without failing, every span within it', () => {
  const words = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      ':',
      ',',
      '.',
      '(',
      ')',
      '-',
      'ông',
      'Bộ trưởng',
      'Trần',
      'Minh',
      'nói',
      'theo',
      'lời',
      'của',
    ],
    ...['ngày 5/3/2099', 'biển sạch là biển giàu', 'và', '\n', 'Nghị quyết', 'như sau', 'cụm từ'],
  );
  const read = (text: string) => {
    const reader = speechReader({ asOf: parseDay('2099-06-15'), source: { text } });
    for (const passage of joinQuotedParagraphs(passagesOf(text)))
      for (const { quote, speakerSpan, officeSpan } of reader(passage))
        for (const span of [quote, speakerSpan, officeSpan])
          assert.ok(span === undefined || (span.start < span.end && span.end <= text.length));
  };
  fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (list) => read(list.join(' '))));
  fc.assert(fc.property(fc.string(), read));
});
