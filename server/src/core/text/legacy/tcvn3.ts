/**
 * The letters of TCVN 5712:1993, of which the fonts of the name ".Vn…" draw the small ones and Ă Â Ê Ô Ơ Ư Đ: what a text shows
 * that is taken for Latin-1, from U+00A0 on. Five of them are marks that stand behind their letter.
 */
const LETTERS =
  '\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
const FIRST = 0xa0;

/**
 * Reads TCVN3. Capitals with a tone are small letters in a font of capitals, which no text names: where all else of a word is in
 * capitals, and of a word with a single such letter all that stands beside it, they are taken for capitals.
 */
export function fromTcvn3(text: string): string {
  return text.split(LINE_END).map(convertLine).join('');
}

const LINE_END = /(?<=\n)/u;

function convertLine(line: string): string {
  const pieces = line.split(BETWEEN_WORDS).map((piece) => ({ text: converted(piece), heard: capitalsIn(piece) }));
  const words = pieces.filter(({ heard }) => heard.capital + heard.small > 0);
  return pieces
    .map((piece) => {
      const { capital, small } = piece.heard;
      if (capital === 0 || small > 0) return piece.text;
      const at = words.indexOf(piece);
      const beside = [words[at - 1], words[at + 1]].flatMap((word) => word?.heard ?? []);
      const isCapitals = capital > 1 || (beside.length > 0 && beside.every((each) => each.small === 0));
      return isCapitals ? piece.text.toUpperCase() : piece.text;
    })
    .join('')
    .normalize('NFC');
}

/** In Latin-1 the letters of this encoding are letters, signs and fractions alike. */
const BETWEEN_WORDS =
  /(?<=[A-Za-z\u00A1-\u00FF])(?=[^A-Za-z\u00A1-\u00FF])|(?<=[^A-Za-z\u00A1-\u00FF])(?=[A-Za-z\u00A1-\u00FF])/u;

/** How many letters are capitals or small ones beyond doubt. */
function capitalsIn(word: string): { readonly capital: number; readonly small: number } {
  let [capital, small] = [0, 0];
  for (const character of word) {
    if (CAPITAL.test(character)) capital += 1;
    else if (SMALL.test(character)) small += 1;
  }
  return { capital, small };
}

const CAPITAL = /[A-Z\u00A1-\u00A7]/u;
const SMALL = /[a-z\u00A8-\u00AE]/u;

function converted(text: string): string {
  return text.replace(CODED, (character) => LETTERS[character.charCodeAt(0) - FIRST] ?? character);
}

const CODED = /[\u00A0-\u00FF]/gu;
