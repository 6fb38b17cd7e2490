/** One spelling for a number however it is written: without spaces, dashes alike, no leading zero, in capitals. */
export function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/[‐‑‒–—―−－]/gu, '-')
    .replaceAll('Ð', 'Đ')
    .toUpperCase()
    .replace(/^0+(?=\d)/u, '');
}

/** The parts of a number: "13", 2023 and "NĐ-CP" of "13/2023/NĐ-CP"; the year is undefined where the number has none. */
export interface NumberParts {
  readonly serial: string;
  readonly year: number | undefined;
  readonly symbol: string;
}

export function numberParts(number: string): NumberParts | undefined {
  const groups = NUMBER.exec(numberKey(number))?.groups;
  if (groups?.serial === undefined) return undefined;
  const { serial, year, symbol = '' } = groups;
  return { serial, year: year === undefined ? undefined : Number(year), symbol };
}

const NUMBER = /^(?<serial>\d+(?:\.\d+)?[A-ZĐ]?)(?:\/(?<year>(?:19|20)\d\d))?(?:[/-](?<symbol>\S+))?$/u;
