import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { draftedKind } from '../drafted-kind.ts';
import type { FormFault, FormRule } from './form-fault.ts';
import { regimeOf } from './regime.ts';

/** Judges "Số: 05/QĐ-UBND": the number may be left open, the symbol is whole groups joined by hyphens. */
export function numberFaults(draft: Draft): FormFault[] {
  const { number } = draft.form;
  if (number === undefined) return [];
  const groups = NUMBER.exec(draft.text.slice(number.start, number.end))?.groups;
  const { head = '', digits = '', gap = '', symbol = '' } = groups ?? {};
  if (groups === undefined) return [];
  const start = number.start + head.length;
  const symbolStart = start + digits.length + gap.length + 1;
  const fault = (rule: FormRule, span: Span, expected: string | undefined): FormFault => ({
    kind: 'malformed',
    rule,
    span,
    expected,
    near: number,
  });
  const tight = symbol.replace(SPACE, '');
  if (tight !== symbol || (digits !== '' && gap !== ''))
    return [
      digits === ''
        ? fault('number-spaces', { start: symbolStart, end: symbolStart + symbol.length }, tight.trim())
        : fault('number-spaces', { start, end: symbolStart + symbol.length }, `${digits}/${tight}`),
    ];
  const faults: FormFault[] = [];
  if (/^[1-9]$/u.test(digits) && regimeOf(draft) === 'administrative')
    faults.push(fault('number-zero', { start, end: start + 1 }, `0${digits}`));
  const typed = typeFault(draft, symbol);
  if (typed !== undefined) {
    const from = symbolStart + typed.from;
    faults.push(fault(typed.rule, { start: from, end: from + typed.length }, typed.expected));
  }
  return faults;
}

const NUMBER =
  /^(?<head>[^:]*:\s*(?!\s))(?<digits>\d*)(?<gap>[\s.…_]*)\/(?<symbol>\s*[\p{L}\d&]+(?:\s*[-–/]\s*[\p{L}\d&]+)+)$/u;
const SPACE = /\s+/gu;

interface TypeFault {
  readonly rule: 'letter-symbol' | 'type-symbol';
  /** Where the wrong part stands in the symbol. */
  readonly from: number;
  readonly length: number;
  readonly expected: string | undefined;
}

/** The type in the symbol: none in an official letter, else that of the document. */
function typeFault(draft: Draft, symbol: string): TypeFault | undefined {
  const year = YEAR.exec(symbol)?.[0].length ?? 0;
  const rest = symbol.slice(year);
  const [first = '', ...others] = rest.split(HYPHEN);
  if (isLetter(draft)) {
    if (first !== 'CV' || others.length === 0) return undefined;
    // Who drafted it is told behind the issuer; where that is missing, only the author knows.
    const expected = others.length > 1 ? rest.slice(first.length + 1) : undefined;
    return { rule: 'letter-symbol', from: year, length: rest.length, expected };
  }
  const expected = ABBREVIATIONS.get(draftedKind(draft)?.kind ?? '');
  if (expected === undefined || others.length === 0 || !KNOWN.has(first) || first === expected) return undefined;
  return { rule: 'type-symbol', from: year, length: first.length, expected };
}

/** An official letter (công văn) has its subject below the number and no type. */
function isLetter({ text, form: { abstract, type } }: Draft): boolean {
  if (abstract === undefined || !SUBJECT.test(text.slice(abstract.start, abstract.end))) return false;
  return type === undefined || type.start > abstract.end;
}

const YEAR = /^(?:19|20)\d\d\//u;
const HYPHEN = /[-–]/u;
const SUBJECT = /^V\/v\b/iu;

/** Decree 30/2020/NĐ-CP, Phụ lục III, and the kinds of normative documents. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['nghị quyết', 'NQ'],
  ['quyết định', 'QĐ'],
  ['chỉ thị', 'CT'],
  ['thông cáo', 'TC'],
  ['thông báo', 'TB'],
  ['hướng dẫn', 'HD'],
  ['chương trình', 'CTr'],
  ['kế hoạch', 'KH'],
  ['phương án', 'PA'],
  ['đề án', 'ĐA'],
  ['báo cáo', 'BC'],
  ['biên bản', 'BB'],
  ['tờ trình', 'TTr'],
  ['công điện', 'CĐ'],
  ['giấy mời', 'GM'],
  ['nghị định', 'NĐ'],
  ['thông tư', 'TT'],
]);
/** Those, and abbreviations of types that have no document of their own here. */
const KNOWN: ReadonlySet<string> = new Set([...ABBREVIATIONS.values(), 'KL', 'QC', 'QyĐ', 'CV']);
