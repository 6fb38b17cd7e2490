import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDocx } from '../../server/src/host/docx/read-docx.ts';
import { docx, p } from '../support/docx.ts';
import { EACH_ALONE, KNOWLEDGE, ONLY, RIGHT, WRONG, workspace } from './support.ts';

const REPORT = ['report', ...ONLY, '--as-of', '2099-06-01'];
const SAID = [
  /60%/u,
  /ít nhất 70% người dân/u,
  /Nguyễn Văn A/u,
  /Bản tin A/u,
  /https?[^ ]*a\.example/u,
  /target-conflict/u,
  /Sửa thành/u,
];

test('a draft with a finding is reported in each format, with place, both sides, source and fix', (t) => {
  const { run, path } = workspace(t, { ...KNOWLEDGE, 'a.md': `I. MỤC TIÊU\n\n${WRONG}\n` });
  const read = {
    'r.md': (bytes: Buffer): string => bytes.toString('utf8'),
    'r.html': (bytes: Buffer): string => bytes.toString('utf8'),
    'r.docx': (bytes: Buffer): string => docxText(bytes),
  };
  for (const [file, text] of Object.entries(read)) {
    const { code, out, err } = run([...REPORT, 'a.md', '--output', file, '--fail-on', 'warning']);
    assert.deepEqual([code, out, err], [1, '', '']);
    const report = text(readFileSync(join(path, file)));
    for (const words of [...SAID, /mục I, đoạn 1/u, /a\.md, dòng 3/u, /01\/06\/2099/u]) assert.match(report, words);
  }
});

test('the exit code is that of check', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
  assert.equal(run([...REPORT, 'a.vanban']).code, 0);
  assert.equal(run([...REPORT, 'a.vanban', '--fail-on', 'warning']).code, 1);
  assert.equal(run([...REPORT, 'a.vanban', '--rule', 'target-conflict=error']).code, 1);
  assert.equal(run([...REPORT, 'a.vanban', '--fail-on', 'never', '--rule', 'target-conflict=error']).code, 0);
  assert.equal(run([...REPORT, 'none.vanban']).code, 2);
});

test('a folder is one report, numbered through, with what was passed over', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'd/a.vanban': WRONG,
    'd/b.vanban': RIGHT,
    'd/c.vanban': WRONG,
    'd/hong.docx': 'không phải zip',
  });
  const { out } = run([...REPORT, ...EACH_ALONE, 'd', '--format', 'md']);
  const [unchecked = '', findings = ''] = out.split('## Bảng tổng hợp');
  assert.match(unchecked, /d\/hong\.docx: không đọc được, bị bỏ qua/u);
  assert.match(unchecked, /3 dự thảo: .*2 cảnh báo/u);
  assert.deepEqual(findings.match(/^\| \d+ \|/gmu), ['| 1 |', '| 2 |']);
  assert.match(findings, /### d\/b\.vanban\n\nKhông thấy điều gì trái\./u);
});

test('what the author suppressed and what the settings turn off is said', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'a.vanban': `<!-- bỏ qua target-conflict: trích nguyên văn báo cáo cũ -->\n${WRONG}`,
    '.doichieu.yaml': 'rules:\n  misquote: off\n',
  });
  const { out } = run([...REPORT, 'a.vanban', '--format', 'md']);
  assert.match(out, /bỏ qua[\s\S]*60%[\s\S]*trích nguyên văn báo cáo cũ/u);
  assert.match(out, /đã tắt theo cấu hình: misquote/u);
});

test('a Word draft is placed by its paragraphs', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.docx': docx({ body: p('I. MỤC TIÊU') + p('Mở đầu.') + p(WRONG) }) });
  const { out } = run([...REPORT, 'a.docx', '--format', 'md']);
  assert.match(out, /\*\*mục I, đoạn 2\*\*<br>a\.docx \|/u);
});

test('a hostile draft and hostile knowledge do no harm', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'knowledge/sources.yaml': (KNOWLEDGE['knowledge/sources.yaml'] ?? '').replace(
      'title: Bản tin A',
      'title: "<script>x</script>|[x](javascript:y)"',
    ),
    'a.vanban': `Phấn đấu đến năm 2105 có 60% người dân sử dụng dịch vụ công trực tuyến <img src=x onerror=y> \u202e| =HYPERLINK("z").`,
  });
  const html = run([...REPORT, 'a.vanban', '--format', 'html']).out;
  const markdown = run([...REPORT, 'a.vanban', '--format', 'md']).out;
  assert.match(html, /target-conflict/u);
  assert.doesNotMatch(html, /<script|<img|href="javascript|\u202e/u);
  assert.doesNotMatch(markdown, /(?<!\\)<(?:script|img)|\]\(javascript|\u202e/u);
});

test('the report is the same, byte for byte, when it is made again', (t) => {
  const { run, path } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
  for (const file of ['1.docx', '2.docx']) run([...REPORT, 'a.vanban', '--output', file]);
  assert.deepEqual(readFileSync(join(path, '1.docx')), readFileSync(join(path, '2.docx')));
});

test('docx needs a file, and no draft is written over', (t) => {
  const { run, path } = workspace(t, { ...KNOWLEDGE, 'a.md': WRONG });
  const without = run([...REPORT, 'a.md', '--format', 'docx']);
  assert.equal(without.code, 2);
  assert.match(without.err, /^doichieu: [^\n]*“--output TỆP”\n$/u);
  const over = run([...REPORT, 'a.md', '--output', './a.md']);
  assert.equal(over.code, 2);
  assert.match(over.err, /^doichieu: \.\/a\.md: là dự thảo/u);
  assert.equal(readFileSync(join(path, 'a.md'), 'utf8'), WRONG);
  assert.equal(run([...REPORT, 'a.md', '--format', 'pdf', '--output', 'r.pdf']).code, 2);
  assert.equal(existsSync(join(path, 'r.pdf')), false);
});

function docxText(bytes: Uint8Array): string {
  const read = readDocx(bytes);
  assert.ok(typeof read !== 'string', String(read));
  return read.text;
}
