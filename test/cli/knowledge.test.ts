import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, type Run, workspace } from './support.ts';

const VERIFY = ['knowledge', 'verify', ...ONLY, '--sources', 'texts'];
const TEXT =
  'Bản tin A\n\n  \nÔng A nói: "Đến năm 2105, ít nhất 70% người\u00A0dân  sử dụng dịch vụ công trực tuyến.”\n';
const STATEMENT = KNOWLEDGE['knowledge/statements/2099.yaml'] ?? '';

test('a quotation that stands in its source is proven, whatever its spaces, marks and Unicode form', (t) => {
  const { run, write } = workspace(t, { ...KNOWLEDGE, 'texts/a.txt': TEXT });
  const { code, out } = run(VERIFY);
  assert.equal(code, 0);
  assert.match(out, /1 phát biểu, 1 dẫn chứng/u);
  write('texts/a.txt', `\uFEFF${TEXT.normalize('NFD').replaceAll('\n', '\r\n')}`);
  assert.equal(run(VERIFY).code, 0);
});

test('without the texts the rest is checked, and that is said', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const { code, out } = run(['knowledge', 'verify', ...ONLY]);
  assert.equal(code, 0);
  assert.match(out, /1 dẫn chứng chưa được đối chiếu với văn bản nguồn/u);
});

function faulty({ code, err }: Run, fault: RegExp): void {
  assert.equal(code, 2);
  assert.match(err, fault);
  assert.match(err, /\ndoichieu: 1 lỗi trong kho tri thức\.\n$/u);
}

const FAULTS: Readonly<Record<string, readonly [statement: string, fault: RegExp]>> = {
  'a changed number': [STATEMENT.replace('70%', '75%'), /không có nguyên văn trong nguồn “ban-tin-a” \(đoạn 2\)/u],
  'a number cut short': [STATEMENT.replace('Đến năm 2105, ít nhất 70% người', 'Đến năm 210'), /không có nguyên văn/u],
  'a word cut short': [STATEMENT.replace('công trực tuyến.', 'công trực tu'), /không có nguyên văn/u],
  'another paragraph': [STATEMENT.replace('paragraph: 2', 'paragraph: 1'), /nằm ở đoạn 2 .*không phải đoạn 1/u],
  'a paragraph that is not there': [
    STATEMENT.replace('paragraph: 2', 'paragraph: 9').replace('70%', '71%'),
    /không có đoạn 9, chỉ có 2 đoạn/u,
  ],
  'an id of another day': [STATEMENT.replace('id: 2099-01-05', 'id: 2099-01-04'), /2099\.yaml:2: .*ngày trong mã/u],
  'a source of an earlier day': [STATEMENT.replaceAll('2099-01-05', '2099-02-05'), /đăng ngày 2099-01-06, trước/u],
  'an office that the speaker never had': [
    STATEMENT.replace('Bộ trưởng Bộ A', 'Bộ trưởng Bộ B'),
    /không có chức danh “Bộ trưởng Bộ B”/u,
  ],
};

for (const [name, [statement, fault]] of Object.entries(FAULTS)) {
  test(`${name} is a fault`, (t) => {
    const { run } = workspace(t, { ...KNOWLEDGE, 'texts/a.txt': TEXT, 'knowledge/statements/2099.yaml': statement });
    faulty(run(VERIFY), fault);
  });
}

test('an office outside its term is a fault', (t) => {
  const people = (KNOWLEDGE['knowledge/people.yaml'] ?? '').replace('from: 2098-01-01', 'from: 2099-01-06');
  const { run } = workspace(t, { ...KNOWLEDGE, 'texts/a.txt': TEXT, 'knowledge/people.yaml': people });
  faulty(run(VERIFY), /không giữ chức danh “Bộ trưởng Bộ A” vào ngày 2099-01-05/u);
});

test('a source text that is missing is a fault', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'texts/b.txt': TEXT });
  faulty(run(VERIFY), /2099\.yaml:2: .*không thấy tệp “a\.txt”/u);
});

test('every attestation has to stand in its own source', (t) => {
  const second = `${STATEMENT}      - source: ban-tin-b\n        paragraph: 1\n        quote: "ít nhất 70% người dân"\n`;
  const sources = `${KNOWLEDGE['knowledge/sources.yaml']}  - {id: ban-tin-b, title: Bản tin B, file: b.txt}\n`;
  const { run, write } = workspace(t, {
    ...KNOWLEDGE,
    'knowledge/sources.yaml': sources,
    'knowledge/statements/2099.yaml': second,
    'texts/a.txt': TEXT,
    'texts/b.txt': 'Phải có ít nhất 70% người dân.',
  });
  assert.match(run(VERIFY).out, /2 dẫn chứng/u);
  write('texts/b.txt', 'Phải có ít nhất 65% người dân.');
  faulty(run(VERIFY), /“ban-tin-b”/u);
});

test('all faults are listed, each with its place', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'knowledge/x.yaml': 'places:\n  - {id: a, name: A, kind: xã}\n  - {id: B, name: B, kind: tỉnh}\n',
  });
  const { code, err, out } = run([...VERIFY.slice(0, 5), '--format', 'json']);
  assert.equal(code, 2);
  assert.match(err, /x\.yaml:2: .*“xã”[^\n]*\n.*x\.yaml:3: /u);
  assert.deepEqual(
    JSON.parse(out).faults.map((fault: { readonly line: number; readonly id: string }) => [fault.line, fault.id]),
    [
      [2, 'a'],
      [3, 'B'],
    ],
  );
});

test('list, show and stats say what is on record', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const list = JSON.parse(run(['knowledge', 'list', ...ONLY, '--format', 'json']).out);
  assert.equal(list.version, 1);
  assert.deepEqual(list.documents, []);
  const [statement] = list.statements;
  for (const key of ['id', 'quote', 'speaker', 'office', 'date', 'kind', 'modality', 'claims', 'source'])
    assert.ok(key in statement, key);
  assert.equal(statement.claims[0].quantity.min, 70);
  assert.match(
    run(['knowledge', 'list', ...ONLY]).out,
    /phát biểu \(1\)\n {2}2099-01-05\/dich-vu-cong {2}Đến năm 2105/u,
  );
  assert.match(run(['knowledge', 'show', 'nguoi-a', ...ONLY]).out, /Bộ trưởng Bộ A \(01\/01\/2098 – 31\/12\/2099\)/u);
  assert.equal(
    JSON.parse(run(['knowledge', 'show', '2099-01-05/dich-vu-cong', ...ONLY, '--format', 'json']).out).entries[0].event,
    'Hội nghị A',
  );
  assert.deepEqual(JSON.parse(run(['knowledge', 'stats', ...ONLY, '--format', 'json']).out).kinds, { target: 1 });
  assert.match(run(['knowledge', 'stats', ...ONLY]).out, /1 {2}chỉ tiêu/u);
});

test('the claim of a statement names its measure, where the lexicon has it', (t) => {
  const { run, write } = workspace(t, KNOWLEDGE);
  const measures = (): string[] =>
    JSON.parse(run(['knowledge', 'list', ...ONLY, '--format', 'json']).out).statements[0].claims.map(
      ({ measure }: { readonly measure: string }) => measure,
    );
  assert.deepEqual(measures(), ['dân sử dụng dịch vụ công trực tuyến']);
  write(
    'knowledge/measures.yaml',
    `measures:
  - id: nguoi-dung
    name: Tỷ lệ người dùng dịch vụ công
    aliases: [người dân sử dụng dịch vụ công trực tuyến]
    unit: "%"
    direction: up
    topics: [dich-vu-cong]
    sources: [ban-tin-a]
`,
  );
  assert.deepEqual(measures(), ['nguoi-dung']);
  assert.equal(JSON.parse(run(['knowledge', 'stats', ...ONLY, '--format', 'json']).out).counts.measures, 1);
  assert.match(run(['knowledge', 'show', 'nguoi-dung', ...ONLY]).out, /đơn vị +%\nchiều tốt lên +tăng\n/u);
  const [entry] = JSON.parse(run(['knowledge', 'show', 'nguoi-dung', ...ONLY, '--format', 'json']).out).entries;
  assert.deepEqual([entry.list, entry.unit, entry.direction, entry.topics], ['measures', '%', 'up', ['Dịch vụ công']]);
  const life = (day: string): unknown =>
    JSON.parse(run(['knowledge', 'show', 'nguoi-dung', ...ONLY, '--as-of', day, '--format', 'json']).out).entries[0]
      .history[0];
  const { role, by, standing } = life('2099-06-01') as Readonly<Record<string, unknown>>;
  assert.deepEqual([role, by, standing], ['set', '2105-12-31', true]);
  assert.equal((life('2106-01-01') as Readonly<Record<string, unknown>>).standing, false);
  assert.match(
    run(['knowledge', 'show', 'nguoi-dung', ...ONLY, '--as-of', '2099-06-01']).out,
    /diễn biến +đặt ra: “ít nhất 70%” \(đến 2105\) – .*05\/01\/2099 \(đang\s+có hiệu lực\)/u,
  );
  write('knowledge/measures.yaml', 'measures:\n  - {id: a, name: A, direction: sideways, sources: [ban-tin-a]}\n');
  assert.match(run(['knowledge', 'verify', ...ONLY]).err, /measures\.yaml:2: .*sideways/u);
});

test('search finds without diacritics, by speaker, topic and day', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const found = (...args: readonly string[]): number =>
    JSON.parse(run(['search', ...args, ...ONLY, '--format', 'json']).out).results.length;
  assert.equal(found('dich vu cong'), 1);
  assert.equal(
    found(
      'dịch',
      'vụ',
      'công',
      '--speaker',
      'nguyen van a',
      '--topic',
      'dich-vu-cong',
      '--from',
      '2099-01-05',
      '--to',
      '2099-01-05',
    ),
    1,
  );
  assert.equal(found('dich vu cong', '--from', '2099-01-06'), 0);
  assert.equal(found('--speaker', 'nguoi-a'), 1);
  const [hit] = JSON.parse(run(['search', 'dich vu cong', ...ONLY, '--format', 'json']).out).results;
  assert.deepEqual(Object.keys(hit), ['id', 'quote', 'speaker', 'office', 'date', 'kind', 'topics', 'source', 'score']);
  assert.match(run(['search', 'dich vu cong', ...ONLY]).out, /“Đến năm 2105/u);
});

test('search reads filters among the words, and finds people', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const found = (query: string) => JSON.parse(run(['search', query, ...ONLY, '--format', 'json']).out);
  assert.equal(found('truc tuyen @nguyen van a #dich vu cong từ:2099 đến:1/2099').results.length, 1);
  assert.equal(found('dich vu cong tu:2099-02').results.length, 0);
  assert.deepEqual(found('bo a').people, [
    { id: 'bo-a', kind: 'organisation', name: 'Bộ A' },
    { id: 'nguoi-a', kind: 'person', name: 'Nguyễn Văn A' },
  ]);
  assert.match(run(['search', 'nguyen van a', ...ONLY]).out, /^Nguyễn Văn A: Bộ trưởng Bộ A \(từ 01\/01\/2098/u);
});

test('the bundled knowledge is sound and is used unless it is left out', (t) => {
  const { run } = workspace(t);
  assert.equal(run(['knowledge', 'verify']).code, 0);
  assert.ok(JSON.parse(run(['knowledge', 'stats', '--format', 'json']).out).counts.statements > 0);
  assert.equal(JSON.parse(run(['knowledge', 'stats', '--no-bundled', '--format', 'json']).out).counts.statements, 0);
});

test('help, version, rules and explain answer', (t) => {
  const { run } = workspace(t);
  assert.match(run(['--help']).out, /doichieu check/u);
  assert.match(run(['check', '-h', '--lang', 'en']).out, /Usage:/u);
  assert.match(run(['--version']).out, /^\d+\.\d+\.\d+\n$/u);
  assert.match(run(['rules']).out, /target-conflict ‡ +cảnh báo/u);
  assert.equal(
    run(['explain', 'target-conflict']).out,
    readFileSync('server/src/core/rules/target-conflict.md', 'utf8'),
  );
});

test('an entry is shown in the language of the reader, a document as of the day asked for', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const statement = ['knowledge', 'show', '2099-01-05/dich-vu-cong', ...ONLY];
  assert.match(run(statement).out, /tính chất +phấn đấu\ncách dẫn +nguyên lời/u);
  assert.match(run([...statement, '--lang', 'en']).out, /modality +aim/u);
  const document = ['knowledge', 'show', '67/2006/QH11', '--as-of'];
  assert.match(run([...document, '2024-05-01']).out, /còn hiệu lực từ 01\/01\/2007.*\(01\/05\/2024\)/su);
  assert.match(run([...document, '2026-10-01']).out, /hết hiệu lực từ 01\/07\/2026/u);
});

test('compiled knowledge goes into the file that is named; faulty knowledge is not compiled', (t) => {
  const { run, write } = workspace(t, KNOWLEDGE);
  const { code, out } = run(['knowledge', 'compile', ...ONLY, '--output', 'kho/a.knowledge', '--format', 'json']);
  assert.equal(code, 0);
  assert.deepEqual(
    { ...JSON.parse(out), size: 0, digest: '' },
    {
      version: 1,
      file: 'kho/a.knowledge',
      size: 0,
      statements: 1,
      digest: '',
    },
  );
  write('knowledge/topics.yaml', 'topics: nothing');
  const faulty = run(['knowledge', 'compile', ...ONLY, '--output', 'b.knowledge']);
  assert.equal(faulty.code, 2);
  assert.match(faulty.err, /knowledge\/topics\.yaml:1/u);
});
