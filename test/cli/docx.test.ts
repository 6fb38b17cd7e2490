import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { docx, p, table } from '../support/docx.ts';
import { KNOWLEDGE, ONLY, reportOf, WRONG, workspace } from './support.ts';

const CHECK = ['check', ...ONLY, '--as-of', '2099-06-01'];
const HEAD = p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc');
const DRAFT = docx({
  body: `${HEAD}${p('I. MỤC TIÊU')}${p('Mở đầu.')}${p(WRONG)}${table([
    ['Chỉ tiêu', 'Mục tiêu đến năm 2105'],
    ['Tỷ lệ người dân sử dụng dịch vụ công trực tuyến', '60%'],
  ])}`,
});

test('a Word document is checked, and its findings are located in it', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.docx': DRAFT });
  const [file] = reportOf(run([...CHECK, '--format', 'json', 'a.docx'])).files;
  const places = file?.findings.map((finding) => ({ ...finding }) as Readonly<Record<string, unknown>>);
  assert.deepEqual(
    places?.map(({ rule, place }) => [rule, place]),
    [
      ['target-conflict', 'mục I, đoạn 2'],
      ['target-conflict', 'bảng 1, hàng 2, cột 2'],
    ],
  );
  const { out } = run([...CHECK, 'a.docx']);
  assert.match(out, /^a\.docx \(mục I, đoạn 2\) {2}cảnh báo {2}target-conflict/mu);
  const english = run([...CHECK, '--lang', 'en', 'a.docx']);
  assert.match(english.out, /^a\.docx \(table 1, row 2, column 2\)/mu);
});

test('a folder is searched for official Word documents, and what is open or broken does not stop the run', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'd/a.docx': DRAFT,
    'd/~$a.docx': 'khoá của Word',
    'd/hong.docx': 'không phải zip',
    'd/thu.docx': docx({ body: p(WRONG) }),
  });
  const result = run([...CHECK, '--format', 'json', 'd']);
  assert.deepEqual(
    reportOf(result).files.map(({ path }) => path),
    ['d/a.docx'],
  );
  assert.match(result.err, /^d\/hong\.docx: bỏ qua vì không phải là tệp \.docx/u);
});

test('a broken Word document that is named is one sentence and exit code 2', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.docx': 'không phải zip' });
  for (const args of [
    [...CHECK, 'a.docx'],
    ['read', ...ONLY, 'a.docx'],
  ]) {
    const { code, out, err } = run(args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^doichieu: a\.docx: không phải là tệp \.docx[^\n]*\n$/u);
  }
});

test('--fix never writes a Word document', (t) => {
  const { run, path } = workspace(t, { ...KNOWLEDGE, 'd/a.docx': DRAFT, 'd/b.vanban': WRONG });
  const named = run([...CHECK, '--fix', 'd/b.vanban', 'd/a.docx']);
  assert.equal(named.code, 2);
  assert.match(named.err, /^doichieu: d\/a\.docx: tệp \.docx chỉ được đọc[^\n]*\n$/u);
  assert.equal(readFileSync(join(path, 'd/b.vanban'), 'utf8'), WRONG);
  const folder = run([...CHECK, '--fix', '--fail-on', 'never', 'd']);
  assert.equal(folder.code, 0);
  assert.match(folder.err, /^d\/a\.docx: có chỗ sửa chắc chắn/u);
  assert.deepEqual(readFileSync(join(path, 'd/a.docx')), Buffer.from(DRAFT));
  assert.doesNotMatch(readFileSync(join(path, 'd/b.vanban'), 'utf8'), /60%/u);
});

test('a Word document is read like any text', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.docx': DRAFT });
  const { out } = run(['read', ...ONLY, '--as-of', '2099-06-01', '--format', 'json', 'a.docx']);
  const reading: { readonly quantities: readonly { readonly text: string }[] } = JSON.parse(out);
  assert.deepEqual(
    reading.quantities.map(({ text }) => text),
    ['60%', '60%'],
  );
});
