import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { draftedKind } from '../drafted-kind.ts';
import { segmentsOf } from '../form-segments.ts';
import type { FormFault, FormPart } from './form-fault.ts';

/**
 * What a complete document lacks. Complete is what carries the quốc hiệu or the tiêu ngữ above and a signature below: an
 * excerpt is never accused of what it leaves out.
 */
export function missingParts(draft: Draft): FormFault[] {
  const { form, text, passages } = draft;
  const head = form.nationalName ?? form.nationalMotto;
  const kind = kindOf(draft);
  if (head === undefined || form.signature === undefined || kind === undefined) return [];
  const title = form.type ?? form.abstract ?? head;
  const near = firstLine(text, form.signature);
  const missing = (part: FormPart, span = title): FormFault => ({
    kind: 'missing',
    part,
    span,
    near,
  });
  const lines = passages.slice(0, LETTERHEAD).flatMap((passage) => segmentsOf(text, passage));
  const has = (pattern: RegExp): boolean => lines.some(({ folded }) => pattern.test(folded));
  const faults: FormFault[] = [];
  if (form.nationalName === undefined && !has(/^cong hoa|viet nam$/u)) faults.push(missing('national-name', head));
  if (form.nationalMotto === undefined && !has(/doc lap|hanh phuc/u)) faults.push(missing('national-motto', head));
  if (!NO_NUMBER.has(kind)) {
    if (form.number === undefined && !has(/(?:^|\s)so\s*[:\d./_…]|\/[a-z]+-/u)) faults.push(missing('number'));
    if (form.placeAndDate === undefined && !has(/ngay.*thang|,\s*(?:ngay\s*)?\d+[/.-]\d+/u))
      faults.push(missing('date'));
  }
  if (form.recipients === undefined && needsRecipients(draft, kind) && !NAMES_RECIPIENTS.test(text.normalize('NFC')))
    faults.push(missing('recipients'));
  return faults;
}

/** "TM. ỦY BAN NHÂN DÂN" of a signature in a table, in columns or in lines. */
function firstLine(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(LINE_END);
  return { start, end: length <= 0 ? end : start + length };
}

const LINE_END = /(?<!\s)\s*(?:[\r\n<*|]| {3})/u;
const LETTERHEAD = 40;
/** An agreement says in its text which party keeps how many copies. */
const NAMES_RECIPIENTS = /nơi nhận|mỗi (?:bên|cơ quan|đơn vị) (?:giữ|lưu)/iu;

/** Undefined for what is no document of a body: a speech, an article. */
function kindOf(draft: Draft): string | undefined {
  const kind = draftedKind(draft)?.kind;
  if (kind !== undefined) return JUDGED.has(kind) ? kind : undefined;
  const { abstract } = draft.form;
  return abstract !== undefined && /^V\/v\b/iu.test(draft.text.slice(abstract.start, abstract.end))
    ? 'công văn'
    : undefined;
}

/** The gazette prints decrees, decisions and resolutions without their recipients; with the number left open it is none of it. */
function needsRecipients({ text, form: { number } }: Draft, kind: string): boolean {
  if (!PUBLISHED.has(kind)) return true;
  return (
    number !== undefined &&
    !/\d\s*\//u.test(text.slice(number.start, number.end).replace(/\/\s*(?:19|20)\d\d\s*\//u, '/'))
  );
}

const PUBLISHED: ReadonlySet<string> = new Set([
  'quyết định',
  'chỉ thị',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'công điện',
  'thông báo',
]);
const JUDGED: ReadonlySet<string> = new Set([
  ...PUBLISHED,
  'công văn',
  'kế hoạch',
  'chương trình',
  'phương án',
  'báo cáo',
  'tờ trình',
  'hướng dẫn',
]);
const NO_NUMBER: ReadonlySet<string> = new Set(['công điện']);
