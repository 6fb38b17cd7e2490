import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../../test/support/world.ts';
import { parseDraft } from '../../document/parse.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Day, parseDay } from '../../text/day.ts';
import type { Candidate } from './candidate.ts';
import { completionAt } from './completion.ts';
import { buildLists } from './lists.ts';
import { snippetText } from '../snippet.ts';

const WORLD = `=== knowledge
sources:
  - { id: so, title: Sổ }
=== knowledge
organisations:
  - { id: chinh-phu, name: Chính phủ }
  - { id: bo-mau, name: Bộ Mẫu và Biểu, aliases: [BMB] }
  - { id: bo-cu, name: Bộ Mẫu Cũ, to: 2099-02-28, successors: [bo-mau] }
=== knowledge
people:
  - id: nguyen-van-mau
    name: Nguyễn Văn Mẫu
    offices:
      - { title: Bộ trưởng Bộ Mẫu và Biểu, organisation: bo-mau, from: 2099-01-01, seen: [2099-12-01], sources: [so] }
  - id: tran-van-truoc
    name: Trần Văn Trước
    offices:
      - { title: Bộ trưởng Bộ Mẫu và Biểu, organisation: bo-mau, from: 2090-01-01, to: 2098-12-31, sources: [so] }
=== knowledge
measures:
  - { id: dich-vu-cong, name: Tỷ lệ người dân sử dụng dịch vụ công trực tuyến, aliases: [người dân sử dụng dịch vụ công trực tuyến], unit: "%", direction: up, sources: [so] }
=== knowledge
documents:
  - id: luat-cu
    type: Luật
    number: 7/2090/QH30
    title: Công nghệ mẫu
    issued: 2090-06-05
    effective: 2091-01-01
    endings: [{ from: 2099-01-01, by: luat-moi }]
    sources: [so]
  - { id: luat-moi, type: Luật, number: 8/2098/QH32, title: Công nghệ mẫu, issued: 2098-06-05, effective: 2099-01-01, sources: [so] }
  - { id: nghi-dinh, type: Nghị định, number: 13/2099/NĐ-CP, title: quy định chi tiết Luật Công nghệ mẫu, issuer: chinh-phu, issued: 2099-01-05, effective: 2099-03-01, sources: [so] }
  - { id: nghi-dinh-sau, type: Nghị định, number: 14/2099/NĐ-CP, about: dữ liệu mẫu, issuer: chinh-phu, issued: 2099-11-02, sources: [so] }
=== statement 2099-01-05/toc-do  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== knowledge
statements:
  - id: 2099-01-06/loi-noi
    quote: "Phải coi người dân là “trung tâm” của chuyển đổi số."
    speaker: nguyen-van-mau
    date: 2099-01-06
    kind: principle
    wording: direct
    modality: opinion
    topics: []
    sources: [{ source: so, paragraph: 1 }]
  - id: 2099-01-08/loi-noi
    quote: "Phải làm thật."
    speaker: nguyen-van-mau
    date: 2099-01-08
    kind: principle
    wording: direct
    modality: opinion
    topics: []
    sources: [{ source: so, paragraph: 1 }]
  - id: 2099-01-07/cua-nguoi-khac
    quote: "Dữ liệu là tài nguyên mới."
    speaker: tran-van-truoc
    date: 2099-01-07
    kind: principle
    wording: direct
    modality: opinion
    topics: []
    sources: [{ source: so, paragraph: 1 }]
=== draft 2099-06-01
`;

const ADMINISTRATIVE = 'KẾ HOẠCH\nTriển khai\n\n';
const NORMATIVE = 'NGHỊ ĐỊNH\nQuy định về mẫu\n\n';

interface Asked {
  readonly inserts: readonly string[];
  readonly labels: readonly string[];
  /** The text with the first candidate taken. */
  readonly taken: string;
  readonly candidates: readonly Candidate[];
}

/** Asks at the mark ‸. */
function ask(marked: string, unasked = false, world: { knowledge: Knowledge; asOf: Day } = readWorld(WORLD)): Asked {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const lists = buildLists(world.knowledge, world.asOf);
  const found = completionAt({ text, offset, draft: parseDraft(text), unasked }, lists);
  const candidates = found?.candidates ?? [];
  const [first] = candidates;
  return {
    candidates,
    inserts: candidates.map(({ insert }) => snippetText(insert)),
    labels: candidates.map(({ label }) => label),
    taken:
      found === undefined || first === undefined
        ? text
        : text.slice(0, found.span.start) + snippetText(first.insert) + text.slice(found.span.end),
  };
}

test('in a legal basis: a law by words without diacritics, in the style of the document', () => {
  assert.equal(
    ask(`${ADMINISTRATIVE}Căn cứ luat cong nghe m‸`).taken,
    `${ADMINISTRATIVE}Căn cứ Luật Công nghệ mẫu ngày 05 tháng 6 năm 2098;`,
  );
  assert.equal(
    ask(`${NORMATIVE}Căn cứ luat cong nghe m‸`).taken,
    `${NORMATIVE}Căn cứ Luật Công nghệ mẫu số 8/2098/QH32;`,
  );
});

test('by the initials of a name', () => {
  assert.equal(ask(`${NORMATIVE}Căn cứ luật cnm‸`).labels[0], 'Luật Công nghệ mẫu số 8/2098/QH32');
});

test('a decree by its number, in full', () => {
  assert.equal(
    ask(`${ADMINISTRATIVE}Căn cứ Nghị định số 13‸`).taken,
    `${ADMINISTRATIVE}Căn cứ Nghị định số 13/2099/NĐ-CP ngày 05 tháng 01 năm 2099 của Chính phủ quy định chi tiết Luật Công nghệ mẫu;`,
  );
  assert.equal(
    ask(`${NORMATIVE}Căn cứ nghi dinh 13‸`).taken,
    `${NORMATIVE}Căn cứ Nghị định số 13/2099/NĐ-CP ngày 05 tháng 01 năm 2099 của Chính phủ quy định chi tiết Luật Công nghệ mẫu;`,
  );
});

test('what has ended comes last and says so; what has not begun is not first', () => {
  const { candidates, labels } = ask(`${NORMATIVE}Căn cứ ‸`);
  assert.equal(labels.at(-1), 'Luật Công nghệ mẫu số 7/2090/QH30');
  assert.deepEqual(
    candidates.map(({ outdated }) => outdated),
    candidates.map((_, at) => at === candidates.length - 1),
  );
});

test('what the register has in its own words only is left to the author', () => {
  const [decree] = ask(`${NORMATIVE}Căn cứ nghi dinh 14‸`).candidates;
  assert.deepEqual(decree?.insert, [
    'Nghị định số 14/2099/NĐ-CP ngày 02 tháng 11 năm 2099 của Chính phủ',
    ' ',
    { hole: 'về …' },
    ';',
  ]);
});

test('the line is closed with what is missing', () => {
  assert.match(ask(`${ADMINISTRATIVE}Căn cứ luật công nghệ‸\n\nQUYẾT ĐỊNH:\n`).taken, /2098\.\n\nQUYẾT/u);
  assert.match(ask(`${ADMINISTRATIVE}Căn cứ luật công nghệ‸;\n`).taken, /2098;\n/u);
  assert.deepEqual(ask(`${ADMINISTRATIVE}Căn cứ Luật Công nghệ mẫu;‸`).labels, []);
});

test('a legal basis is known in decomposed Unicode, in a quotation block and without diacritics', () => {
  for (const head of ['Căn cứ '.normalize('NFD'), '> *Căn cứ ', 'Can cu ', 'can cu '])
    assert.ok(ask(`${NORMATIVE}${head}luật‸`).labels.length > 0, head);
});

test('what is usual for the kind comes first, in force on the day', () => {
  const world = readWorld(
    WORLD.replace(
      '\ndocuments:\n',
      '\ndocuments:\n  - { id: lbh, type: Luật, number: 9/2098/QH32, title: Ban hành văn bản quy phạm pháp luật, issued: 2098-01-01, effective: 2098-02-01, sources: [so] }\n',
    ),
  );
  const { inserts } = ask(`${NORMATIVE}Căn cứ ‸`, false, world);
  assert.deepEqual(inserts.slice(0, 3), [
    'Luật Tổ chức Chính phủ;',
    'Luật Ban hành văn bản quy phạm pháp luật số 9/2098/QH32;',
    'Luật …;',
  ]);
  assert.equal(new Set(inserts).size, inserts.length);
  assert.equal(ask(`${NORMATIVE}Theo đề‸`).inserts[0], 'Theo đề nghị của Bộ trưởng Bộ …;');
});

test('the parts below the text, by the words that begin them or say what they are', () => {
  assert.match(ask('Một.\n\nnoi nh‸').taken, /\n\nNơi nhận:\n- Như trên;\n- …;\n- Lưu: VT, đơn vị soạn thảo\.$/u);
  for (const typed of ['KT', 'ky thay', 'kt'])
    assert.match(ask(`Một.\n\n${typed}‸`).taken, /\n\nKT\. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nHọ và tên$/u, typed);
  assert.deepEqual(ask('Việc này do cơ quan ký thay‸').labels, []);
});

test('in the text a document is cited in full at first, then by its number', () => {
  assert.equal(
    ask(`${ADMINISTRATIVE}Thực hiện nghị định 13/2099‸`).taken,
    `${ADMINISTRATIVE}Thực hiện Nghị định số 13/2099/NĐ-CP ngày 05 tháng 01 năm 2099 của Chính phủ quy định chi tiết Luật Công nghệ mẫu`,
  );
  const again = `${ADMINISTRATIVE}Nghị định số 13/2099/NĐ-CP có hiệu lực.\n\nThực hiện nghị định 13/2099‸`;
  assert.match(ask(again).taken, /Thực hiện Nghị định số 13\/2099\/NĐ-CP$/u);
});

test('bodies that exist on the day', () => {
  assert.equal(ask('Giao Bộ M‸').taken, 'Giao Bộ Mẫu và Biểu');
  assert.deepEqual(ask('giao bo mau v‸').labels, ['Bộ Mẫu và Biểu']);
  assert.deepEqual(ask('Giao BMB‸').labels, ['Bộ Mẫu và Biểu']);
  assert.deepEqual(ask('Giao Bộ Mẫu C‸').labels, []);
});

test('an office with whoever holds it on the day', () => {
  const { taken, candidates } = ask('Theo Bộ trưởng B‸');
  assert.equal(taken, 'Theo Bộ trưởng Bộ Mẫu và Biểu Nguyễn Văn Mẫu');
  assert.deepEqual(candidates[0]?.detail, {
    vi: 'ghi nhận gần nhất: 01/12/2099',
    en: 'last on record: 01/12/2099',
  });
});

test('a measure with the target in force, for the year that is spoken of', () => {
  assert.equal(
    ask('Phấn đấu tỷ lệ người d‸').taken,
    'Phấn đấu tỷ lệ người dân sử dụng dịch vụ công trực tuyến đạt ít nhất 70% vào năm 2100',
  );
  assert.equal(
    ask('Đến năm 2100, tỷ lệ người dân‸').taken,
    'Đến năm 2100, tỷ lệ người dân sử dụng dịch vụ công trực tuyến đạt ít nhất 70%',
  );
  assert.deepEqual(ask('Đến năm 2130, tỷ lệ người dân‸').labels, []);
});

test('a quotation of whoever is named before the mark', () => {
  const { taken, labels } = ask('Đồng chí Nguyễn Văn Mẫu nhấn mạnh: “phai coi‸”');
  assert.equal(taken, 'Đồng chí Nguyễn Văn Mẫu nhấn mạnh: “Phải coi người dân là ‘trung tâm’ của chuyển đổi số.”');
  assert.equal(labels.length, 1);
  assert.equal(ask('Đồng chí Nguyễn Văn Mẫu: “‸').labels.length, 2);
  assert.equal(ask('Như đã nói: “tai nguyen‸').taken, 'Như đã nói: “Dữ liệu là tài nguyên mới.”');
  assert.equal(
    ask('"Một", "hai", như đã nói: "tai nguyen‸"').taken,
    '"Một", "hai", như đã nói: "Dữ liệu là tài nguyên mới."',
  );
});

test('before a word is typed only what somebody said himself, where that is on record', () => {
  const told = readWorld(
    WORLD.replace(
      '2099-01-08\n    kind: principle\n    wording: direct',
      '2099-01-08\n    kind: principle\n    wording: reported',
    ),
  );
  assert.deepEqual(ask('Đồng chí Nguyễn Văn Mẫu: “‸', false, told).labels, [
    'Phải coi người dân là “trung tâm” của chuyển đổi số.',
  ]);
  assert.deepEqual(ask('Đồng chí Nguyễn Văn Mẫu: “làm‸', false, told).labels, ['Phải làm thật.']);
});

test('units of the draft, the near ones first', () => {
  const law = 'Điều 1. Phạm vi\n1. Một.\na) Điểm a;\nb) Điểm b.\n2. Hai.\n\nĐiều 2. Giải thích\n1. Ba.\n2. Theo ';
  assert.deepEqual(ask(`${law}Điều ‸`).labels, ['Điều 1', 'Điều 2']);
  assert.deepEqual(ask(`${law}khoản ‸`).labels, [
    'khoản 1 Điều này',
    'khoản 2 Điều này',
    'khoản 1 Điều 1',
    'khoản 2 Điều 1',
  ]);
  assert.deepEqual(ask(`${law}diem a‸`).labels, ['điểm a khoản 1 Điều 1']);
  assert.equal(ask(`${law}điểm b khoản 1 D‸`).taken, `${law}điểm b khoản 1 Điều 1`);
  assert.deepEqual(ask(`${law}Điều 3‸`).labels, []);
  assert.deepEqual(ask(`${law}Điều 2‸`).labels, [], 'what stands there already');
});

test('nothing comes up by itself in prose', () => {
  const law = 'Điều 1. Phạm vi\n1. Một.\n\n';
  for (const prose of [
    'Bộ ‸',
    'Điểm ‸',
    'Điều ‸',
    '**Điều ‸',
    'quan điểm ‸',
    'tài khoản ‸',
    'Tỷ lệ người dân ‸',
    'Nghị định số 13 ‸',
    'Nền tảng “‸',
    'Nền tảng “dữ liệu ‸',
    'Ông Nguyễn Văn Mẫu nói "Một"‸',
    'Cần cù ‸',
    'Hà Nội ‸',
  ])
    assert.deepEqual(ask(`${law}${prose}`, true).labels, [], prose);
  assert.ok(ask(`${law}Căn cứ ‸`, true).labels.length > 0);
  assert.ok(ask(`${law}Theo quy định tại Điều ‸`, true).labels.length > 0);
  assert.ok(ask(`${law}Ông Nguyễn Văn Mẫu nói: “‸`, true).labels.length > 0);
});

test('a day before the knowledge offers nothing of it', () => {
  const asOf = parseDay('2089-01-01');
  assert.ok(asOf !== undefined);
  const world = { ...readWorld(WORLD), asOf };
  assert.deepEqual(ask('Đồng chí Nguyễn Văn Mẫu: “‸', false, world).labels, []);
  assert.ok(!ask('Theo Bộ trưởng B‸', false, world).labels.some((label) => label.includes('Nguyễn')));
});
