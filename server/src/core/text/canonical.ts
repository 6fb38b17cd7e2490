/**
 * The one spelling under which two words count as the same word: composed Unicode (NFC), no invisible characters, and
 * the tone mark of an open `oa`, `oe`, `uy` on the second vowel (hòa becomes hoà, thủy becomes thuỷ). Case is kept.
 */
export function canonicalWord(raw: string): string {
  const composed = PLAIN.test(raw) ? raw : raw.replace(INVISIBLE, '').normalize('NFC');
  return TONE_ON_FIRST_VOWEL.test(composed) ? composed.replace(TONE_ON_FIRST_VOWEL, moveTone) : composed;
}

/** Zero-width spaces and joiners, soft hyphens, byte-order marks and bidirectional controls: seen by nobody, met in pasted text. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const PLAIN = /^[A-Za-z0-9\u00C0-\u01B0\u1EA0-\u1EF9]+$/u;

/** An open syllable, not after `q` ("quý" has the tone on its only vowel), with the tone on the first of two vowels. */
const TONE_ON_FIRST_VOWEL = /(?<vowel>[òóỏõọÒÓỎÕỌ])(?<second>[aeAE])$|(?<=[^qQ]|^)(?<u>[ùúủũụÙÚỦŨỤ])(?<y>[yY])$/u;

const PLAIN_VOWEL: Readonly<Record<string, string>> = {
  ...tones('òóỏõọ', 'o'),
  ...tones('ÒÓỎÕỌ', 'O'),
  ...tones('ùúủũụ', 'u'),
  ...tones('ÙÚỦŨỤ', 'U'),
};

/** The combining marks of huyền, sắc, hỏi, ngã, nặng, in the order in which the tables above list the vowels. */
const TONE_MARKS = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const TONE_ORDER = ['òÒùÙ', 'óÓúÚ', 'ỏỎủỦ', 'õÕũŨ', 'ọỌụỤ'] as const;

function moveTone(pair: string): string {
  const [first = '', second = ''] = pair;
  const tone = TONE_MARKS[TONE_ORDER.findIndex((vowels) => vowels.includes(first))] ?? '';
  return (PLAIN_VOWEL[first] ?? first) + (second + tone).normalize('NFC');
}

function tones(vowels: string, plain: string): Record<string, string> {
  return Object.fromEntries([...vowels].map((vowel) => [vowel, plain]));
}
