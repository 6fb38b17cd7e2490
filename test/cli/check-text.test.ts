import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, WRONG, workspace } from './support.ts';

const CHECK = ['check', ...ONLY, '--as-of', '2099-06-01'];

test('a finding says where, what, who said what, and what to do', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': `Mở đầu\n${WRONG}\n` });
  const { out, err, code } = run([...CHECK, 'a.vanban']);
  assert.equal(err, '');
  assert.equal(code, 0);
  assert.equal(
    out,
    `a.vanban:2:26  cảnh báo  target-conflict
  Dự thảo ghi “60%”, thấp hơn chỉ tiêu đang có hiệu lực “ít nhất 70%” (Bộ trưởng Bộ A Nguyễn Văn A,
  05/01/2099).
  │ Phấn đấu đến năm 2105 có 60% người dân sử dụng dịch vụ công trực tuyến.
  │                          ~~~
  Bộ trưởng Bộ A Nguyễn Văn A, 05/01/2099, Hội nghị A
    “Đến năm 2105, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.”
    Nguồn: Bản tin A – a.example, 06/01/2099
    https://a.example/1
  → Sửa thành “70%”

1 dự thảo: 1 cảnh báo.
Độ phủ: 1/1 mệnh đề đã đối chiếu.
`,
  );
});

test('the underline stands below decomposed letters too', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG.normalize('NFD') });
  const lines = run([...CHECK, 'a.vanban'])
    .out.normalize('NFC')
    .split('\n');
  const sentence = lines.findIndex((line) => line.includes('│ Phấn đấu'));
  assert.equal(lines[sentence + 1]?.indexOf('~~~'), lines[sentence]?.indexOf('60%'));
});

test('English follows the environment, --lang decides', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
  const english = { environment: { LANG: 'en_US.UTF-8' } };
  assert.match(run([...CHECK, 'a.vanban'], english).out, /1 draft: 1 warning\./u);
  assert.match(run([...CHECK, 'a.vanban', '--lang', 'vi'], english).out, /1 dự thảo: 1 cảnh báo\./u);
  assert.match(run([...CHECK, 'a.vanban'], { environment: { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN' } }).out, /cảnh báo/u);
  assert.match(run([...CHECK, 'a.vanban', '--lang', 'en']).out, /Coverage: 1\/1 claims checked\./u);
});

test('colours only where they are asked for', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
  const coloured = (environment: Readonly<Record<string, string>>): boolean =>
    run([...CHECK, 'a.vanban'], { environment }).out.includes('\u001B[');
  assert.equal(coloured({}), false);
  assert.equal(coloured({ FORCE_COLOR: '1' }), true);
  assert.equal(coloured({ FORCE_COLOR: '0' }), false);
  assert.equal(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
});

test('a draft cannot move the cursor or turn the reading direction', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': `Phấn đấu \u001B[2J\u202E\u0007\u009B ${WRONG.slice(9)}` });
  const { out } = run([...CHECK, 'a.vanban']);
  assert.match(out, /target-conflict/u);
  assert.doesNotMatch(out, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
});

test('nothing wrong and nothing found are said', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': 'Không có gì.\n', 'empty/readme.md': '# Đọc tôi\n' });
  assert.match(run([...CHECK, 'a.vanban']).out, /^1 dự thảo: không thấy điều gì trái\.\nĐộ phủ: 0\/0/u);
  const nothing = run([...CHECK, 'empty']);
  assert.equal(nothing.code, 0);
  assert.match(nothing.out, /^Không thấy dự thảo nào\./u);
});
