/** Reads VNI, where a vowel carries its marks as a letter behind it: "Vieät" is "Việt". Capitals are its own. */
export function fromVni(text: string): string {
  // All at once: the letters that come out are among those that go in.
  return text.replace(CODED, (whole) => {
    const [vowel = '', mark] = whole.toLowerCase();
    const letter = SINGLES.get(vowel) ?? vowel;
    const marked = mark === undefined ? letter : (letter + (MARKS.get(mark) ?? '')).normalize('NFC');
    return whole.startsWith(vowel) ? marked : marked.toUpperCase();
  });
}

const [CIRCUMFLEX, BREVE] = ['\u0302', '\u0306'];
const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

const MARKS: ReadonlyMap<string, string> = new Map([
  ['ø', GRAVE],
  ['ù', ACUTE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', CIRCUMFLEX],
  ['à', CIRCUMFLEX + GRAVE],
  ['á', CIRCUMFLEX + ACUTE],
  ['å', CIRCUMFLEX + HOOK],
  ['ã', CIRCUMFLEX + TILDE],
  ['ä', CIRCUMFLEX + DOT],
  ['ê', BREVE],
  ['è', BREVE + GRAVE],
  ['é', BREVE + ACUTE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
]);

/** Circumflexes stand on a, e and o, breves on a alone; the others on every vowel but i, which has letters of its own. */
const CODED = /[aeouyôö][øùûõï]|[aeo][âàáåãä]|a[êèéúüë]|[ñôöíìæóòî]/giu;

const SINGLES: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);
