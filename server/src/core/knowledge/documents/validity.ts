import type { Day } from '../../text/day.ts';
import type { Ending, LegalDocument, SavedLife, UnitStart } from './document.ts';
import { type DocumentEnd, type Lookup, wholeEnd } from './ends.ts';
import { successorsOn } from './successors.ts';

/** What is known of a document's force on a day, and why. */
export type Validity =
  | (Known & { readonly kind: 'in-force' })
  /** In force, but some units have ended or have not begun. */
  | (Known & { readonly kind: 'partly'; readonly ended: readonly Ending[]; readonly pending: readonly UnitStart[] })
  /** `from` is undefined where only the day of issue is known, and that lies ahead. */
  | { readonly kind: 'not-yet'; readonly from: Day | undefined }
  | {
      readonly kind: 'expired';
      readonly end: DocumentEnd;
      /** What stands in its place on the day, at the end of every chain of replacements. */
      readonly successors: readonly LegalDocument[];
      readonly saved: readonly SavedLife[];
    }
  | { readonly kind: 'unknown'; readonly why: 'start-unknown' | 'status-unknown' };

interface Known {
  readonly since: Day | undefined;
  /** The end that is already decided but lies ahead. */
  readonly ends: DocumentEnd | undefined;
  /** The documents that have changed its wording, and those that will. */
  readonly amended: readonly LegalDocument[];
  readonly toBeAmended: readonly LegalDocument[];
}

/** Whether a document is in force on a day. Every answer rests on days on record; where one is missing, the answer is "unknown". */
export function validityAt(document: LegalDocument, day: Day, lookup: Lookup): Validity {
  const { issued, effective, uncertain } = document;
  if (effective !== undefined && day < effective) return { kind: 'not-yet', from: effective };
  if (issued !== undefined && day < issued) return { kind: 'not-yet', from: effective };
  const end = wholeEnd(document, lookup);
  if (end !== undefined && end.from <= day)
    return { kind: 'expired', end, successors: successorsOn(document, day, lookup), saved: document.saved };
  if (uncertain !== undefined && uncertain <= day) return { kind: 'unknown', why: 'status-unknown' };
  const since = effective ?? firstSeen(document);
  if (since === undefined || day < since) return { kind: 'unknown', why: 'start-unknown' };
  const amending = (test: (from: Day) => boolean): readonly LegalDocument[] =>
    document.amendments.flatMap(({ by, from }) => (from !== undefined && test(from) ? (lookup(by) ?? []) : []));
  const known: Known = {
    since: effective,
    ends: end,
    amended: amending((from) => from <= day),
    toBeAmended: amending((from) => day < from),
  };
  const ended = document.endings.filter(({ units, from }) => units.length > 0 && from <= day);
  const pending = document.starts.filter(({ from }) => day < from);
  return ended.length > 0 || pending.length > 0
    ? { kind: 'partly', ...known, ended, pending }
    : { kind: 'in-force', ...known };
}

function firstSeen({ seen }: LegalDocument): Day | undefined {
  return [...seen].sort()[0];
}
