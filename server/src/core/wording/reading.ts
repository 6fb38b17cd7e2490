import type { DraftCitation } from '../claims/citations/draft-citations.ts';
import type { CitationTarget } from '../claims/citations/resolve-citations.ts';
import type { AbsentUnit } from '../claims/citations/resolve-units.ts';
import type { Claim } from '../claims/claim.ts';
import type { Comparator, Quantity } from '../claims/quantities/quantity.ts';
import type { Aspect, Modality } from '../claims/slot-kinds.ts';
import type { DraftTerm } from '../claims/terms/draft-terms.ts';
import type { Time } from '../claims/times/time.ts';
import { contains } from '../text/span.ts';
import type { Locale } from './locale.ts';

/** The kinds of things that are understood of a passage, in the order in which they are shown. */
export const READING_KINDS = ['citation', 'time', 'quantity', 'quote', 'mention', 'term', 'claim'] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

export function readingKindName(kind: ReadingKind, locale: Locale): string {
  return TERMS[locale].kinds[kind];
}

/** "9 viện dẫn", "1 quantity, 2 quantities". */
export function readingKindCount(kind: ReadingKind, count: number, locale: Locale): string {
  const { kinds, manyKinds } = TERMS[locale];
  return `${count} ${(count === 1 ? kinds : manyKinds)[kind]}`;
}

/** "≥ 70%", "≈ 2.000 người", "10–15 ngày": the bounds in base numbers, whatever words the text has for them. */
export function quantityMeaning({ min, max, unit, comparator }: Quantity, locale: Locale): string {
  const bounds = [...new Set([min, max].filter((bound) => bound !== undefined))];
  const sign = SIGNS[comparator];
  const value = bounds.map((bound) => writtenNumber(bound, locale)).join('–');
  return `${sign === '' ? '' : `${sign} `}${value}${unit === undefined ? '' : unit.startsWith('%') ? unit : ` ${unit}`}`;
}

const SIGNS: Readonly<Record<Comparator, string>> = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '≈' };

export function timeMeaning({ kind, from, to }: Time, locale: Locale): string {
  const { until, since, recurring } = TERMS[locale];
  if (kind === 'every') return recurring;
  if (from === undefined) return to === undefined ? recurring : until(writtenDate(to));
  if (to === undefined) return since(writtenDate(from));
  return from === to ? writtenDate(from) : `${writtenDate(from)} – ${writtenDate(to)}`;
}

/** The unit, the document by its number or name, its day, its issuer, what it is about. */
export function citationMeaning(
  { citation, target }: Pick<DraftCitation, 'citation' | 'target'>,
  locale: Locale,
): string {
  const { type, number, issued, issuer, title, units, own, parts } = citation;
  const named = parts.title !== undefined && contains(citation, parts.title);
  const document = [type, named ? title : undefined, number].filter((part) => part !== undefined).join(' ');
  return joined(
    units.join('; '),
    document,
    issued === undefined ? undefined : writtenDate(issued),
    issuer,
    named ? undefined : title,
    own ? TERMS[locale].ownText : undefined,
    ...targetMeaning(target, locale),
  );
}

function targetMeaning(target: CitationTarget, locale: Locale): readonly string[] {
  const { absent, earlier } = TERMS[locale];
  switch (target.kind) {
    case 'own':
      return target.units.flatMap((unit) => (unit.kind === 'absent' ? [absent(unitName(unit))] : []));
    case 'earlier': {
      const { type, number, title } = target.citation;
      return [earlier([type, number ?? title].filter((part) => part !== undefined).join(' '))];
    }
    case 'document':
    case 'open':
      return [];
  }
}

/** "khoản 3 Điều 1": what is missing, and in what. */
function unitName({ missing, within }: AbsentUnit): string {
  const unit = `${missing.name} ${missing.label}`;
  return within === undefined ? unit : `${unit} (${within.label})`;
}

export interface SpokenBy {
  readonly speaker: string | undefined;
  readonly office: string | undefined;
  readonly date: string | undefined;
}

export function quoteMeaning({ speaker, office, date }: SpokenBy, locale: Locale): string {
  if (speaker === undefined && office === undefined) return TERMS[locale].speakerUnknown;
  return joined(office, speaker, date === undefined ? undefined : writtenDate(date));
}

export interface Mentioned {
  readonly kind: 'organisation' | 'place' | 'person';
  readonly name: string;
}

export function mentionMeaning({ kind, name }: Mentioned, locale: Locale): string {
  return `${TERMS[locale].mentions[kind]}: ${name}`;
}

/** What a term stands for, and how often it is used. */
export function termMeaning({ longForm, uses }: Pick<DraftTerm, 'longForm' | 'uses'>, locale: Locale): string {
  const words = longForm.normalize('NFC').replace(SPACES, ' ');
  return joined(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words, TERMS[locale].used(uses.length));
}

const SPACES = /\s+/gu;
const LONGEST = 120;

/** The slots of a claim besides its words. What is the usual case (positive, general, a level) goes without saying. */
export function claimMeaning(
  { claim, actor }: { readonly claim: Claim; readonly actor: string | undefined },
  locale: Locale,
): string {
  const terms = TERMS[locale];
  const { quantity, time, modality, polarity, aspect, scope, parts } = claim;
  return joined(
    quantity === undefined ? undefined : quantityMeaning(quantity, locale),
    quantity === undefined ? undefined : terms.aspects[aspect],
    time === undefined ? undefined : timeMeaning(time, locale),
    terms.modalities[modality],
    polarity === 'negative' ? terms.negative : undefined,
    scope === 'local' ? terms.local : undefined,
    parts.length === 0 ? undefined : terms.only(parts.join(', ')),
    actor === undefined ? undefined : terms.actor(actor),
  );
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** "2099-06-15" as 15/06/2099, "2099-06" as 06/2099. */
function writtenDate(date: string): string {
  return date.split('-').reverse().join('/');
}

function writtenNumber(value: number, locale: Locale): string {
  const [grouping, decimal] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(THOUSANDS, grouping);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/gu;

interface ReadingTerms {
  readonly kinds: Readonly<Record<ReadingKind, string>>;
  readonly manyKinds: Readonly<Record<ReadingKind, string>>;
  readonly mentions: Readonly<Record<Mentioned['kind'], string>>;
  /** Undefined where there is nothing to say. */
  readonly modalities: Readonly<Record<Modality, string | undefined>>;
  readonly aspects: Readonly<Record<Aspect, string | undefined>>;
  readonly until: (day: string) => string;
  readonly since: (day: string) => string;
  readonly recurring: string;
  readonly ownText: string;
  readonly absent: (unit: string) => string;
  readonly earlier: (document: string) => string;
  readonly speakerUnknown: string;
  readonly negative: string;
  readonly local: string;
  readonly only: (parts: string) => string;
  readonly actor: (name: string) => string;
  readonly used: (times: number) => string;
}

/** A Vietnamese noun is the same for one and for many. */
const VIETNAMESE_KINDS = {
  citation: 'viện dẫn',
  time: 'thời gian',
  quantity: 'số lượng',
  quote: 'trích dẫn',
  mention: 'nhắc đến',
  term: 'thuật ngữ',
  claim: 'mệnh đề',
};

const TERMS: Readonly<Record<Locale, ReadingTerms>> = {
  vi: {
    kinds: VIETNAMESE_KINDS,
    manyKinds: VIETNAMESE_KINDS,
    mentions: { organisation: 'cơ quan', place: 'địa danh', person: 'người' },
    modalities: {
      aim: 'cần đạt',
      order: 'phải làm',
      fact: 'đã có',
      aside: 'kể lại hoặc giả định',
      open: undefined,
    },
    aspects: { level: undefined, rise: 'mức tăng', fall: 'mức giảm' },
    until: (day) => `đến hết ${day}`,
    since: (day) => `từ ${day}`,
    recurring: 'định kỳ',
    ownText: 'của chính văn bản này',
    absent: (unit) => `không có ${unit}`,
    earlier: (document) => `tức ${document}`,
    speakerUnknown: 'không rõ ai nói',
    negative: 'phủ định',
    local: 'riêng địa phương, đơn vị',
    only: (parts) => `chỉ phần: ${parts}`,
    actor: (name) => `ai làm: ${name}`,
    used: (times) => (times === 0 ? 'không dùng lại' : `dùng ${times} lần`),
  },
  en: {
    kinds: {
      citation: 'citation',
      time: 'time',
      quantity: 'quantity',
      quote: 'quotation',
      mention: 'mention',
      term: 'term',
      claim: 'claim',
    },
    manyKinds: {
      citation: 'citations',
      time: 'times',
      quantity: 'quantities',
      quote: 'quotations',
      mention: 'mentions',
      term: 'terms',
      claim: 'claims',
    },
    mentions: { organisation: 'organisation', place: 'place', person: 'person' },
    modalities: {
      aim: 'to be reached',
      order: 'to be done',
      fact: 'reported',
      aside: 'told or supposed',
      open: undefined,
    },
    aspects: { level: undefined, rise: 'a rise', fall: 'a fall' },
    until: (day) => `until ${day}`,
    since: (day) => `from ${day}`,
    recurring: 'recurring',
    ownText: 'of this very text',
    absent: (unit) => `there is no ${unit}`,
    earlier: (document) => `that is ${document}`,
    speakerUnknown: 'speaker unknown',
    negative: 'denied',
    local: 'of a locality or one body',
    only: (parts) => `of a part: ${parts}`,
    actor: (name) => `by: ${name}`,
    used: (times) => (times === 0 ? 'not used again' : times === 1 ? 'used once' : `used ${times} times`),
  },
};
