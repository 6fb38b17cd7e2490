import type { Token, TokenRange } from '../../text/tokens.ts';
import { unitFollows } from '../quantities/units.ts';
import { readIssueDay } from './date.ts';
import { type IssuerRead, readIssuer } from './issuer.ts';
import { readCode, readLaw } from './law.ts';
import { isCertain, type NumberRead, readNumber } from './number.ts';
import { type CitedDocument, type CuedNumber, type ReadContext, readCued, readNamedYear, readTail } from './parts.ts';
import { readTitle } from './title.ts';
import { isCapital, isGluedTo, onLine } from './tokens.ts';
import { readType, type TypeRead, typeOfCodes } from './type.ts';

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
  if (readNamedYear(tokens, number.end) !== undefined || isDated(tokens, number)) return true;
  const next = tokens[number.end];
  return !unitFollows(tokens, number.end) && !(next?.kind === 'word' && isGluedTo(next)) && !isYearAlone(number);
}

/** "nghị định 88 ngày 17-8-2094": the days that seem to be counted are its day of issue. */
function isDated(tokens: readonly Token[], { end, year }: NumberRead): boolean {
  return readIssueDay(tokens, end, { year, asOf: undefined })?.issued !== undefined;
}

/** "nghị quyết 52", "quyết định 236"; but one may decide 5 things. */
function isSaidInSmall({ type }: TypeRead, { form, number }: NumberRead): boolean {
  if (form === 'year' || number.length >= 3) return true;
  return type === 'Nghị quyết' || type === 'Nghị định' || type === 'Thông tư' || type === 'Chỉ thị';
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
