import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../document/parse.ts';
import { buildKnowledge } from '../knowledge/knowledge.ts';
import type { KnowledgeRecords, Organisation, Person } from '../knowledge/model.ts';
import { type Day, parseDay } from '../text/day.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates, type Imported } from './find-candidates.ts';

const ORIGIN = { file: 'a.yaml', line: 1 };
const BODY: Organisation = {
  kind: 'organisation',
  id: 'bo-a',
  name: 'Bộ A',
  aliases: [],
  from: undefined,
  to: undefined,
  successors: [],
  sources: [],
  origin: ORIGIN,
};
const MINISTER: Person = {
  kind: 'person',
  id: 'nguyen-van-an',
  name: 'Nguyễn Văn An',
  aliases: [],
  offices: [
    {
      title: 'Bộ trưởng Bộ A',
      organisation: 'bo-a',
      from: day('2098-01-01'),
      to: undefined,
      notBefore: undefined,
      notAfter: undefined,
      seen: [],
      sources: [],
    },
  ],
  origin: ORIGIN,
};
const TOPIC = { id: 'dich-vu-cong', name: 'Dịch vụ công', aliases: ['dịch vụ công trực tuyến'], origin: ORIGIN };
const RECORDS: KnowledgeRecords = {
  statements: [],
  documents: [],
  people: [MINISTER],
  organisations: [BODY],
  places: [],
  topics: [TOPIC],
  measures: [],
  events: [],
  contraries: [],
  sources: [],
};

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const HEAD = 'Sáng 05/3/2099, tại Hà Nội, Bộ A đã tổ chức Hội nghị sơ kết công tác quý I năm 2099.';

function read(text: string): Imported {
  return findCandidates({ draft: parseDraft(text), knowledge: buildKnowledge(RECORDS), asOf: day('2099-12-31') });
}

/** Who says what, a line each: "nguyen-van-an target: …"; one whom the knowledge base does not know by name, one carried over with an arrow. */
function lines(text: string): string[] {
  return read(text).candidates.map(line);
}

function line({ speaker, carried, kind, quote }: Candidate): string {
  return `${speaker.id ?? speaker.name}${carried ? ' ←' : ''} ${kind}: ${quote}`;
}

test('a text without statements has none', () => {
  assert.deepEqual(lines(''), []);
  assert.deepEqual(lines('Trời hôm nay nhiều mây, có mưa rào vào chiều tối.'), []);
  assert.deepEqual(lines('Trang chủ\nThời sự\nXem thêm: Bộ A họp sáng nay'), []);
});

test('a quotation comes without its marks, and its sentence not again', () => {
  assert.deepEqual(
    lines(
      'Bộ trưởng Bộ A Nguyễn Văn An nhấn mạnh: “Đến năm 2105, ít nhất 70% người dân phải sử dụng dịch vụ công trực tuyến”.',
    ),
    ['nguyen-van-an target: Đến năm 2105, ít nhất 70% người dân phải sử dụng dịch vụ công trực tuyến'],
  );
});

test('indirect speech comes without who speaks', () => {
  assert.deepEqual(
    lines(
      'Bộ trưởng Bộ A Nguyễn Văn An cho biết, năm 2098 doanh thu đạt 120 tỷ đồng.\nTheo ông Trần Văn Bình, Cục trưởng Cục C, hạ tầng còn yếu và thiếu đồng bộ.\nCác địa phương phải làm nhanh hơn nữa, bà Lê Thị Cúc nói.',
    ),
    [
      'nguyen-van-an figure: năm 2098 doanh thu đạt 120 tỷ đồng.',
      'Trần Văn Bình principle: hạ tầng còn yếu và thiếu đồng bộ.',
      'Lê Thị Cúc directive: Các địa phương phải làm nhanh hơn nữa',
    ],
  );
});

test('an order keeps the verb that makes it one', () => {
  assert.deepEqual(lines('Bộ trưởng Bộ A Nguyễn Văn An yêu cầu các địa phương hoàn thành cơ sở dữ liệu đất đai.'), [
    'nguyen-van-an directive: Bộ trưởng Bộ A Nguyễn Văn An yêu cầu các địa phương hoàn thành cơ sở dữ liệu đất đai.',
  ]);
});

test('who speaks goes on over sentences and paragraphs, and is marked as carried over', () => {
  assert.deepEqual(
    lines(
      'Bộ trưởng Bộ A Nguyễn Văn An nhận định, kinh tế số là động lực mới. Chúng ta cần làm chủ công nghệ lõi.\nDữ liệu phải được kết nối giữa các ngành.',
    ),
    [
      'nguyen-van-an principle: kinh tế số là động lực mới.',
      'nguyen-van-an ← directive: Chúng ta cần làm chủ công nghệ lõi.',
      'nguyen-van-an ← directive: Dữ liệu phải được kết nối giữa các ngành.',
    ],
  );
});

test('an office alone is the person whom the text names in it anywhere', () => {
  const [first, second] = read(
    'Phó Chủ tịch tỉnh B cho rằng, việc này đã chậm so với yêu cầu.\nTheo Phó Chủ tịch tỉnh B Lê Thị Cúc, nguồn lực còn thiếu nhiều.',
  ).candidates;
  assert.equal(first?.speaker.name, 'Lê Thị Cúc');
  assert.equal(first?.carried, true);
  assert.equal(second?.carried, false);
});

test('an office that a person on record held that day is that person', () => {
  const [candidate] = read(`${HEAD}\nBộ trưởng Bộ A khẳng định, thể chế phải đi trước một bước.`).candidates.slice(-1);
  assert.deepEqual(candidate?.speaker, {
    id: 'nguyen-van-an',
    kind: 'person',
    name: 'Nguyễn Văn An',
    office: 'Bộ trưởng Bộ A',
  });
});

test('what the writer tells of the body that the text reports of is its report', () => {
  assert.deepEqual(
    lines(`${HEAD}\nTheo báo cáo tại Hội nghị, doanh thu toàn ngành đạt 120 tỷ đồng. Số lao động là 5.000 người.`),
    [
      `bo-a ← figure: ${HEAD}`,
      'bo-a ← figure: Theo báo cáo tại Hội nghị, doanh thu toàn ngành đạt 120 tỷ đồng.',
      'bo-a ← figure: Số lao động là 5.000 người.',
    ],
  );
});

test('what took place ends what somebody said', () => {
  assert.deepEqual(
    lines(
      `${HEAD}\nBộ trưởng Bộ A Nguyễn Văn An cho rằng, chuyển đổi số là việc của mọi người.\nSáng cùng ngày, Bộ A trao tặng bằng khen cho 15 đơn vị.\nĐường sá quanh hội trường hôm nay rất đông.`,
    ).slice(1),
    [
      'nguyen-van-an principle: chuyển đổi số là việc của mọi người.',
      'bo-a ← figure: Sáng cùng ngày, Bộ A trao tặng bằng khen cho 15 đơn vị.',
    ],
  );
});

test('a heading that orders is in the words of whoever speaks below it, a caption is nobody’s', () => {
  assert.deepEqual(
    lines(
      `Mở đầu.\nCác bộ cần phải đi trước trong chuyển đổi số quốc gia\na.jpg\nBộ trưởng Nguyễn Văn An phát biểu.\nBộ trưởng Bộ A Nguyễn Văn An khẳng định, thể chế phải đi trước một bước.`,
    ),
    [
      'nguyen-van-an ← directive: Các bộ cần phải đi trước trong chuyển đổi số quốc gia',
      'nguyen-van-an directive: thể chế phải đi trước một bước.',
    ],
  );
});

test('a decision is on record with who takes it', () => {
  assert.deepEqual(
    lines('Ngày 05/3/2099, Chủ tịch tỉnh B Lê Thị Cúc đã phê duyệt Đề án phát triển kinh tế số đến năm 2105.'),
    [
      'Lê Thị Cúc programme: Ngày 05/3/2099, Chủ tịch tỉnh B Lê Thị Cúc đã phê duyệt Đề án phát triển kinh tế số đến năm 2105.',
    ],
  );
});

test('a long list of tasks comes in its parts', () => {
  const tasks = [
    'rà soát toàn bộ thủ tục hành chính đang áp dụng trên địa bàn',
    'kết nối cơ sở dữ liệu của các ngành với cơ sở dữ liệu quốc gia',
    'bảo đảm an toàn thông tin cho hệ thống từ cấp độ ba trở lên',
    'báo cáo kết quả thực hiện về bộ trước ngày 15 hằng tháng',
  ];
  const found = lines(`Bộ trưởng Bộ A Nguyễn Văn An đề nghị, các địa phương cần ${tasks.join('; ')}.`);
  assert.equal(found.length, 4);
  assert.equal(found[3], 'nguyen-van-an principle: báo cáo kết quả thực hiện về bộ trước ngày 15 hằng tháng.');
});

test('the day is that of what is told, else of publication, and a day beside the speaker goes before', () => {
  const days = (text: string): Day[] => read(text).candidates.map(({ date }) => date);
  assert.deepEqual(days('Bộ trưởng Nguyễn Văn An khẳng định, thể chế phải đi trước một bước.'), ['2099-12-31']);
  assert.deepEqual(days('Tin\n10:28, 06/3/2099\nBộ trưởng Nguyễn Văn An khẳng định, thể chế phải đi trước.'), [
    '2099-03-06',
  ]);
  assert.deepEqual(
    days(
      `${HEAD}\nTrước đó, ngày 01/02/2099, Bộ trưởng Nguyễn Văn An khẳng định, thể chế phải đi trước một bước.`,
    ).slice(1),
    ['2099-02-01'],
  );
});

test('topics, paragraph and span are told', () => {
  const text = 'Mở đầu.\n\nBộ trưởng Nguyễn Văn An cho biết, dịch vụ công trực tuyến đạt 70% năm 2098.';
  const [candidate] = read(text).candidates;
  assert.deepEqual(
    candidate?.topics.map(({ id }) => id),
    ['dich-vu-cong'],
  );
  assert.equal(candidate?.paragraph, 2);
  assert.equal(text.slice(candidate?.start, candidate?.end), candidate?.quote);
  assert.deepEqual(
    candidate?.claims.map(({ quantity }) => quantity?.max),
    [70],
  );
});

test('a text says what it is in its head and its closing', () => {
  const { head } = read(
    `Bộ A sơ kết quý I\n\n10:28, 06/3/2099\n\n(Bản tin A) - ${HEAD}\n\nTheo https://www.a.example\n\nhttps://www.a.example/tin/1`,
  );
  assert.deepEqual(head, {
    title: 'Bộ A sơ kết quý I',
    publisher: 'Bản tin A',
    published: '2099-03-06',
    url: 'https://www.a.example/tin/1',
    held: '2099-03-05',
    event: 'Hội nghị sơ kết công tác quý I năm 2099',
  });
});

test('decomposed Unicode is read the same', () => {
  const text = `${HEAD}\nBộ trưởng Bộ A Nguyễn Văn An nhấn mạnh: “Thể chế phải luôn luôn đi trước một bước”.`;
  assert.deepEqual(
    lines(text.normalize('NFD')).map((each) => each.normalize('NFC')),
    lines(text),
  );
});

const RESOLUTION = `BỘ A

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/NQ-BA
Hà Nội, ngày 05 tháng 3 năm 2099

NGHỊ QUYẾT
Về phát triển kinh tế số

Căn cứ Luật Thử nghiệm số 1/2098/QH30 ngày 01 tháng 01 năm 2098;
Theo đề nghị của Cục trưởng Cục C;

QUYẾT NGHỊ:

Điều 1. Mục tiêu
1. Đến năm 2105, kinh tế số đạt ít nhất 40% GDP.
2. Kinh tế số là một phần của nền kinh tế.

Điều 2. Nhiệm vụ
Các địa phương phải hoàn thành cơ sở dữ liệu trước ngày 31 tháng 12 năm 2099.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. BỘ A
Nguyễn Văn An
`;

test('what a document orders and sets is on record with whoever issued it', () => {
  const { candidates } = read(RESOLUTION);
  assert.deepEqual(candidates.map(line), [
    'bo-a target: Đến năm 2105, kinh tế số đạt ít nhất 40% GDP.',
    'bo-a directive: Các địa phương phải hoàn thành cơ sở dữ liệu trước ngày 31 tháng 12 năm 2099.',
  ]);
  assert.deepEqual(
    candidates.map(({ date }) => date),
    ['2099-03-05', '2099-03-05'],
  );
});
