import type { Day } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';
import type { DateRead } from './citation-date.ts';
import { readIssueDay, readIssueYear } from './citation-date.ts';
import type { IssuerRead } from './citation-issuer.ts';
import { readIssuer } from './citation-issuer.ts';
import type { LawNames } from './citation-names.ts';
import { endOfLawName } from './citation-names.ts';
import type { NumberRead } from './citation-number.ts';
import { isCertain, readNumber } from './citation-number.ts';
import { readTitle } from './citation-title.ts';
import { isCapital, isGluedTo, isUpperCase, onLine, textOf } from './citation-tokens.ts';
import type { TypeRead } from './citation-type.ts';
import { readType, typeOfCodes } from './citation-type.ts';
import { unitFollows } from './units.ts';
import type { TokenRange } from './words.ts';

/** A document as one citation names it, in tokens `[start, end)`. */
export interface CitedDocument {
  readonly type: string | undefined;
  readonly number: string | undefined;
  readonly issued: string | undefined;
  readonly issuer: string | undefined;
  readonly title: string | undefined;
  readonly at: Readonly<Record<'type' | 'number' | 'issued' | 'issuer' | 'title', TokenRange | undefined>>;
  /** Whether the number's own symbol says the type. */
  readonly coded: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ReadContext {
  readonly asOf: Day | undefined;
  readonly names: LawNames | undefined;
}

/** The document whose mention begins at token `at`: a law by name, any document by its type and number, or a number alone. */
export function readDocument(tokens: readonly Token[], at: number, context: ReadContext): CitedDocument | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'number' || token.lower === 'số') return readBareNumber(tokens, at, context);
  const type = readType(tokens, at) ?? readCode(token, at);
  if (type === undefined) return undefined;
  return (
    readNumbered(tokens, at, type, context) ?? (type.family === 'law' ? readLaw(tokens, at, type, context) : undefined)
  );
}

/** The further documents of a list that shares its type: ", số 107/2099/NĐ-CP và số 118/2099/NĐ-CP". */
export function* readFurther(
  tokens: readonly Token[],
  first: CitedDocument,
  from: number,
  context: ReadContext,
): Generator<CitedDocument> {
  if (first.number === undefined) return;
  let at = from;
  for (;;) {
    if (!LIST_LINKS.has(onLine(tokens, at)?.lower ?? '')) return;
    let next = at + 1;
    if (onLine(tokens, next)?.lower === 'và') next += 1;
    const start = next;
    const cued = onLine(tokens, next)?.lower === 'số';
    if (cued) next += 1;
    if (onLine(tokens, next) === undefined) return;
    const number = readNumber(tokens, next, true);
    if (number === undefined || !(number.form === 'symbol' || (number.form === 'year' && first.number.includes('/'))))
      return;
    const coded = typeOfCodes(number.codes);
    if (coded === undefined && number.form === 'symbol' && first.coded) return;
    const type = coded ?? first.type;
    const document = finish(tokens, { start, type, typeAt: undefined, number, numberAt: next, joint: false, context });
    yield document;
    at = document.end;
  }
}

const LIST_LINKS: ReadonlySet<string> = new Set([',', ';', 'và', 'hoặc', 'hay']);

/** "Nghị định số 13/2099/NĐ-CP", "Nghị định của Chính phủ số 13/CP", "QĐ số 06/QĐ-TTg", "Nghị quyết 57". */
function readNumbered(
  tokens: readonly Token[],
  start: number,
  type: TypeRead,
  context: ReadContext,
): CitedDocument | undefined {
  const issuer = readIssuer(tokens, type.end, false);
  const found = readCued(tokens, issuer?.endToken ?? type.end);
  if (found === undefined || (issuer !== undefined && !found.cued) || !isNumberOf(tokens, start, type, found))
    return undefined;
  return finish(tokens, {
    start,
    type: type.type,
    typeAt: { firstToken: start, endToken: type.end },
    number: found.number,
    numberAt: found.at,
    issuer,
    joint: JOINT.test(type.type),
    context,
  });
}

const JOINT = /liên/u;

interface CuedNumber {
  readonly number: NumberRead;
  readonly at: number;
  readonly cued: boolean;
}

/** A number with "số" or "số:" before it, or none. */
function readCued(tokens: readonly Token[], from: number): CuedNumber | undefined {
  let at = from;
  const cued = onLine(tokens, at)?.lower === 'số';
  if (cued) at += 1;
  if (cued && onLine(tokens, at)?.text === ':') at += 1;
  if (onLine(tokens, at) === undefined) return undefined;
  const number = readNumber(tokens, at, true);
  return number === undefined ? undefined : { number, at, cued };
}

/** Whether a number may stand without a symbol: "Nghị quyết 57", "Nghị định 13/2099", but not "Đề án 06", "báo cáo 6 tháng". */
function isNumberOf(tokens: readonly Token[], at: number, type: TypeRead, { number, cued }: CuedNumber): boolean {
  if (number.form === 'symbol') return true;
  if (number.number.includes('.') || (type.short && AMBIGUOUS.has(tokens[at]?.text ?? '') && !cued)) return false;
  if (type.family === 'other')
    return cued && type.type !== 'Dự án' && type.type !== 'Danh mục' && number.form === 'year';
  if (type.type === 'Hiến pháp' || (type.family === 'law' && number.form === 'plain')) return false;
  if (cued) return true;
  const first = tokens[at];
  if (first === undefined || !(isCapital(first) || isSaidInSmall(type, number))) return false;
  if (readNamedYear(tokens, number.end) !== undefined) return true;
  const next = tokens[number.end];
  return !unitFollows(tokens, number.end) && !(next?.kind === 'word' && isGluedTo(next)) && !isYearAlone(number);
}

/** "nghị quyết 52", "quyết định 236"; but one may decide 5 things. */
function isSaidInSmall({ type }: TypeRead, { form, number }: NumberRead): boolean {
  if (form === 'year' || number.length >= 3) return true;
  return type === 'Nghị quyết' || type === 'Nghị định' || type === 'Thông tư' || type === 'Chỉ thị';
}

/** "năm 2099" behind a number. */
function readNamedYear(tokens: readonly Token[], at: number): DateRead | undefined {
  return onLine(tokens, at)?.lower === 'năm' ? readIssueYear(tokens, at) : undefined;
}

/** "TT 08", "CT 2": a centre and a scheme as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['TT', 'CT', 'KL', 'CV', 'QC', 'ĐA', 'CĐ']);

function isYearAlone({ form, number }: NumberRead): boolean {
  return form === 'plain' && /^(?:19|20)\d\d$/u.test(number);
}

/** "số 51/2099/QH25" and "57-NQ/TW" without a type. "Số: 51/2099/QH25" is the number that a draft gives itself. */
function readBareNumber(tokens: readonly Token[], start: number, context: ReadContext): CitedDocument | undefined {
  const before = onLine(tokens, start) === undefined ? undefined : tokens[start - 1];
  if (before?.lower === 'số' || (before?.text === ':' && tokens[start - 2]?.lower === 'số')) return undefined;
  const cued = tokens[start]?.lower === 'số';
  const numberAt = cued ? start + 1 : start;
  if (cued && FORMS.has(before?.lower ?? '')) return undefined;
  if (cued && onLine(tokens, numberAt) === undefined) return undefined;
  const number = readNumber(tokens, numberAt, cued);
  if (number === undefined || !isCertain(number)) return undefined;
  return finish(tokens, {
    start,
    type: typeOfCodes(number.codes),
    typeAt: undefined,
    number,
    numberAt,
    joint: false,
    context,
  });
}

/** "Mẫu số 01/TB-ĐKT" is a form. */
const FORMS: ReadonlySet<string> = new Set(['mẫu', 'biểu', 'bảng']);

interface Found {
  readonly start: number;
  readonly type: string | undefined;
  readonly typeAt: TokenRange | undefined;
  readonly number: NumberRead;
  readonly numberAt: number;
  readonly issuer?: IssuerRead | undefined;
  readonly joint: boolean;
  readonly context: ReadContext;
}

function finish(tokens: readonly Token[], found: Found): CitedDocument {
  const { start, type, typeAt, number, numberAt, context } = found;
  const tail = readTail(tokens, number.end, {
    year: number.year,
    context,
    issuer: found.issuer,
    joint: found.joint,
  });
  const title = readTitle(tokens, tail.end);
  return {
    type,
    number: number.number,
    issued: tail.date?.issued,
    issuer: tail.issuer?.issuer,
    title: title?.title,
    at: {
      type: typeAt,
      number: { firstToken: numberAt, endToken: number.end },
      issued: tail.date,
      issuer: tail.issuer,
      title,
    },
    coded: typeOfCodes(number.codes) !== undefined,
    start,
    end: tail.end,
  };
}

interface Tail {
  readonly date: DateRead | undefined;
  readonly issuer: IssuerRead | undefined;
  readonly end: number;
}

/** The day of issue and the issuer, in either order. */
function readTail(
  tokens: readonly Token[],
  from: number,
  given: { year: number | undefined; context: ReadContext; issuer: IssuerRead | undefined; joint: boolean },
): Tail {
  const { year, context, joint } = given;
  const dayOptions = { year, asOf: context.asOf };
  let date = readIssueDay(tokens, from, dayOptions) ?? readNamedYear(tokens, from);
  let end = date?.end ?? from;
  const issuer = given.issuer ?? readIssuer(tokens, end, joint);
  if (given.issuer === undefined && issuer !== undefined) {
    end = issuer.endToken;
    date ??= readIssueDay(tokens, end, dayOptions);
    if (date !== undefined) end = Math.max(end, date.end);
  }
  return { date, issuer, end };
}

/** "Luật Giao dịch điện tử số 20/2099/QH25", "Bộ luật Dân sự năm 2015", "Hiến pháp". */
function readLaw(
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

function readCode(token: Token, at: number): TypeRead | undefined {
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
