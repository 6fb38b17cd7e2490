import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, type Run, workspace } from './support.ts';

/** What cannot be used is one sentence and exit code 2: no result, no stack, no second line. */
function refused({ code, out, err }: Run, sentence: RegExp): void {
  assert.equal(code, 2, err);
  assert.equal(out, '');
  assert.match(err, /^doichieu: [^\n]+\n$/u);
  assert.match(err, sentence);
}

const CHECK = ['check', ...ONLY];
const STATEMENT = KNOWLEDGE['knowledge/statements/2099.yaml'] ?? '';

const BROKEN_KNOWLEDGE: Readonly<Record<string, readonly [file: string, contents: string, sentence: RegExp]>> = {
  'broken YAML': [
    'topics.yaml',
    'topics:\n  - id: x\n    name: "không đóng\n',
    /knowledge\/topics\.yaml:3: YAML sai cú pháp/u,
  ],
  'an unknown speaker': [
    'statements/2099.yaml',
    STATEMENT.replace('speaker: nguoi-a', 'speaker: nguoi-b'),
    /2099\.yaml:2: .*“nguoi-b”/u,
  ],
  'a duplicate id': [
    'z.yaml',
    'topics:\n  - {id: dich-vu-cong, name: Khác}\n',
    /z\.yaml:2: .*“dich-vu-cong”.*topics\.yaml:2/u,
  ],
  'an impossible date': [
    'statements/2099.yaml',
    STATEMENT.replace('date: 2099-01-05', 'date: 2023-13-01'),
    /2099\.yaml:6: .*“date”.*“2023-13-01”/u,
  ],
  'a day that the month lacks': [
    'events.yaml',
    'events:\n  - {id: hoi-nghi-a, name: Hội nghị A, date: 2099-02-29}\n',
    /events\.yaml:2: .*“2099-02-29”/u,
  ],
  'an unknown key': [
    'topics.yaml',
    'topics:\n  - id: dich-vu-cong\n    name: Dịch vụ công\n    nam: X\n',
    /topics\.yaml:4: .*“nam”/u,
  ],
  'a missing key': ['topics.yaml', 'topics:\n  - name: X\n  - id: dich-vu-cong\n', /topics\.yaml:2: “id” còn thiếu/u],
  'two top-level keys': ['topics.yaml', 'topics: []\nplaces: []\n', /topics\.yaml:2: .*“places”/u],
  'an unknown kind of file': ['topics.yaml', 'topic: []\n', /topics\.yaml:1: .*“topic”/u],
  'an empty file': ['topics.yaml', '', /topics\.yaml:1: /u],
  'an alias': ['topics.yaml', 'topics:\n  - &a {id: x, name: X}\n  - *a\n', /topics\.yaml:3: .*bí danh/u],
  'a key twice': ['topics.yaml', 'topics:\n  - id: x\n    id: y\n', /topics\.yaml:3: .*lặp lại/u],
  'not UTF-8': ['topics.yaml', 'topics: \u0000', /topics\.yaml:1: không phải là văn bản UTF-8/u],
};

for (const [name, [file, contents, sentence]] of Object.entries(BROKEN_KNOWLEDGE)) {
  test(`a knowledge folder with ${name} is refused`, (t) => {
    const { run } = workspace(t, { ...KNOWLEDGE, [`knowledge/${file}`]: contents, 'a.vanban': '' });
    refused(run([...CHECK, 'a.vanban']), sentence);
    refused(run([...CHECK, '.', '--format', 'json']), sentence);
    refused(run(['knowledge', 'list', ...ONLY]), sentence);
    refused(run(['search', 'x', ...ONLY]), sentence);
  });
}

test('a nested alias bomb is refused at once', (t) => {
  const bomb = [
    'a0: &a0 [x]',
    ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
  ].join('\n');
  const { run } = workspace(t, { 'knowledge/t.yaml': bomb });
  refused(run([...CHECK]), /t\.yaml:2: .*bí danh/u);
});

const BAD_DRAFTS: Readonly<Record<string, readonly [contents: Uint8Array, sentence: RegExp]>> = {
  binary: [Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 1), /^doichieu: draft\.vanban: .*nhị phân/u],
  'not UTF-8': [Buffer.from('Tiếng Việt', 'latin1'), /^doichieu: draft\.vanban: .*UTF-8/u],
  'half a UTF-16 unit': [Uint8Array.of(0xff, 0xfe, 0x41), /^doichieu: draft\.vanban: /u],
};

for (const [name, [contents, sentence]] of Object.entries(BAD_DRAFTS)) {
  test(`a draft that is ${name} is refused`, (t) => {
    const { run } = workspace(t, { ...KNOWLEDGE, 'draft.vanban': contents });
    refused(run([...CHECK, 'draft.vanban']), sentence);
    refused(run([...CHECK, '.']), sentence);
    refused(run([...CHECK, '--stdin', '--stdin-filename', 'draft.vanban'], { input: contents }), sentence);
  });
}

test('a draft above the limit is refused with the ways to set another, each of which does', (t) => {
  const files = {
    'draft.vanban': Buffer.alloc(20 * 1024 * 1024 + 1, 'a'),
    'small.vanban': Buffer.alloc(1_100_000, 'a'),
  };
  const { run, write } = workspace(t, { ...KNOWLEDGE, ...files });
  refused(run([...CHECK, 'draft.vanban']), /draft\.vanban: .*20 MB.*--maximum-file-size.*doichieu\.maximumFileSize/u);
  refused(run([...CHECK, 'small.vanban', '--maximum-file-size', '1']), /1 MB/u);
  refused(run([...CHECK, '--stdin', '--maximum-file-size', '1'], { input: files['small.vanban'] }), /1 MB/u);
  refused(run([...CHECK, '--maximum-file-size', '0', '.']), /--maximum-file-size.*“0”/u);
  write('.doichieu.yaml', 'maximum-file-size: 1\n');
  refused(run(['read', ...ONLY, 'small.vanban']), /1 MB/u);
  refused(run([...CHECK, 'small.vanban']), /1 MB/u);
  assert.equal(run([...CHECK, 'small.vanban', '--maximum-file-size', '2']).code, 0);
  write('.doichieu.yaml', 'maximum-file-size: 501\n');
  refused(run([...CHECK, 'small.vanban']), /\.doichieu\.yaml:1: “maximum-file-size”/u);
});

test('a text beside the drafts that cannot be read is passed over with a word', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'other.txt': Buffer.from('Tiếng Việt', 'latin1'), 'a.vanban': '' });
  const { code, err } = run([...CHECK, '.']);
  assert.equal(code, 0);
  assert.match(err, /^other\.txt: bỏ qua/u);
});

const BAD_USAGE: Readonly<Record<string, readonly [args: readonly string[], sentence: RegExp]>> = {
  'no command': [[], /thiếu lệnh/u],
  'an unknown command': [['chek'], /“chek”/u],
  'an unknown option': [['check', '--formt', 'json'], /“--formt”.*“--format”/u],
  'an unknown short option': [['check', '-x'], /“-x”/u],
  'an option of another command': [['check', '--limit', '3'], /“check”.*“--limit”/u],
  'an option without its value': [['check', '--output'], /“--output” cần một giá trị/u],
  'an option in the place of a value': [['check', '--output', '--fix'], /“--output” cần một giá trị/u],
  'a value for a flag': [['check', '--fix=yes'], /“--fix” không nhận giá trị/u],
  'an unknown format': [['check', '--format', 'xml'], /“xml”/u],
  'an unknown language': [['check', '--lang', 'fr'], /“fr”/u],
  'an impossible day': [['check', '--as-of', '2023-13-01'], /“2023-13-01”/u],
  'an unknown rule': [['check', '--rule', 'no-such=off'], /“no-such”/u],
  'a rule without a severity': [['check', '--rule', 'misquote'], /“misquote”/u],
  'an unknown severity to fail on': [['check', '--fail-on', 'hint'], /“hint”/u],
  'a missing path': [['check', 'none.md'], /none\.md: không có tệp hoặc thư mục này/u],
  'a broken Word file': [['check', 'a.docx'], /a\.docx: không phải là tệp \.docx/u],
  'a missing knowledge folder': [['check', '--knowledge', 'none'], /none: không có thư mục tri thức này/u],
  'a file as knowledge folder': [['check', '--knowledge', 'a.docx'], /a\.docx: không phải là thư mục tri thức/u],
  'missing settings': [['check', '--config', 'none.yaml'], /none\.yaml: không có tệp cấu hình này/u],
  'a missing baseline': [['check', '--baseline', 'none.json'], /none\.json: không có tệp mốc này/u],
  'a baseline to update that has no name': [['check', '--update-baseline'], /--baseline/u],
  'an output folder that is not there': [
    ['check', 'd', '--output', 'none/x'],
    /none\/x: không có tệp hoặc thư mục này/u,
  ],
  'a folder as output': [['check', 'd', '--output', '.'], /là thư mục/u],
  'standard input and paths': [['check', '--stdin', 'a.docx'], /“--stdin”/u],
  'a fix of standard input': [['check', '--stdin', '--fix'], /“--fix”/u],
  'a name without standard input': [['check', '--stdin-filename', 'x'], /“--stdin-filename”/u],
  'a search for nothing': [['search'], /thiếu từ cần tìm/u],
  'a limit that is none': [['search', 'x', '--limit', '0'], /“0”/u],
  'an action that is none': [['knowledge', 'lst'], /“knowledge lst”/u],
  'an unknown id': [['knowledge', 'show', 'none', '--no-bundled'], /“none”/u],
  'a missing folder of sources': [['knowledge', 'verify', '--sources', 'none'], /none: không có thư mục/u],
  'an unknown rule to explain': [['explain', 'none'], /“none”/u],
  'a server without a stream': [['lsp'], /--stdio/u],
};

for (const [name, [args, sentence]] of Object.entries(BAD_USAGE)) {
  test(`${name} is refused`, (t) => {
    const { run } = workspace(t, { 'a.docx': 'PK', 'd/a.vanban': '' });
    refused(run(args), sentence);
  });
}

const BROKEN_SETTINGS: Readonly<Record<string, readonly [settings: string, sentence: RegExp]>> = {
  'an unknown key': ['as-of: 2099-01-01\nrulez: {}\n', /\.doichieu\.yaml:2: .*“rulez”/u],
  'an unknown rule': ['rules:\n  misquot: error\n', /\.doichieu\.yaml:2: .*“misquot”/u],
  'an unknown severity': ['rules:\n  misquote: severe\n', /\.doichieu\.yaml:2: .*“severe”/u],
  'an impossible day': ['as-of: 2099-02-30\n', /\.doichieu\.yaml:1: .*“2099-02-30”/u],
  'broken YAML': ['files: [a\n', /\.doichieu\.yaml:1: YAML sai cú pháp/u],
  'knowledge that is not there': ['knowledge: none\n', /none: không có thư mục tri thức này/u],
};

for (const [name, [settings, sentence]] of Object.entries(BROKEN_SETTINGS)) {
  test(`settings with ${name} are refused`, (t) => {
    const { run } = workspace(t, { '.doichieu.yaml': settings, 'a.vanban': '' });
    refused(run(['check', 'a.vanban']), sentence);
  });
}

test('of a file that settings call a baseline and that is none, nothing is shown', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'khoa.txt': 'BEGIN PRIVATE KEY\nabcdef',
    '.doichieu.yaml': 'baseline: khoa.txt\n',
    'a.vanban': '',
  });
  const result = run([...CHECK, 'a.vanban']);
  refused(result, /khoa\.txt: không phải là tệp mốc/u);
  assert.ok(!result.err.includes('PRIVATE') && !result.err.includes('abcdef'), result.err);
});

const SECRET = 'TUYỆT MẬT: ông A thay ông B từ ngày 05/03/2099, theo nguồn tin ở phòng 402';
const quoted = JSON.stringify(SECRET);
const MISTAKEN: Readonly<Record<string, string>> = {
  'a list': `[${quoted}, ${quoted}]`,
  'a list of lists': `[[${quoted}], {${quoted}: ${quoted}}]`,
  'keys and values': `{${quoted}: ${quoted}, "b ${SECRET}": [${quoted}]}`,
  'a baseline of other values': `{"version": ${quoted}, "findings": [${quoted}]}`,
  'a baseline of other findings': `{"version": 1, "findings": [${quoted}, {"path": [${quoted}], ${quoted}: 1}]}`,
  'statements of text': `{"statements": [${quoted}, ${quoted}]}`,
  'a statement of prose': `{"statements": [{"id": ${quoted}, "date": ${quoted}, "kind": ${quoted}, "sources": ${quoted}}]}`,
  'settings of prose': `{"as-of": ${quoted}, "knowledge": {${quoted}: 1}, "rules": {${quoted}: ${quoted}}}`,
  'broken syntax': `{ ${SECRET} , : [ ${SECRET}`,
  'a tag': `[ !<${SECRET.replaceAll(' ', '')}> x ]`,
  'a block with words in its head': `a: |${SECRET}`,
};

for (const [name, contents] of Object.entries(MISTAKEN))
  test(`a draft that is given in place of another file is not printed: ${name}`, (t) => {
    const files = { ...KNOWLEDGE, 'mat.json': contents, 'mat/a.yaml': contents, 'cau-hinh.yaml': contents };
    const { run } = workspace(t, { ...files, 'a.vanban': '' });
    for (const lang of ['vi', 'en'])
      for (const args of [
        ['check', ...ONLY, '--baseline', 'mat.json', 'a.vanban'],
        ['check', '--no-bundled', '--knowledge', 'mat', 'a.vanban'],
        ['knowledge', 'verify', '--no-bundled', '--knowledge', 'mat'],
        ['check', ...ONLY, '--config', 'cau-hinh.yaml', 'a.vanban'],
        ['compare', '--pairs', 'mat.json'],
      ]) {
        const { code, out, err } = run([...args, '--lang', lang]);
        assert.notEqual(code, 0, `${args}`);
        assert.ok(!/ngày\s?05|\/03\/|phòng/u.test(out + err), out + err);
      }
  });

test('a baseline that is none is refused', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'b.json': '{\n  "version": 2,\n  "findings": []\n}', 'a.vanban': '' });
  refused(run([...CHECK, '--baseline', 'b.json', 'a.vanban']), /b\.json:2: “version”/u);
});

test('a large baseline is read in seconds, and one that is none is refused as soon', (t) => {
  const finding = { fingerprint: 'f'.repeat(16), rule: 'misquote', path: `thu-muc/${'a'.repeat(150)}.vanban` };
  const findings = Array.from({ length: 100_000 }, () => finding);
  const baseline = (entries: readonly object[]) => JSON.stringify({ version: 1, findings: entries });
  const files = {
    'tot.json': baseline(findings),
    'hong.json': baseline([...findings, {}]),
    'sau.json': '['.repeat(2e7),
  };
  const { run } = workspace(t, { ...KNOWLEDGE, ...files, 'a.vanban': '' });
  const started = performance.now();
  assert.equal(run([...CHECK, '--baseline', 'tot.json', 'a.vanban']).code, 0);
  for (const file of ['hong.json', 'sau.json'])
    refused(run([...CHECK, '--baseline', file, 'a.vanban']), /không phải là tệp mốc/u);
  assert.ok(performance.now() - started < 30_000);
});

test('in English the sentence is English', (t) => {
  const { run } = workspace(t);
  refused(
    run(['check', '--formt'], { environment: { LANG: 'en_GB' } }),
    /there is no option “--formt”; did you mean “--format”\?/u,
  );
});
