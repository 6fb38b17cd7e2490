import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** An encoding of the time before Unicode, in which Vietnamese letters are other letters drawn by a font of its own. */
export type LegacyEncoding = 'TCVN3 (ABC)' | 'VNI';

/**
 * Tells by the letters that a text shows when it is taken for Latin. Only a text without a single letter that Vietnamese
 * alone has, and with many that no word of another language has in these places, is one of these.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  const start = text.slice(0, ENOUGH_TEXT);
  if (VIETNAMESE.test(start)) return undefined;
  const count = (pattern: RegExp): number => [...start.matchAll(pattern)].length;
  if (count(TCVN3) >= FEWEST && count(TCVN3_D) > 0) return 'TCVN3 (ABC)';
  return count(VNI) >= FEWEST && count(VNI_D) > 0 ? 'VNI' : undefined;
}

/** The same words in Unicode. */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'TCVN3 (ABC)':
      return fromTcvn3(text);
    case 'VNI':
      return fromVni(text);
  }
}

/** In UTF-16 code units: what stands further down tells no more. */
export const ENOUGH_TEXT = 20_000;
const FEWEST = 12;
const VIETNAMESE = /[ĐđƠơƯư\u1EA0-\u1EF9\u0309\u0323]/u;
/** Signs and fractions between the letters of words: "hoµ", "nghÞ", "thùc hiÖn". */
const TCVN3 = /(?<=[a-z])[µ¶·¸¹»¼½¾Æ-Ë]|[¨-\u00AD](?=[a-z])/giu;
const TCVN3_D = /®(?=[a-z\u00A8-\u00FE])/giu;
/** A vowel that carries its mark behind it: "Vieät", "hoøa", "toå chöùc". */
const VNI = /[aeo][äåàáãâùøûõúü]|[uö][ùøûõï]|ö[aùøûõï]/giu;
const VNI_D = /(?<!\p{L})ñ(?=[aeiouyö])/giu;
