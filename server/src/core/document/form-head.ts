import type { Span } from '../text/span.ts';
import { documentType } from './document-types.ts';
import type { Passage } from './draft.ts';
import type { Form } from './form.ts';
import { type Segment, segmentsOf } from './form-segments.ts';
import { digitsEnd, isUpperCase, skipMarkup } from './scan.ts';

type Head = Pick<Form, 'nationalName' | 'nationalMotto' | 'issuer' | 'number' | 'placeAndDate' | 'type' | 'abstract'>;

/** Reads the letterhead: every component by its own words, wherever the lines and columns have put it. */
export function readHead(text: string, passages: readonly Passage[]): Head {
  const segments = passages.slice(0, FIRST_PASSAGES).flatMap((passage) => segmentsOf(text, passage));
  const find = (pattern: RegExp): Segment | undefined => segments.find(({ folded }) => pattern.test(folded));
  const [nationalName, nationalMotto, number] = [find(NATIONAL_NAME), find(NATIONAL_MOTTO), find(NUMBER)];
  const placeAndDate = segments.find(({ folded }) => folded.length <= LONGEST_DATE && isPlaceAndDate(folded));
  const typeAt = segments.findIndex((segment) => typeIn(text, segment) !== undefined);
  const typeSegment = segments[typeAt];
  const type = typeSegment === undefined ? undefined : typeIn(text, typeSegment);
  const stopAt = segments.findIndex(({ folded }) => STOPS.test(folded));
  const before = segments.slice(0, Math.min(...[typeAt, stopAt, segments.length].filter((index) => index >= 0)));
  const known: readonly (Segment | undefined)[] = [nationalName, nationalMotto, number, placeAndDate];
  return {
    nationalName: spanOf(nationalName),
    nationalMotto: spanOf(nationalMotto),
    issuer: before
      .filter((segment) => !known.includes(segment) && isUpperCase(text, segment) && !NO_ISSUER.test(segment.folded))
      .slice(0, MOST_ISSUERS)
      .map(({ start, end }) => ({ start, end })),
    number: spanOf(number),
    placeAndDate: spanOf(placeAndDate),
    type,
    abstract: subjectLine(segments) ?? abstractBelow(text, type, typeSegment, segments.slice(typeAt + 1)),
  };
}

const FIRST_PASSAGES = 40;
const MOST_ISSUERS = 4;
const LONGEST_DATE = 80;
const NATIONAL_NAME = /^cong hoa xa hoi chu nghia viet nam$/u;
const NATIONAL_MOTTO = /^doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc$/u;
const NUMBER = /^(?:(?:bo luat|luat|phap lenh|lenh|nghi quyet|nghi dinh) )?so\s*:/u;
const NO_ISSUER = /^(?:du thao|mat|toi mat|tuyet mat|khan|thuong khan|hoa toc|mau so|phu luc|kinh gui)|^[^a-z]*$/u;

/** "Hà Nội, ngày … tháng … năm …": each word after the one before, whatever stands between them. */
function isPlaceAndDate(folded: string): boolean {
  if (folded.startsWith('can cu')) return false;
  let from = 0;
  return DATE_WORDS.every((word) => {
    const found = word.exec(folded.slice(from));
    if (found !== null) from += found.index + found[0].length;
    return found !== null;
  });
}

const DATE_WORDS = [/,\s*ngay\b/u, /\bthang\b/u, /\bnam\b/u];

function typeIn(text: string, segment: Segment): Span | undefined {
  return NUMBER.test(segment.folded) ? undefined : documentType(text, segment, { capitals: true });
}

/** "V/v …" and the lines on which it goes on. */
function subjectLine(segments: readonly Segment[]): Span | undefined {
  const at = segments.findIndex(({ folded }) => /^v\/v\b/u.test(folded));
  const first = segments[at];
  if (first === undefined) return undefined;
  let end = first.end;
  for (const segment of segments.slice(at + 1, at + 1 + MOST_LINES)) {
    if (!/^[a-z]/u.test(segment.folded) || STOPS.test(segment.folded)) break;
    end = segment.end;
  }
  return { start: first.start, end };
}

/** The rest of the type's own line, and the lines below it that read as a title. */
function abstractBelow(
  text: string,
  type: Span | undefined,
  line: Segment | undefined,
  below: readonly Segment[],
): Span | undefined {
  if (type === undefined || line === undefined) return undefined;
  // A digit against the type is the mark of a footnote ("NGHỊ ĐỊNH1").
  const rest = skipMarkup(text, digitsEnd(text, type.end, line.end), line.end);
  let span: Span | undefined = rest < line.end ? { start: rest, end: line.end } : undefined;
  for (const segment of below.slice(0, MOST_LINES)) {
    if (RULE.test(segment.folded)) continue;
    if (STOPS.test(segment.folded) || segment.end - segment.start > LONGEST_LINE || ENDS_TEXT.test(segment.folded))
      break;
    span = { start: span?.start ?? segment.start, end: segment.end };
  }
  return span;
}

const MOST_LINES = 5;
const LONGEST_LINE = 400;
const RULE = /^[^a-z0-9]*$/u;
const ENDS_TEXT = /[.;:,]$/u;
const STOPS =
  /^(?:\(kem theo|\(ban hanh|kinh gui|can cu|theo de nghi|xet|thuc hien|thoi gian|dia diem|hom nay|so\s*:|v\/v|[ivx]+\.|\d+\.)/u;

function spanOf(segment: Segment | undefined): Span | undefined {
  return segment === undefined ? undefined : { start: segment.start, end: segment.end };
}
