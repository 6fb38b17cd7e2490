import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, type Encoding, encode } from './decode.ts';

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

test('UTF-8 is read with and without its mark', () => {
  assert.deepEqual(decode(bytes('Đối chiếu', 'utf8')), { text: 'Đối chiếu', encoding: 'utf-8', mark: false });
  assert.deepEqual(decode(bytes('\uFEFFĐối chiếu', 'utf8')), { text: 'Đối chiếu', encoding: 'utf-8', mark: true });
  assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8', mark: false });
});

test('UTF-16 is read by its mark', () => {
  const little = Buffer.from('\uFEFFĐối', 'utf16le');
  assert.deepEqual(decode(little), { text: 'Đối', encoding: 'utf-16le', mark: true });
  assert.deepEqual(decode(Buffer.from(little).swap16()), { text: 'Đối', encoding: 'utf-16be', mark: true });
});

test('only the first mark is none of the text', () => {
  assert.deepEqual(decode(bytes('\uFEFF\uFEFFa', 'utf8')), { text: '\uFEFFa', encoding: 'utf-8', mark: true });
});

test('what is no text is told apart', () => {
  assert.equal(decode(Uint8Array.of(0x61, 0, 0x62)), 'binary');
  assert.equal(decode(Buffer.from('\uFEFFa\0', 'utf16le')), 'binary');
  assert.equal(decode(bytes('Tiếng', 'latin1')), 'unknown');
  assert.equal(decode(Uint8Array.of(0x54, 0xe1, 0xba)), 'unknown');
  assert.equal(decode(Uint8Array.of(0xff, 0xfe, 0x41)), 'unknown');
});

test('what was read is written back byte for byte', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0') && !each.startsWith('\uFEFF'));
  const form = fc.constantFrom<{ readonly encoding: Encoding; readonly mark: boolean }>(
    { encoding: 'utf-8', mark: false },
    { encoding: 'utf-8', mark: true },
    { encoding: 'utf-16le', mark: true },
    { encoding: 'utf-16be', mark: true },
  );
  fc.assert(
    fc.property(text, form, (someText, someForm) => {
      assert.deepEqual(decode(encode({ text: someText, ...someForm })), { text: someText, ...someForm });
    }),
  );
});
