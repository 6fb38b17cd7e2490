import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, type Range, WRONG, workspace } from './support.ts';

const READ = ['read', ...ONLY, '--as-of', '2099-06-01'];

const DRAFT = `## I. MỤC TIÊU

Theo khoản 2 Điều 5 Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ:
1. ${WRONG}
- Doanh thu ước đạt 3,74 triệu tỷ đồng.
`;

interface Reading {
  readonly version: number;
  readonly asOf: string;
  readonly outline: readonly Unit[];
  readonly sentences: readonly { readonly range: Range }[];
  readonly quantities: readonly Entry[];
  readonly times: readonly Entry[];
  readonly citations: readonly Entry[];
  readonly quotes: readonly Entry[];
  readonly mentions: readonly Entry[];
  readonly claims: readonly Entry[];
  readonly terms: readonly Entry[];
}

interface Unit {
  readonly kind: string;
  readonly label: string;
  readonly range: Range;
  readonly children: readonly Unit[];
}

type Entry = Readonly<Record<string, unknown>> & { readonly range: Range };

const readingOf = ({ out }: { readonly out: string }): Reading => JSON.parse(out);
const onLine = (line: number, from: number, to: number): Range => ({
  start: { line, character: from },
  end: { line, character: to },
});

test('the reading has the promised form', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.md': DRAFT });
  const ran = run([...READ, '--format', 'json', 'a.md']);
  assert.equal(ran.err, '');
  assert.equal(ran.code, 0);
  const reading = readingOf(ran);
  assert.deepEqual(Object.keys(reading), [
    'version',
    'asOf',
    'outline',
    'sentences',
    'quantities',
    'times',
    'citations',
    'quotes',
    'mentions',
    'claims',
    'terms',
  ]);
  assert.equal(reading.version, 1);
  assert.equal(reading.asOf, '2099-06-01');
  assert.deepEqual(
    reading.sentences.map(({ range }) => range.start),
    [0, 2, 3, 4].map((line) => ({ line, character: 0 })),
  );
  assert.deepEqual(reading.quantities, [
    { range: onLine(3, 28, 31), text: '60%', min: 60, max: 60, unit: '%', comparator: '=' },
    {
      range: onLine(4, 12, 38),
      text: 'ước đạt 3,74 triệu tỷ đồng',
      min: 3740000000000000,
      max: 3740000000000000,
      unit: 'đồng',
      comparator: '~',
    },
  ]);
  assert.deepEqual(reading.times, [
    { range: onLine(3, 12, 24), text: 'đến năm 2105', kind: 'by', from: null, to: '2105-12-31' },
  ]);
  assert.deepEqual(reading.citations, [
    {
      range: onLine(2, 5, 85),
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
  const claim = reading.claims.find(({ range }) => range.start.line === 3);
  assert.deepEqual(Object.keys(claim ?? {}), [
    'range',
    'measure',
    'scope',
    'quantity',
    'time',
    'modality',
    'polarity',
    'actor',
  ]);
  assert.deepEqual(claim?.quantity, reading.quantities[0]);
  assert.deepEqual(claim?.time, reading.times[0]);
  assert.deepEqual(
    [claim?.scope, claim?.modality, claim?.polarity, claim?.actor],
    ['general', 'aim', 'positive', null],
  );
});

test('the outline nests, with the range of all that belongs to a unit', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'a.vanban': 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\na) Hai;\nb) Ba.\nĐiều 2. Đối tượng\nBốn.\n',
  });
  const shape = ({ kind, label, range, children }: Unit): unknown => [
    kind,
    label,
    range.start.line,
    range.end.line,
    children.map(shape),
  ];
  const { outline } = readingOf(run([...READ, '--format', 'json', 'a.vanban']));
  assert.deepEqual(outline.map(shape), [
    [
      'chương',
      'Chương I',
      0,
      7,
      [
        [
          'điều',
          'Điều 1',
          2,
          5,
          [
            [
              'khoản',
              '1',
              3,
              5,
              [
                ['điểm', 'a', 4, 4, []],
                ['điểm', 'b', 5, 5, []],
              ],
            ],
          ],
        ],
        ['điều', 'Điều 2', 6, 7, []],
      ],
    ],
  ]);
});

test('quotations have their speaker, mentions their entry on record', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'a.vanban': 'Bộ trưởng Bộ A Nguyễn Văn A nhấn mạnh: “Làm phải thực chất, phải đến nơi”.\n',
  });
  const { quotes, mentions } = readingOf(run([...READ, '--format', 'json', 'a.vanban']));
  assert.deepEqual(quotes, [
    {
      range: onLine(0, 40, 72),
      text: 'Làm phải thực chất, phải đến nơi',
      speaker: 'Nguyễn Văn A',
      office: 'Bộ trưởng Bộ A',
      date: null,
    },
  ]);
  assert.ok(
    mentions.some(({ kind, id, name }) => kind === 'person' && id === 'nguoi-a' && name === 'Nguyễn Văn A'),
    JSON.stringify(mentions),
  );
});

test('terms have their long form and the places where they are used', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': 'Ủy ban nhân dân (UBND) họp.\nUBND quyết định.\n' });
  const { terms } = readingOf(run([...READ, '--format', 'json', 'a.vanban']));
  const use = onLine(1, 0, 4);
  assert.deepEqual(terms, [
    { range: onLine(0, 17, 21), text: 'UBND', kind: 'abbreviation', longForm: 'Ủy ban nhân dân', uses: [use] },
  ]);
  assert.match(run([...READ, 'a.vanban']).out, /thuật ngữ\s+UBND\s+Ủy ban nhân dân · dùng 1 lần/u);
});

test('positions are those of the file, in decomposed Unicode and with any ends of lines', (t) => {
  const text = DRAFT.normalize('NFD').replaceAll('\n', '\r\n');
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.md': `\uFEFF${text}` });
  const { quantities, times } = readingOf(run([...READ, '--format', 'json', 'a.md']));
  const lines = text.split('\r\n');
  for (const { range, text: written } of [...quantities, ...times]) {
    assert.equal(range.start.line, range.end.line);
    assert.equal(lines[range.start.line]?.slice(range.start.character, range.end.character), written);
  }
  assert.equal(quantities.length, 2);
});

test('for people each passage has what was understood under it', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.md': DRAFT });
  const { out, code } = run([...READ, 'a.md']);
  assert.equal(code, 0);
  assert.equal(
    out,
    `a.md  tính đến 01/06/2099

Cấu trúc
   1  I  MỤC TIÊU

   1  ## I. MỤC TIÊU

   3  Theo khoản 2 Điều 5 Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ:
      viện dẫn   khoản 2 Điều 5 Nghị định số 13/2099/NĐ-…  khoản 2 Điều 5 · Nghị định 13/2099/NĐ-CP
                                                           · 17/04/2099 · Chính phủ

   4  1. Phấn đấu đến năm 2105 có 60% người dân sử dụng dịch vụ công trực tuyến.
      thời gian  đến năm 2105                         đến hết 31/12/2105
      số lượng   60%                                  60%
      mệnh đề    dân sử dụng dịch vụ công trực tuyến  60% · đến hết 31/12/2105 · cần đạt

   5  - Doanh thu ước đạt 3,74 triệu tỷ đồng.
      số lượng   ước đạt 3,74 triệu tỷ đồng  ≈ 3.740.000.000.000.000 đồng
      mệnh đề    doanh thu                   ≈ 3.740.000.000.000.000 đồng · đến hết 31/12/2105 · đã
                                             có

Đã đọc: 4 câu, 1 viện dẫn, 1 thời gian, 2 số lượng, 0 trích dẫn, 0 nhắc đến, 0 thuật ngữ, 2 mệnh đề.
`,
  );
});

test('a text may come from standard input', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.md': DRAFT });
  const piped = run([...READ, '--format', 'json', '--stdin', '--stdin-filename', 'b.md'], { input: DRAFT });
  assert.equal(piped.code, 0, piped.err);
  assert.deepEqual(readingOf(piped), readingOf(run([...READ, '--format', 'json', 'a.md'])));
  assert.equal(run([...READ, '--stdin', 'a.md'], { input: DRAFT }).code, 2);
  assert.equal(run([...READ, '--stdin-filename', 'b.md']).code, 2);
});

test('what is missing or too much is said in one sentence', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.md': DRAFT });
  const refused = (...args: readonly string[]) => {
    const { code, out, err } = run(['read', ...ONLY, ...args]);
    assert.deepEqual([code, out, err.split('\n').length], [2, '', 2], err);
    return err;
  };
  assert.match(refused(), /thiếu tệp để đọc/u);
  assert.match(refused('a.md', 'b.md'), /“b\.md”/u);
  assert.match(refused('khong-co.md'), /khong-co\.md: không có tệp này/u);
  assert.match(refused('knowledge'), /knowledge: không phải là tệp/u);
  assert.match(refused('a.docx'), /a\.docx: /u);
  assert.match(refused('a.md', '--as-of', 'hôm nay'), /hôm nay/u);
  assert.match(refused('a.md', '--format', 'html'), /html/u);
  assert.match(refused('a.md', '--fix'), /--fix/u);
});

test('a file that is no draft is read as well, and an empty one', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'readme.md': 'Đọc 3 tệp.', 'empty.txt': '' });
  assert.match(run([...READ, 'readme.md']).out, /3 tệp/u);
  const empty = run([...READ, 'empty.txt']);
  assert.equal(empty.code, 0);
  assert.match(empty.out, /Đã đọc: 0 câu/u);
});

test('a draft cannot move the cursor, and colours come only where they are asked for', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': `Phấn đấu \u001B[2J\u202E\u0007 ${WRONG}` });
  const plain = run([...READ, 'a.vanban']).out;
  assert.doesNotMatch(plain, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
  assert.match(run([...READ, 'a.vanban'], { environment: { FORCE_COLOR: '1' } }).out, /\u001B\[2m/u);
  const english = run([...READ, 'a.vanban', '--lang', 'en']).out;
  assert.match(english, /quantity +60% +60%/u);
  assert.match(english, /Read: 1 sentence, .*1 quantity, 0 quotations, .*1 claim\.\n$/u);
});
