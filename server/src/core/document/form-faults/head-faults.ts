import { dayOf } from '../../text/day.ts';
import type { Draft } from '../draft.ts';
import { type Segment, segmentsOf } from '../form-segments.ts';
import type { FormFault } from './form-fault.ts';
import { regimeOf } from './regime.ts';

/** What the letterhead of an administrative document writes otherwise than Decree 30/2020 has it, or in another place. */
export function headFaults(draft: Draft): FormFault[] {
  const { form, text, passages } = draft;
  const near = form.nationalName ?? form.nationalMotto;
  if (near === undefined || regimeOf(draft) !== 'administrative') return [];
  const lines = passages.slice(0, FIRST_PASSAGES).flatMap((passage) => segmentsOf(text, passage));
  const faults: FormFault[] = [];
  const bare = form.number === undefined ? lines.find(({ folded }) => NUMBER.test(folded)) : undefined;
  if (bare !== undefined) {
    const span = { start: bare.start, end: bare.start + text.slice(bare.start, bare.end).search(SPACE) };
    faults.push({
      kind: 'malformed',
      rule: 'number-colon',
      span,
      expected: `${text.slice(span.start, span.end)}:`,
      near,
    });
  }
  const dated = form.placeAndDate === undefined ? lines.find(({ folded }) => DATE.test(folded)) : undefined;
  if (dated !== undefined) faults.push(...dateInFigures(text, dated, near));
  const { number, type } = form;
  // An official letter has no type; what stands in columns may be read in another order than it is seen.
  if (number !== undefined && type !== undefined && number.start > type.end && isAlone(text, number.start))
    faults.push({ kind: 'malformed', rule: 'number-place', span: number, expected: undefined, near: type });
  return faults;
}

const FIRST_PASSAGES = 20;
const SPACE = /\s/u;
/** Of folded words: "so 12/kh-ubnd", "an mau, 5/2/2099". */
const NUMBER = /^so\s+\d+\s*\/\s*[a-z\d&]+(?:\s*[-–/]\s*[a-z\d&]+)+$/u;
const DATE = /^[a-z .]{2,40},\s*(?:ngay\s*)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u;

function dateInFigures(text: string, line: Segment, near: FormFault['near']): FormFault[] {
  const { day = '', month = '', year = '' } = DATE.exec(line.folded)?.groups ?? {};
  if (dayOf(Number(year), Number(month), Number(day)) === undefined) return [];
  const comma = text.indexOf(',', line.start) + 1;
  const start = comma + text.slice(comma, line.end).search(NO_SPACE);
  const zero = (digits: string, least: number): string => (Number(digits) < least ? `0${Number(digits)}` : digits);
  const expected = `ngày ${zero(day, 10)} tháng ${zero(String(Number(month)), 3)} năm ${year}`;
  return [{ kind: 'malformed', rule: 'date-words', span: { start, end: line.end }, expected, near }];
}

const NO_SPACE = /\S/u;

/** On a line of its own, outside a table. */
function isAlone(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  return !text.slice(from, text.indexOf('\n', at) < 0 ? undefined : text.indexOf('\n', at)).includes('|');
}
