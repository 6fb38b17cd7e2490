import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toUnicode } from './legacy-encoding.ts';
import { tried } from '../../../../../test/support/tried.ts';

const TCVN3 = [
  ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['X· Hoµ B×nh, huyÖn ¢n Thi', 'Xã Hoà Bình, huyện Ân Thi'],
  ['Thñ t­íng ChÝnh phñ ®· ban hµnh QuyÕt ®Þnh', 'Thủ tướng Chính phủ đã ban hành Quyết định'],
  ['ñy ban nh©n d©n x· ý Yªn, 10% n¨m 2099', 'ủy ban nhân dân xã ý Yên, 10% năm 2099'],
] as const;

const VNI = [
  ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['Thuû töôùng Chính phuû ñaõ ban haønh Quyeát ñònh', 'Thủ tướng Chính phủ đã ban hành Quyết định'],
  [
    'thò xaõ, ñòa phöông, kyõ thuaät, ngöôøi daân, nghæ, kyø, lyù, Myõ, tyû, kî',
    'thị xã, địa phương, kỹ thuật, người dân, nghỉ, kỳ, lý, Mỹ, tỷ, kỵ',
  ],
  ['naêm, baèng, maët traän, thaéng, chaún, bieãu', 'năm, bằng, mặt trận, thắng, chẳn, biễu'],
] as const;

test('what is known of old texts comes out as it was meant', () => {
  for (const [old, meant] of TCVN3) assert.equal(toUnicode(old, 'TCVN3 (ABC)'), meant);
  for (const [old, meant] of VNI) assert.equal(toUnicode(old, 'VNI'), meant);
});

/** Every syllable of the sample drafts, in small letters and in capitals. */
const SYLLABLES = new Set(
  readdirSync('test/corpus/mau')
    .flatMap(
      (name) =>
        readFileSync(join('test/corpus/mau', name), 'utf8')
          .normalize('NFC')
          .match(/\p{L}+/gu) ?? [],
    )
    .map((word) => word.toLowerCase()),
);
const EVERY_LETTER = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((mark) => (vowel + mark).normalize('NFC')),
);

test('every letter and every syllable of real drafts survives the way there and back', (t) => {
  for (const encoding of ['TCVN3 (ABC)', 'VNI'] as const) {
    const codes = codesOf(encoding);
    for (const word of [...SYLLABLES, ...EVERY_LETTER, 'đ'])
      assert.equal(toUnicode(coded(word, codes), encoding), word, `${encoding}: ${word}`);
  }
  const codes = codesOf('VNI');
  for (const word of [...SYLLABLES, ...EVERY_LETTER, 'đ']) {
    const capitals = word.toUpperCase();
    assert.equal(toUnicode(coded(word, codes).toUpperCase(), 'VNI'), capitals);
  }
  assert.ok(SYLLABLES.size > 400, `${SYLLABLES.size} syllables`);
  tried(t, 3 * SYLLABLES.size);
});

/** How each letter is written: what the conversion makes it of. */
function codesOf(encoding: 'TCVN3 (ABC)' | 'VNI'): ReadonlyMap<string, string> {
  const latin = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index));
  const pairs = [...'aeouyôö'].flatMap((vowel) => latin.map((mark) => vowel + mark));
  const codes = new Map<string, string>();
  for (const code of encoding === 'VNI' ? [...pairs, ...latin] : latin) {
    const letter = toUnicode(code, encoding);
    if ([...letter].length === 1 && !codes.has(letter)) codes.set(letter, code);
  }
  return codes;
}

function coded(word: string, codes: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => (letter < '\u0080' ? letter : (codes.get(letter) ?? `<${letter}>`))).join('');
}
