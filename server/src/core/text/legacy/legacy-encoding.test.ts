import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { legacyEncodingOf } from './legacy-encoding.ts';
import { decodeDraft } from '../../../host/drafts/read-draft.ts';

const TCVN3 =
  'Céng hoµ x· héi chñ nghÜa ViÖt Nam. Thñ t­íng ChÝnh phñ ®· ban hµnh QuyÕt ®Þnh vÒ viÖc phª duyÖt ch­¬ng tr×nh c¶i c¸ch hµnh chÝnh, trong ®ã giao c¸c Bé, ngµnh, ®Þa ph­¬ng x©y dùng kÕ ho¹ch thùc hiÖn vµ b¸o c¸o kÕt qu¶ tr­íc ngµy 15 hµng th¸ng.';
const VNI =
  'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Thuû töôùng Chính phuû ñaõ ban haønh Quyeát ñònh veà vieäc pheâ duyeät chöông trình caûi caùch haønh chính, trong ñoù giao caùc Boä, ngaønh, ñòa phöông xaây döïng keá hoaïch thöïc hieän vaø baùo caùo keát quaû tröôùc ngaøy 15 haøng thaùng.';

test('the two old encodings are told by the letters that they show', () => {
  assert.equal(legacyEncodingOf(TCVN3), 'TCVN3 (ABC)');
  assert.equal(legacyEncodingOf(VNI), 'VNI');
});

test('Unicode, without marks or in either form, and other languages are none of them', () => {
  for (const name of readdirSync('test/corpus/mau')) {
    const text = readFileSync(join('test/corpus/mau', name), 'utf8');
    for (const each of [text, text.normalize('NFD'), text.normalize('NFD').replace(/\p{M}/gu, '')])
      assert.equal(legacyEncodingOf(each), undefined, name);
  }
  for (const text of [
    'Le Gouvernement a décidé, à la demande des élèves, où noël, l’aïeul, naïf, haïr, Citroën. '.repeat(20),
    'Die Größe der Bäume; Äpfel, Öl, Übung, Häuser, Träume, neue Säulen. '.repeat(20),
    'El niño y la niña del año; señal, mañana, ñandú. '.repeat(20),
    '© 2099 ® ± 5 µm · 10 °C « x » ½ '.repeat(20),
    '',
  ])
    assert.equal(legacyEncodingOf(text), undefined);
});

test('a draft in one of them is refused with its name, as bytes and as Unicode that shows them', () => {
  for (const [text, name] of [
    [TCVN3, /TCVN3/u],
    [VNI, /VNI/u],
  ] as const)
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf8')]) {
      const read = decodeDraft('a.vanban', bytes);
      assert.ok('message' in read);
      assert.match(read.message.vi, name);
      assert.match(read.message.vi, /Unicode/u);
    }
});
