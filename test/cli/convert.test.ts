import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { workspace } from './support.ts';

const TCVN3 =
  'Céng hoµ x· héi chñ nghÜa ViÖt Nam\r\nThñ t­íng ChÝnh phñ ®· ban hµnh QuyÕt ®Þnh vÒ viÖc phª duyÖt ch­¬ng tr×nh c¶i c¸ch hµnh chÝnh, giao c¸c Bé, ngµnh, ®Þa ph­¬ng thùc hiÖn vµ b¸o c¸o kÕt qu¶.\r\n';
const VNI =
  'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nThuû töôùng Chính phuû ñaõ ban haønh Quyeát ñònh veà vieäc pheâ duyeät chöông trình, giao caùc Boä, ngaønh, ñòa phöông thöïc hieän.\n';

test('an old text is written anew in Unicode, and stays as it was', (t) => {
  const old = Buffer.from(TCVN3, 'latin1');
  const { path, run } = workspace(t, { 'cu.txt': old, 'vni.txt': Buffer.from(VNI, 'latin1'), 'hien.txt': TCVN3 });
  const { code, out } = run(['convert', 'cu.txt', '--output', 'moi.txt']);
  assert.equal(code, 0);
  assert.match(out, /^cu\.txt: TCVN3 .* moi\.txt/u);
  const converted = readFileSync(join(path, 'moi.txt'), 'utf8');
  assert.match(converted, /^Cộng hoà xã hội chủ nghĩa Việt Nam\r\nThủ tướng Chính phủ đã ban hành/u);
  assert.deepEqual(readFileSync(join(path, 'cu.txt')), old);
  assert.equal(run(['convert', 'hien.txt', '--output', 'moi-2.txt']).code, 0);
  assert.equal(readFileSync(join(path, 'moi-2.txt'), 'utf8'), converted);
  assert.equal(run(['convert', 'vni.txt', '--output', 'moi-3.txt']).code, 0);
  assert.match(
    readFileSync(join(path, 'moi-3.txt'), 'utf8'),
    /^Cộng hòa xã hội chủ nghĩa Việt Nam\nThủ tướng Chính phủ/u,
  );
  assert.match(run(['check', 'cu.txt']).err, /TCVN3.*doichieu convert/u);
  assert.equal(run(['check', 'moi.txt', '--no-bundled']).code, 0);
});

test('what is no old text is not converted, and nothing is written over', (t) => {
  const { path, run } = workspace(t, {
    'a.txt': 'Cộng hoà xã hội chủ nghĩa Việt Nam',
    'cu.txt': Buffer.from(TCVN3, 'latin1'),
  });
  for (const [args, sentence] of [
    [['convert', 'a.txt', '--output', 'b.txt'], /a\.txt: không dùng bảng mã TCVN3 hay VNI/u],
    [['convert', 'cu.txt', '--output', 'cu.txt'], /cu\.txt: đã có/u],
    [['convert', 'cu.txt'], /--output/u],
    [['convert', 'khong-co.txt', '--output', 'b.txt'], /không có tệp này/u],
    [['convert'], /thiếu tệp/u],
  ] as const) {
    const { code, out, err } = run(args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, sentence);
  }
  assert.ok(!existsSync(join(path, 'b.txt')));
});
