import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { writeZip } from './write-zip.ts';
import { openZip } from './zip.ts';

const FILES = [
  { name: 'a.xml', contents: '<a>Đối chiếu</a>' },
  { name: 'b/empty.xml', contents: '' },
  { name: 'b/long.xml', contents: 'điều khoản '.repeat(10_000) },
];

test('what is written is read back, by our own reader and by another that proves the checksums', () => {
  const bytes = writeZip(FILES);
  const own = openZip(bytes);
  assert.ok(typeof own !== 'string');
  const others = unzipSync(bytes);
  assert.deepEqual(
    Object.keys(others),
    FILES.map(({ name }) => name),
  );
  for (const { name, contents } of FILES) {
    const read = own.read(name);
    assert.ok(read instanceof Uint8Array);
    assert.equal(strFromU8(read), contents);
    assert.equal(strFromU8(others[name] ?? new Uint8Array()), contents);
  }
});

test('the same files give the same bytes, whenever they are written', () => {
  assert.deepEqual(writeZip(FILES), writeZip(FILES));
});

test('an archive of nothing is an archive', () => {
  assert.ok(typeof openZip(writeZip([])) !== 'string');
});
