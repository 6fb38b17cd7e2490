import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageAddress } from './passage-address.ts';

test('a short quotation is named whole, a long one by its ends', () => {
  assert.equal(
    passageAddress('https://a.example/1', 'Mở cửa, 24-7'),
    'https://a.example/1#:~:text=M%E1%BB%9F%20c%E1%BB%ADa%2C%2024%2D7',
  );
  assert.equal(
    passageAddress('https://a.example/1', 'a b c d e f g h i k l m'),
    'https://a.example/1#:~:text=a%20b%20c%20d%20e,h%20i%20k%20l%20m',
  );
});

test('what is no page has no such address, and one with a fragment keeps it', () => {
  assert.equal(passageAddress(undefined, 'a'), undefined);
  assert.equal(passageAddress('file:///a', 'a'), undefined);
  assert.equal(passageAddress('https://a.example/1#x', 'a'), 'https://a.example/1#x');
});
