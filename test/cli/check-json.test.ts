import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, reportOf, WRONG, workspace } from './support.ts';

const CHECK = ['check', ...ONLY, '--as-of', '2099-06-01', '--format', 'json'];

test('the report has the promised form', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': `Mở đầu\n${WRONG}\n` });
  const { code, out, err } = run([...CHECK, 'a.vanban']);
  assert.equal(err, '');
  assert.equal(code, 0);
  const report = JSON.parse(out);
  assert.match(report.knowledge.digest, /^sha256:[0-9a-f]{64}$/u);
  assert.match(report.tool.version, /^\d+\.\d+\.\d+/u);
  assert.match(report.files[0].findings[0].fingerprint, /^\S+$/u);
  assert.match(report.files[0].findings[0].message, /60%.*70%/u);
  report.knowledge.digest =
    report.tool.version =
    report.files[0].findings[0].fingerprint =
    report.files[0].findings[0].message =
      '…';
  const range = { start: { line: 1, character: 25 }, end: { line: 1, character: 28 } };
  assert.deepEqual(report, {
    version: 1,
    tool: { name: 'doi-chieu', version: '…' },
    knowledge: { statements: 1, documents: 0, digest: '…' },
    files: [
      {
        path: 'a.vanban',
        asOf: '2099-06-01',
        findings: [
          {
            rule: 'target-conflict',
            severity: 'warning',
            message: '…',
            range,
            text: '60%',
            fingerprint: '…',
            evidence: [
              {
                kind: 'statement',
                id: '2099-01-05/dich-vu-cong',
                quote: 'Đến năm 2105, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.',
                speaker: 'Nguyễn Văn A',
                office: 'Bộ trưởng Bộ A',
                date: '2099-01-05',
                source: {
                  id: 'ban-tin-a',
                  title: 'Bản tin A',
                  publisher: 'a.example',
                  url: 'https://a.example/1',
                  published: '2099-01-06',
                },
              },
            ],
            fixes: [{ title: 'Sửa thành “70%”', preferred: true, edits: [{ range, newText: '70%' }] }],
          },
        ],
        coverage: { claims: 1, claimsChecked: 1, citations: 0, citationsKnown: 0, quotes: 0, quotesVerified: 0 },
        failures: [],
        off: [],
      },
    ],
    skipped: [],
    summary: { files: 1, error: 0, warning: 1, information: 0, hint: 0 },
  });
});

test('what a statement lacks is null', (t) => {
  const { run } = workspace(t, {
    'knowledge/all.yaml': 'sources:\n  - {id: s, title: Bản tin}\n',
    'knowledge/o.yaml': 'organisations:\n  - {id: bo-a, name: Bộ A}\n',
    'knowledge/st.yaml': `statements:
  - id: 2099-01-05/x
    quote: "Đến năm 2105, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến."
    speaker: bo-a
    date: 2099-01-05
    kind: target
    wording: reported
    modality: aim
    sources: [{source: s, paragraph: 1}]
`,
    'a.vanban': WRONG,
  });
  const [evidence] = reportOf(run([...CHECK, 'a.vanban'])).files[0]?.findings[0]?.evidence ?? [];
  assert.equal(evidence?.office, null);
  assert.deepEqual(evidence?.source, { id: 's', title: 'Bản tin', publisher: null, url: null, published: null });
});

test('lines end at \\n, \\r\\n and \\r, and a byte-order mark has no place', (t) => {
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'lf.vanban': `\n\n${WRONG}`,
    'crlf.vanban': `\r\n\r\n${WRONG}`,
    'cr.vanban': `\r\r${WRONG}`,
    'mark.vanban': `\uFEFF\n\n${WRONG}`,
    'little.vanban': utf16(`\n\n${WRONG}`),
    'big.vanban': utf16(`\n\n${WRONG}`).swap16(),
  });
  const { files } = reportOf(run([...CHECK, '.']));
  assert.equal(files.length, 6);
  for (const file of files) assert.deepEqual(file.findings[0]?.range.start, { line: 2, character: 25 }, file.path);
});

test('what could mislead a terminal is escaped', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG.replace('60%', '60\u200F%') });
  assert.doesNotMatch(run([...CHECK, 'a.vanban']).out, /\u200F/u);
});

test('the day of judgement is that of the option, the draft, the settings, the clock', (t) => {
  const dated = `Hà Nội, ngày 15 tháng 6 năm 2099\n\n${WRONG}`;
  const { run, write } = workspace(t, { ...KNOWLEDGE, 'dated.vanban': dated, 'bare.vanban': WRONG });
  const asOf = (...args: readonly string[]): string | undefined =>
    reportOf(run(['check', ...ONLY, '--format', 'json', ...args])).files[0]?.asOf;
  const before = new Date();
  const clock = asOf('bare.vanban');
  const days = [before, new Date()].map(
    (day) =>
      `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`,
  );
  assert.ok(days.includes(clock ?? ''), clock);
  write('.doichieu.yaml', 'as-of: 2099-03-01\n');
  assert.equal(asOf('bare.vanban'), '2099-03-01');
  assert.equal(asOf('dated.vanban'), '2099-06-15');
  assert.equal(asOf('dated.vanban', '--as-of', '2099-09-09'), '2099-09-09');
});

test('neither the place nor the order of knowledge folders changes the digest, the contents do', (t) => {
  const topics = 'topics:\n  - {id: x, name: X}\n';
  const { run, write } = workspace(t, { ...KNOWLEDGE, 'more/topics.yaml': topics, 'elsewhere/renamed.yml': topics });
  const digest = (...folders: readonly string[]): string =>
    reportOf(
      run(['check', '--no-bundled', ...folders.flatMap((folder) => ['--knowledge', folder]), '--format', 'json']),
    ).knowledge.digest;
  const first = digest('knowledge', 'more');
  assert.equal(digest('elsewhere', 'knowledge'), first);
  write('more/topics.yaml', topics.replace('name: X', 'name: Y'));
  assert.notEqual(digest('knowledge', 'more'), first);
});

test('a cited document is evidence with its number, status and days', (t) => {
  const { run } = workspace(t, {
    'so/nguon.yaml': 'sources:\n  - { id: n, title: Sổ thử }\n',
    'so/van-ban.yaml': `documents:
  - { id: cu, type: Nghị định, number: 13/2099/NĐ-CP, about: dữ liệu, effective: 2099-03-01, endings: [{ from: 2101-01-01, by: moi }], sources: [n] }
  - { id: moi, type: Nghị định, number: 56/2100/NĐ-CP, effective: 2101-01-01, url: "https://vi.du/56", sources: [n] }
`,
    'a.vanban': 'Việc này theo Nghị định số 13/2099/NĐ-CP và Nghị định số 99/2099/NĐ-CP.\n',
  });
  const { out } = run([
    'check',
    '--no-bundled',
    '--knowledge',
    'so',
    '--as-of',
    '2101-06-01',
    '--format',
    'json',
    '--fail-on',
    'never',
    'a.vanban',
  ]);
  const report = JSON.parse(out);
  assert.equal(report.knowledge.documents, 2);
  assert.deepEqual(report.files[0].findings[0].evidence, [
    {
      kind: 'document',
      id: 'cu',
      number: '13/2099/NĐ-CP',
      title: 'dữ liệu',
      status: 'expired',
      effective: '2099-03-01',
      expires: '2101-01-01',
      replacedBy: ['moi'],
      url: null,
    },
    {
      kind: 'document',
      id: 'moi',
      number: '56/2100/NĐ-CP',
      title: null,
      status: 'in-force',
      effective: '2101-01-01',
      expires: null,
      replacedBy: [],
      url: 'https://vi.du/56',
    },
  ]);
  assert.deepEqual([report.files[0].coverage.citations, report.files[0].coverage.citationsKnown], [2, 1]);
});
