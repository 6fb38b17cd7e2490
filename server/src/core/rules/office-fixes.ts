import type { Fix } from '../findings/finding.ts';
import { type HeldOffice, tenureOn } from '../knowledge/holders.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { OfficeGiven } from './offices-given.ts';

/** What the person has been since, where the record has one office that began later and has not ended. */
export function newOffice(
  { person, party }: OfficeGiven,
  left: HeldOffice,
  { knowledge, asOf }: { readonly knowledge: Knowledge; readonly asOf: Day },
): Fix[] {
  const last = lastDay(left.office);
  const since = knowledge.holders
    .officesOf(person)
    .filter(({ office: { from } }) => from !== undefined && from <= asOf && last !== undefined && from > last)
    .filter(({ office }) => tenureOn(office, asOf) !== 'not-held');
  const [only, second] = since;
  if (only === undefined || second !== undefined || party.officeSpan === undefined) return [];
  return [replacement(party.officeSpan, only.office.title)];
}

export function renamed({ party: { nameSpan } }: OfficeGiven, holder: HeldOffice | undefined): Fix[] {
  return nameSpan === undefined || holder === undefined ? [] : [replacement(nameSpan, holder.person.name)];
}

export function asFormer({ party: { officeSpan } }: OfficeGiven, text: string): Fix[] {
  if (officeSpan === undefined) return [];
  return [replacement(officeSpan, `nguyên ${text.slice(officeSpan.start, officeSpan.end)}`)];
}

/** Which of several the author means is not certain. */
export function replacement(span: Span, newText: string): Fix {
  return { title: { key: 'fix-replace', text: newText }, preferred: false, edits: [{ span, newText }] };
}

/** The last day of an office that is certain to be over. */
export function lastDay({ to, notAfter }: HeldOffice['office']): Day | undefined {
  return to ?? notAfter;
}
