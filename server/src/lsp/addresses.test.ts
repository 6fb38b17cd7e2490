import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { addressOf, fileName, isBelow } from './addresses.ts';

test('an address that was encoded in another way is the same address', () => {
  const plain = pathToFileURL('/d/Dự thảo (1) + 100%.md').href;
  assert.equal(addressOf(plain), plain);
  assert.equal(addressOf('file:///d/D%E1%BB%B1%20th%E1%BA%A3o%20%281%29%20%2B%20100%25.md'), plain);
  assert.equal(addressOf('file:///c%3A/d/a.md'), 'file:///c:/d/a.md');
  assert.equal(addressOf('file:///C:/d/a.md'), 'file:///c:/d/a.md');
});

test('what is no file, or no encoding, is left alone', () => {
  for (const uri of ['untitled:Untitled-1', 'file:///a%2Fb.md', 'file:///a%ff.md', 'file://', ''])
    assert.equal(addressOf(uri), uri === 'file://' ? 'file:///' : uri);
});

test('a folder holds what lies below it, and no folder whose name merely begins alike', () => {
  assert.ok(isBelow('file:///d/a/b.md', 'file:///d'));
  assert.ok(isBelow('file:///c%3A/d/b.md', 'file:///C:/d/'));
  assert.ok(!isBelow('file:///du/b.md', 'file:///d'));
  assert.ok(!isBelow('untitled:Untitled-1', 'file:///d'));
});

test('a file has the name that people know', () => {
  assert.equal(fileName('file:///d/quy%20che%20%281%29.vanban'), 'quy che (1).vanban');
  assert.equal(fileName('file:///d/a%ff.md'), 'a%ff.md');
});
