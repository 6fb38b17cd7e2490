import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { docx, p } from '../support/docx.ts';
import { KNOWLEDGE, ONLY, workspace } from './support.ts';

const TEXT = `Bộ A họp sơ kết

Sáng 05/01/2099, Bộ A đã tổ chức Hội nghị A tại 34 điểm cầu.

Bộ trưởng Bộ A Nguyễn Văn A nhấn mạnh: “Đến năm 2110, ít nhất 90% người dân phải sử dụng dịch vụ công trực tuyến”.

Theo bà Trần Thị B, các địa phương cần hoàn thành cơ sở dữ liệu trong năm 2099.
`;
const IMPORT = ['import', ...ONLY, '--as-of', '2099-06-01'];

interface Entry {
  readonly id: string;
  readonly review: string;
  readonly quote: string;
  readonly speaker: string;
  readonly import: { readonly span: readonly [number, number]; readonly known: boolean };
}

function entriesIn(file: string): readonly Entry[] {
  return parse(readFileSync(file, 'utf8')).statements;
}

test('candidates are printed as statements that wait for review', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'tin.txt': TEXT });
  const { code, out, err } = run([...IMPORT, 'tin.txt']);
  assert.deepEqual([code, err], [0, '']);
  const entries: readonly Entry[] = parse(out).statements;
  assert.deepEqual(
    entries.map(({ review, speaker, import: { known } }) => [review, speaker, known]),
    [
      ['pending', 'bo-a', true],
      ['pending', 'nguoi-a', true],
      ['pending', 'tran-thi-b', false],
    ],
  );
  for (const {
    quote,
    import: { span },
  } of entries)
    assert.equal(TEXT.slice(...span), quote);
});

test('JSON has the shape of statements on record, with review and span', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'tin.txt': TEXT });
  const { version, statements } = JSON.parse(run([...IMPORT, '--format', 'json', 'tin.txt']).out);
  assert.equal(version, 1);
  const { claims, span, source, ...rest } = statements[1];
  assert.deepEqual(rest, {
    id: '2099-01-05/den-nam-2110-it-nhat-90-nguoi-dan',
    review: 'pending',
    quote: 'Đến năm 2110, ít nhất 90% người dân phải sử dụng dịch vụ công trực tuyến',
    speaker: 'Nguyễn Văn A',
    speakerId: 'nguoi-a',
    carried: false,
    office: 'Bộ trưởng Bộ A',
    date: '2099-01-05',
    event: 'Hội nghị A',
    kind: 'target',
    wording: 'direct',
    modality: 'obligation',
    topics: ['Dịch vụ công'],
  });
  assert.equal(claims[0].quantity.min, 90);
  assert.equal(TEXT.slice(span.start, span.end), rest.quote);
  assert.deepEqual([source.id, source.title, source.paragraph], ['tin', 'Bộ A họp sơ kết', 3]);
});

test('a folder of knowledge takes them in, and nobody’s rules see what waits for review', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'tin.txt': TEXT,
    'a.vanban': 'Đến năm 2110 có 60% người dân sử dụng dịch vụ công trực tuyến.',
  });
  assert.equal(run([...IMPORT, '--out', 'knowledge', 'tin.txt']).code, 0);
  const checked = run(['check', ...ONLY, '--as-of', '2099-06-01', '--format', 'json', 'a.vanban']);
  assert.deepEqual(JSON.parse(checked.out).summary.warning, 0);
  assert.equal(run(['knowledge', 'verify', ...ONLY]).code, 0);
});

test('what was accepted is checked against, and proven in its source', (t) => {
  const { run, path, write } = workspace(t, {
    ...KNOWLEDGE,
    'tin.txt': TEXT,
    'nguon/a.txt': 'x\n\nĐến năm 2105, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.',
    'a.vanban': 'Phấn đấu đến năm 2110 có 60% người dân sử dụng dịch vụ công trực tuyến.',
  });
  run([...IMPORT, '--out', 'knowledge', 'tin.txt']);
  const file = 'knowledge/statements/tin.yaml';
  write(
    file,
    readFileSync(join(path, file), 'utf8').replace(
      'review: pending\n    quote: "Đến',
      'review: accepted\n    quote: "Đến',
    ),
  );
  const { out } = run([
    'check',
    ...ONLY,
    '--as-of',
    '2099-06-01',
    '--format',
    'json',
    '--fail-on',
    'never',
    'a.vanban',
  ]);
  assert.deepEqual(JSON.parse(out).summary.warning, 1);
  write('nguon/tin.txt', TEXT);
  const verified = run(['knowledge', 'verify', ...ONLY, '--sources', 'nguon']);
  assert.equal(verified.code, 0, verified.out + verified.err);
});

test('importing twice adds nothing and loses no word of a review', (t) => {
  const { run, path, write } = workspace(t, { ...KNOWLEDGE, 'tin.txt': TEXT });
  run([...IMPORT, '--out', 'kho', 'tin.txt']);
  const file = join(path, 'kho/statements/tin.yaml');
  const reviewed = readFileSync(file, 'utf8').replace('review: pending', 'review: accepted # của tôi');
  write('kho/statements/tin.yaml', reviewed);
  assert.match(run([...IMPORT, '--out', 'kho', 'tin.txt']).out, /0 đoạn chờ duyệt, 3 đoạn đã có/u);
  assert.equal(readFileSync(file, 'utf8'), reviewed);
  write('tin.txt', `${TEXT}\nBộ trưởng Bộ A Nguyễn Văn A yêu cầu các đơn vị báo cáo trước ngày 31/12/2099.\n`);
  run([...IMPORT, '--out', 'kho', 'tin.txt']);
  assert.equal(entriesIn(file).length, 4);
  assert.ok(readFileSync(file, 'utf8').startsWith(reviewed.trimEnd()));
});

test('pages and Word documents are read, and their text is kept beside', (t) => {
  const paragraphs = TEXT.split('\n\n');
  const { run, path } = workspace(t, {
    ...KNOWLEDGE,
    'tin.html': `<html><body><article>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`,
    'thu.docx': docx({ body: paragraphs.map((each) => p(each.trim())).join('') }),
  });
  const { code, err } = run([...IMPORT, '--out', 'kho', 'tin.html', 'thu.docx']);
  assert.deepEqual([code, err], [0, '']);
  for (const name of ['tin', 'thu']) {
    const text = readFileSync(join(path, `kho/texts/${name}.txt`), 'utf8');
    const entries = entriesIn(join(path, `kho/statements/${name}.yaml`));
    assert.equal(entries.length, 3);
    for (const {
      quote,
      import: { span },
    } of entries)
      assert.equal(text.slice(...span), quote);
  }
});

test('a start loads no reader of pages or PDFs', () => {
  const program = readFileSync(resolve('dist/cli-program.js'), 'utf8');
  assert.doesNotMatch(program, /Readability|PDFDocument/u);
});

const REFUSED: Readonly<Record<string, readonly [args: readonly string[], sentence: RegExp]>> = {
  'no file': [[], /thiếu tệp để nhập/u],
  'a missing file': [['none.txt'], /none\.txt: không có tệp này/u],
  'a folder': [['knowledge'], /knowledge: không phải là tệp/u],
  'a broken Word document': [['a.docx'], /a\.docx: không phải là tệp \.docx/u],
  'a broken PDF': [['a.pdf'], /a\.pdf: không phải là tệp PDF/u],
  'a page of 20 MB': [['a.html'], /a\.html: lớn hơn 8 MB/u],
  'binary data': [['a.txt'], /a\.txt: là tệp nhị phân/u],
  'a format that is none': [['--format', 'xml', 'tin.txt'], /“xml”/u],
  'a folder that is a file': [['--out', 'tin.txt', 'tin.txt'], /tin\.txt/u],
};

for (const [name, [args, sentence]] of Object.entries(REFUSED)) {
  test(`${name} is refused, and nothing is written`, (t) => {
    const { run, path } = workspace(t, {
      ...KNOWLEDGE,
      'tin.txt': TEXT,
      'a.docx': 'x',
      'a.pdf': 'x',
      'a.html': new Uint8Array(20 * 1024 * 1024).fill(0x61),
      'a.txt': Uint8Array.of(0, 1, 2),
    });
    const { code, out, err } = run([...IMPORT, ...(args.includes('--out') ? [] : ['--out', 'kho']), ...args]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, sentence);
    assert.match(err, /^doichieu: [^\n]+\n$/u);
    assert.equal(existsSync(join(path, 'kho')), false);
  });
}

test('a knowledge file that is cut short is said to be so and stays as it is', (t) => {
  const broken = 'statements:\n  - id: "2099-01-05/a\n';
  const { run, path } = workspace(t, { ...KNOWLEDGE, 'tin.txt': TEXT, 'kho/statements/tin.yaml': broken });
  const { code, err } = run([...IMPORT, '--out', 'kho', 'tin.txt']);
  assert.equal(code, 2);
  assert.match(err, /^doichieu: kho\/statements\/tin\.yaml:\d+: [^\n]+\n$/u);
  assert.equal(readFileSync(join(path, 'kho/statements/tin.yaml'), 'utf8'), broken);
});

test('a folder that cannot be written to is said to be so', {
  skip: process.getuid?.() === 0 && 'root may write everywhere',
}, (t) => {
  const { run, path } = workspace(t, { ...KNOWLEDGE, 'tin.txt': TEXT });
  mkdirSync(join(path, 'kho'));
  chmodSync(join(path, 'kho'), 0o500);
  const { code, err } = run([...IMPORT, '--out', 'kho', 'tin.txt']);
  assert.equal(code, 2);
  assert.match(err, /không có quyền/u);
});

test('a disk without room is said to be so, and what was there stays whole', {
  skip: !existsSync('/dev/full') && 'there is no /dev/full here',
}, (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'tin.txt': TEXT });
  const { code, err } = run(['check', ...ONLY, '--output', '/dev/full', '--format', 'json', 'tin.txt']);
  assert.equal(code, 2);
  assert.match(err, /^doichieu: [^\n]*ENOSPC[^\n]*\n$/u);
});

test('several processes that write into one folder leave whole files', async (t) => {
  const { path } = workspace(t, { ...KNOWLEDGE, 'tin.txt': TEXT });
  const codes = await Promise.all(
    Array.from(
      { length: 4 },
      () =>
        new Promise<number | null>((done) => {
          spawn(process.execPath, [resolve('dist/cli.js'), ...IMPORT, '--out', 'kho', 'tin.txt'], { cwd: path }).on(
            'close',
            done,
          );
        }),
    ),
  );
  assert.deepEqual(codes, [0, 0, 0, 0]);
  assert.equal(entriesIn(join(path, 'kho/statements/tin.yaml')).length, 3);
  assert.deepEqual(readdirSync(join(path, 'kho/statements')), ['tin.yaml']);
});
