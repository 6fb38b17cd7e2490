import type { Token } from '../../text/tokens.ts';
import { readIssueYear } from './date.ts';
import { endOfLawName } from './names.ts';
import type { NumberRead } from './number.ts';
import { type CitedDocument, type ReadContext, readCued, readTail } from './parts.ts';
import { isCapital, isUpperCase, onLine, textOf } from './tokens.ts';
import type { TypeRead } from './type.ts';

/** "Luật Giao dịch điện tử số 20/2099/QH25", "Bộ luật Dân sự năm 2015", "Hiến pháp". */
export function readLaw(
  tokens: readonly Token[],
  start: number,
  type: TypeRead,
  context: ReadContext,
): CitedDocument | undefined {
  const first = tokens[start];
  const code = first === undefined ? undefined : CODES.get(first.text);
  if (first === undefined || (isUpperCase(first) && code === undefined)) return undefined;
  // Ordinances are named with "về": "Pháp lệnh về phí và lệ phí".
  const nameAt = type.type === 'Pháp lệnh' && onLine(tokens, type.end)?.lower === 'về' ? type.end + 1 : type.end;
  const nameEnd =
    code !== undefined
      ? type.end
      : type.type === 'Hiến pháp'
        ? endOfState(tokens, type.end)
        : endOfLawName(tokens, nameAt, context.names);
  if (nameEnd === undefined) return undefined;
  if (!isCapital(first) && !isNamedInSmall(tokens, type)) return undefined;
  let end = nameEnd;
  if (REVISED.every((word, i) => onLine(tokens, end + i)?.lower === word)) end += REVISED.length;
  const found = readOwnNumber(tokens, end);
  end = found?.end ?? end;
  const year = found === undefined ? readIssueYear(tokens, end) : undefined;
  end = year?.end ?? end;
  const tail =
    year === undefined
      ? readTail(tokens, end, { year: found?.number.year, context, issuer: undefined, joint: false })
      : { date: year, issuer: undefined, end };
  const named = nameEnd > type.end;
  return {
    type: type.type,
    number: found?.number.number,
    issued: tail.date?.issued,
    issuer: tail.issuer?.issuer,
    title: named ? textOf(tokens, type.end, nameEnd) : code,
    at: {
      type: { firstToken: start, endToken: type.end },
      number: found === undefined ? undefined : { firstToken: found.at, endToken: found.number.end },
      issued: tail.date,
      issuer: tail.issuer,
      title: named ? { firstToken: type.end, endToken: nameEnd } : undefined,
    },
    coded: false,
    start,
    end: tail.end,
  };
}

/** "luật An ninh mạng" names a law, "luật Việt Nam" a country's. */
function isNamedInSmall(tokens: readonly Token[], type: TypeRead): boolean {
  const [first, second] = [tokens[type.end], tokens[type.end + 1]];
  if (type.type === 'Hiến pháp' || first === undefined || !isCapital(first)) return false;
  return second === undefined || !isCapital(second);
}

/** The codes by their usual abbreviations. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['BLDS', 'Dân sự'],
  ['BLHS', 'Hình sự'],
  ['BLLĐ', 'Lao động'],
  ['BLTTDS', 'Tố tụng dân sự'],
  ['BLTTHS', 'Tố tụng hình sự'],
]);

export const CODE_WORDS: readonly string[] = [...CODES.keys()].map((code) => code.toLowerCase());

export function readCode(token: Token, at: number): TypeRead | undefined {
  return CODES.has(token.text) ? { type: 'Bộ luật', family: 'law', end: at + 1, short: true } : undefined;
}

const REVISED = ['(', 'sửa', 'đổi', ')'];

/** The number behind a name, with or without brackets. Of two numbers in a row the first belongs to the law that the name ends with. */
function readOwnNumber(
  tokens: readonly Token[],
  from: number,
): { number: NumberRead; at: number; end: number } | undefined {
  const bracketed = onLine(tokens, from)?.text === '(';
  const found = readCued(tokens, bracketed ? from + 1 : from);
  if (found === undefined || found.number.form === 'plain') return undefined;
  if (found.number.form === 'year' && !found.cued) return undefined;
  const { number, at } = found;
  if (bracketed) return tokens[number.end]?.text === ')' ? { number, at, end: number.end + 1 } : undefined;
  const second = onLine(tokens, number.end)?.lower === 'số' ? readCued(tokens, number.end) : undefined;
  return second === undefined || second.number.form !== 'symbol'
    ? { number, at, end: number.end }
    : { number: second.number, at: second.at, end: second.number.end };
}

/** "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" is one name. */
function endOfState(tokens: readonly Token[], at: number): number {
  if (onLine(tokens, at)?.lower !== 'nước') return at;
  for (let end = at + 1; end < at + 12; end += 1) {
    const token = onLine(tokens, end);
    if (token === undefined || token.kind !== 'word') return at;
    if (token.lower === 'nam') return end + 1;
  }
  return at;
}
