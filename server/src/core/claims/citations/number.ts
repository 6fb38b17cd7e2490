import type { Token } from '../../text/tokens.ts';
import { isGluedTo, isUpperCase } from './tokens.ts';
import { isTypeCode } from './type.ts';

/** The number of a document as far as it is written: with a symbol ("13/2099/NĐ-CP"), with a year ("13/2099") or alone ("57"). */
export interface NumberRead {
  /** Without spaces. */
  readonly number: string;
  readonly form: 'symbol' | 'year' | 'plain';
  /** The parts of the symbol: "NĐ" and "CP", "QH15". */
  readonly codes: readonly string[];
  readonly year: number | undefined;
  readonly end: number;
}

/** The document number that begins at token `at`. With `cued` a type or "số" stands before it, so that spaces inside are forgiven. */
export function readNumber(tokens: readonly Token[], at: number, cued: boolean): NumberRead | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'number' || !SERIAL.test(first.text) || isInside(tokens, at))
    return undefined;
  const codes: string[] = [];
  let number = first.text;
  let year: number | undefined;
  let numbers = 1;
  let end = at + 1;
  const letter = tokens[end];
  if (letter?.kind === 'word' && isGluedTo(letter) && letter.text.length <= 2 && isSeparator(tokens[end + 1])) {
    number += letter.text;
    end += 1;
  } else if (cued && isSpacedCode(tokens, end)) {
    codes.push(letter?.text ?? '');
    number += letter?.text ?? '';
    end += 1;
  }
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const part = readPart(tokens, end, { cued, lastCode: codes.at(-1) });
    if (part === undefined) break;
    const text = part.token.text.replaceAll('\u00D0', 'Đ').replace(RUN_ON, '');
    if (part.token.kind === 'word') codes.push(text);
    else {
      if (codes.length === 0 && part.separator === '/' && YEAR.test(text)) year = Number(text);
      numbers += 1;
    }
    number += part.separator + text;
    end = part.end;
  }
  const form = codes.length > 0 ? 'symbol' : numbers === 1 ? 'plain' : numbers === 2 && year ? 'year' : undefined;
  const open = tokens[end];
  if (form === undefined || (form !== 'symbol' && isGluedTo(open) && (open?.kind !== 'mark' || isSeparator(open))))
    return undefined;
  return { number, form, codes, year, end };
}

/** Whether the symbol is beyond doubt that of a document, with no type before it: it has a known code, or begins with a body that writes letters. */
export function isCertain({ form, codes }: NumberRead): boolean {
  if (form !== 'symbol') return false;
  if (codes.some((code) => ASSEMBLY.test(code))) return true;
  return codes.length >= 2 && (codes.some(isTypeCode) || WRITERS.test(codes[0] ?? ''));
}

const SERIAL = /^\d{1,5}(?:\.\d{1,4})?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** A space is often lost before the date: "TT-BTCngày 12/8/2099". */
const RUN_ON = /(?<=\p{Lu})(?:ngày|của)$/u;
const MOST_PARTS = 10;
const ASSEMBLY = /^(?:UBTV)?QH\d{1,2}$/u;
const WRITERS = /^(?:TTg|VPCP|UBND|HĐND|NHNN|B[A-ZĐ]{1,9})$/u;
const LOWER_CODES: ReadonlySet<string> = new Set('nđ cp qđ ttg tt nq tw qh bgdđt btc byt'.split(' '));
/** The last part of a symbol that may stand behind a stray space: "NĐ- CP". */
const BODIES =
  /^(?:CP|TTg|TW|TU|CTN|HĐND|UBND|VPCP|VPQH|NHNN|HĐTP|TANDTC|VKSNDTC|TTCP|KTNN|UB|QH\d+|UBTVQH\d+|B[A-ZĐ]{1,9})$/u;

/** The middle of something longer: "/2026/NĐ-CP" with its number left open, "QCVN 12:2099/BTTTT". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isGluedTo(tokens[at]) || before === undefined) return false;
  return before.kind !== 'mark' || INNER_MARKS.has(before.text);
}

const INNER_MARKS: ReadonlySet<string> = new Set(['/', '-', '.', ':', '…', '_', ',']);

interface Part {
  readonly separator: string;
  readonly token: Token;
  readonly end: number;
}

function readPart(
  tokens: readonly Token[],
  at: number,
  { cued, lastCode }: { cued: boolean; lastCode: string | undefined },
): Part | undefined {
  const inSymbol = lastCode !== undefined;
  const separator = tokens[at];
  const token = tokens[at + 1];
  if (separator === undefined || token === undefined || separator.gap === 'line' || token.gap === 'line')
    return undefined;
  const part = { separator: separator.text, token, end: at + 2 };
  if (isGluedTo(separator) && isGluedTo(token)) {
    if (token.kind === 'number') return isSeparator(separator) && PART_NUMBER.test(token.text) ? part : undefined;
    if (token.kind !== 'word') return undefined;
    if (isSeparator(separator)) return isCode(token) ? part : undefined;
    return inSymbol && (separator.text === '&' || separator.text === '.') && isAbbreviation(token) ? part : undefined;
  }
  if (!isSeparator(separator)) return undefined;
  if (token.kind === 'number')
    return cued && !inSymbol && isGluedTo(token) && YEAR.test(token.text) && separator.text === '/' ? part : undefined;
  if (token.kind !== 'word') return undefined;
  if (inSymbol) return BODIES.test(token.text) || (WRITERS.test(lastCode) && isUpperCase(token)) ? part : undefined;
  return cued && isTypeCode(token.text) && isUpperCase(token) && isSeparator(tokens[at + 2]) ? part : undefined;
}

const PART_NUMBER = /^\d{1,4}$/u;

function isSeparator(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '/' || token.text === '-');
}

function isCode(token: Token): boolean {
  return token.text[0] !== token.lower[0] || LOWER_CODES.has(token.text);
}

function isAbbreviation(token: Token): boolean {
  return token.text === token.text.toUpperCase() && token.text !== token.lower;
}

/** "1064 QĐ/BNN": the code stands behind a space. */
function isSpacedCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token !== undefined &&
    token.gap === 'space' &&
    isUpperCase(token) &&
    isTypeCode(token.text) &&
    isSeparator(next) &&
    isGluedTo(next) &&
    isGluedTo(tokens[at + 2])
  );
}
