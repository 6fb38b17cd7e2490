import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../text/tokens.ts';
import { alignWords, spokenTokens } from './compare-words.ts';
import { differencesOf } from './differences.ts';

const SOURCE = 'Bộ trưởng Mẫu nói dữ liệu không được giữ kín mà phải chia sẻ cho 70% người dân ở mọi nơi';

function differences(draftText: string, sourceText = SOURCE): string[] {
  const [draft, source] = [spokenTokens(tokenise(draftText)), spokenTokens(tokenise(sourceText))];
  const shown = (words: typeof draft, { first, last }: { first: number; last: number }): string =>
    words
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
  return differencesOf(alignWords(draft, source), draft, source).map(
    (each) => `${each.change}: ${shown(draft, each.draft)} | ${shown(source, each.source)}`,
  );
}

test('no difference where nothing differs', () => assert.deepEqual(differences(SOURCE), []));

test('a number', () => {
  assert.deepEqual(differences(SOURCE.replace('70', '60')), ['number: 60 | 70']);
});

test('a negation left out is shown between its neighbours', () => {
  assert.deepEqual(differences(SOURCE.replace('không được', 'được')), ['negation: liệu được | liệu không được']);
});

test('a negation added', () => {
  assert.deepEqual(differences(SOURCE.replace('phải chia', 'không phải chia')), ['negation: mà không phải | mà phải']);
});

test('a name', () => {
  assert.deepEqual(differences(SOURCE.replace('Mẫu', 'Khuôn')), ['name: Khuôn | Mẫu']);
});

test('words left out and words added', () => {
  assert.deepEqual(differences(SOURCE.replace(' giữ kín', '')), ['omission: được mà | được giữ kín mà']);
  assert.deepEqual(differences(SOURCE.replace('chia sẻ', 'chia sẻ ngay')), ['addition: sẻ ngay cho | sẻ cho']);
});

test('other words', () => {
  assert.deepEqual(differences(SOURCE.replace('giữ kín', 'che giấu')), ['wording: che giấu | giữ kín']);
});

test('words that changed places', () => {
  assert.deepEqual(differences('một hai ba bốn năm sáu', 'một ba hai bốn năm sáu'), ['order: hai ba | ba hai']);
});

test('two differences far apart are two, close together one', () => {
  assert.equal(differences(SOURCE.replace('Mẫu', 'Khuôn').replace('70', '60')).length, 2);
  assert.equal(differences(SOURCE.replace('chia sẻ cho 70', 'san sẻ cho 60')).length, 1);
});
