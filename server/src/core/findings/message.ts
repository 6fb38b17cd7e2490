import type { EffectSaid } from '../claims/citations/effect-said.ts';
import type { ContrastKind } from '../claims/contrast/contrast.ts';
import type { QuoteChange } from '../claims/quotes/differences.ts';
import type { ImpossibleDate } from '../claims/times/impossible-dates.ts';
import type { FormPart, FormRule } from '../document/form-faults/form-fault.ts';
import type { Attribution } from '../knowledge/attribution.ts';
import type { Ending, LegalDocument } from '../knowledge/documents/document.ts';
import type { CitedPart } from '../knowledge/documents/match.ts';
import type { Validity } from '../knowledge/documents/validity.ts';
import type { Day } from '../text/day.ts';

/** What a finding or a fix says, as data; `core/wording` puts it into Vietnamese or English. Excerpts are quoted as they stand. */
export type Message =
  | { readonly key: 'target-below-floor'; readonly draft: string; readonly recorded: string; readonly by: Attribution }
  | {
      readonly key: 'target-above-ceiling' | 'target-rank-lower';
      readonly draft: string;
      readonly recorded: string;
      readonly by: Attribution;
    }
  | { readonly key: 'target-replaced'; readonly draft: string; readonly recorded: string; readonly by: Attribution }
  /** `draft` is a value that the draft gives to another text. */
  | { readonly key: 'target-misreported'; readonly draft: string; readonly recorded: string; readonly by: Attribution }
  | {
      readonly key: 'target-horizon-passed';
      readonly draft: string;
      readonly recorded: string;
      /** False where the recorded words are ours. */
      readonly verbatim: boolean;
      readonly asOf: Day;
      readonly by: Attribution;
    }
  | { readonly key: 'figure-differs'; readonly draft: string; readonly recorded: string; readonly by: Attribution }
  | {
      readonly key: 'passages-conflict' | 'passages-differ';
      readonly change: ContrastKind;
      readonly draft: string;
      readonly recorded: string;
    }
  | { readonly key: 'directive-reversed'; readonly draft: string; readonly recorded: string; readonly by: Attribution }
  /** `draft` and `body` are whom draft and directive put in charge, `recorded` is what was said. */
  | {
      readonly key: 'task-of-another';
      readonly draft: string;
      readonly body: string;
      readonly recorded: string;
      readonly by: Attribution;
    }
  | { readonly key: 'passages-agree' }
  | {
      readonly key: 'figure-opposite';
      /** True where the draft reports a fall and the record a rise. */
      readonly falls: boolean;
      readonly draft: string;
      readonly recorded: string;
      readonly by: Attribution;
    }
  | {
      readonly key: 'quote-differs';
      readonly change: QuoteChange;
      readonly draft: string;
      readonly recorded: string;
      readonly by: Attribution;
    }
  /** `draft` is whom the draft names, `recorded` what was said. */
  | { readonly key: 'speaker-differs'; readonly draft: string; readonly recorded: string; readonly by: Attribution }
  | {
      readonly key: 'speech-event-differs';
      readonly draft: string;
      readonly event: string;
      readonly recorded: string;
      readonly by: Attribution;
    }
  /** `draft` is the day that the draft gives. */
  | { readonly key: 'speech-date-differs'; readonly draft: string; readonly recorded: string; readonly by: Attribution }
  | {
      readonly key: 'count-differs';
      readonly draft: string;
      /** How many items follow. */
      readonly count: number;
      /** The last of them. */
      readonly last: string;
    }
  | {
      readonly key: 'sum-differs';
      readonly draft: string;
      /** "25 tỷ đồng + 20 tỷ đồng". */
      readonly parts: string;
      readonly sum: string;
    }
  | {
      readonly key: 'draft-disagrees';
      /** What two passages give for the same thing. */
      readonly of: 'value' | 'deadline' | 'charge' | 'norm' | 'effect';
      readonly draft: string;
      readonly other: string;
    }
  | {
      readonly key: 'drafts-disagree';
      readonly of: 'value' | 'deadline' | 'charge' | 'norm';
      readonly draft: string;
      readonly other: string;
      /** The file of the other draft. */
      readonly file: string;
    }
  /** `draft` is the share, `ratio` the part and the whole beside it, `share` what they come to. */
  | { readonly key: 'ratio-differs'; readonly draft: string; readonly ratio: string; readonly share: string }
  /** `draft` is the change, `ends` from where to where, `change` what that comes to. */
  | {
      readonly key: 'change-differs';
      readonly draft: string;
      readonly from: string;
      readonly to: string;
      readonly change: string;
    }
  /** `row` are the cells beside it, `found` what they come to as in the other rows. */
  | { readonly key: 'cell-differs'; readonly draft: string; readonly row: string; readonly found: string }
  | { readonly key: 'shares-differ'; readonly parts: string; readonly sum: string }
  | NumberMessage<'number-skips'>
  | NumberMessage<'number-repeats'>
  | NumberMessage<'number-outside'>
  | {
      readonly key: 'quote-unknown';
      readonly draft: string;
      readonly speaker: string;
      /** How many of the speaker's sayings are on record, and from when to when. */
      readonly count: number;
      readonly first: Day;
      readonly last: Day;
    }
  | {
      readonly key: 'office-left';
      readonly draft: string;
      readonly person: string;
      readonly office: string;
      /** The last day in office, or where `isExact` is false the last on which it may have been held. */
      readonly last: Day;
      readonly isExact: boolean;
    }
  | {
      readonly key: 'office-of-another';
      readonly draft: string;
      readonly person: string;
      readonly office: string;
      readonly holder: string;
      readonly asOf: Day;
    }
  /** `office` is the one that the person holds on the day. */
  | {
      readonly key: 'office-other-held';
      readonly draft: string;
      readonly person: string;
      readonly office: string;
      readonly asOf: Day;
    }
  | {
      readonly key: 'range-inverted';
      readonly of: 'time' | 'value' | 'units' | 'bound';
      readonly from: string;
      readonly to: string;
    }
  | { readonly key: 'date-impossible'; readonly draft: string; readonly reason: ImpossibleDate['reason'] }
  /** `what` is the part that `draft`, the title, stands over a text without. */
  | {
      readonly key: 'requirement-unmet';
      readonly draft: string;
      readonly what: string;
      readonly recorded: string;
      readonly by: Attribution;
    }
  /** `draft` and `first` are the two meanings that the draft gives. */
  | { readonly key: 'term-redefined'; readonly term: string; readonly draft: string; readonly first: string }
  | { readonly key: 'term-unused' | 'term-early'; readonly term: string; readonly meaning: string }
  | {
      readonly key: 'organisation-ended';
      readonly draft: string;
      /** The name on record and its last day. */
      readonly recorded: string;
      readonly to: Day;
      /** The one that took over the matter at hand, or all that took over something, each with what. */
      readonly heirs: readonly { readonly name: string; readonly functions: readonly string[] }[];
    }
  /** `draft` is who takes over by the draft, `heir` by the record, for what `functions` name. */
  | {
      readonly key: 'successor-differs';
      readonly draft: string;
      readonly recorded: string;
      readonly heir: string;
      readonly functions: readonly string[];
    }
  | {
      readonly key: 'merger-differs';
      readonly draft: string;
      readonly recorded: string;
      readonly heirs: readonly string[];
    }
  | {
      readonly key: 'place-ended';
      readonly draft: string;
      readonly recorded: string;
      readonly to: Day;
      /** What stands in its place, with its kind; empty where nothing is on record. */
      readonly heirs: readonly string[];
    }
  | {
      readonly key: 'count-ended';
      readonly draft: string;
      readonly recorded: string;
      readonly to: Day;
      readonly heirs: readonly string[];
    }
  | { readonly key: 'level-ended'; readonly draft: string; readonly recorded: string; readonly to: Day }
  | {
      readonly key: 'reference-dangling';
      readonly draft: string;
      /** "khoản 3" */
      readonly missing: string;
      /** "Điều 9"; undefined for the text itself. */
      readonly within: string | undefined;
      /** The unit of this kind with which the text or unit ends; undefined where it has none, or goes on behind the missing one. */
      readonly last: string | undefined;
    }
  | { readonly key: 'deadline-past'; readonly draft: string; readonly asOf: Day }
  | { readonly key: 'suppression-without-reason' | 'suppression-of-nothing'; readonly text: string }
  | { readonly key: 'suppression-unknown-rule'; readonly rule: string }
  | { readonly key: 'suppression-idle'; readonly text: string; readonly rule: string }
  | { readonly key: 'fix-remove-suppression' }
  | {
      readonly key: 'citation-expired';
      readonly draft: string;
      readonly validity: Extract<Validity, { kind: 'expired' }>;
    }
  | {
      readonly key: 'citation-part-expired';
      readonly draft: string;
      readonly ending: Ending;
      readonly by: LegalDocument | undefined;
    }
  | { readonly key: 'citation-premature'; readonly draft: string; readonly from: Day; readonly asOf: Day }
  | {
      readonly key: 'citation-mismatch';
      readonly part: CitedPart;
      readonly draft: string;
      readonly recorded: string;
      readonly document: LegalDocument;
      /** The document that the draft's own words belong to. */
      readonly other: LegalDocument | undefined;
    }
  /** `draft` is the number, `issued` the day beside it. */
  | { readonly key: 'citation-years-differ'; readonly draft: string; readonly issued: string }
  /** `draft` is the type that the draft gives, `type` that of the symbol in `number`. */
  | { readonly key: 'citation-type-differs'; readonly draft: string; readonly number: string; readonly type: string }
  | { readonly key: 'citation-ahead-of-draft'; readonly draft: string; readonly dated: string }
  | {
      readonly key: 'effect-differs';
      readonly kind: EffectSaid['kind'];
      readonly draft: string;
      readonly recorded: Day;
      readonly document: LegalDocument;
    }
  | { readonly key: 'citation-unknown'; readonly draft: string; readonly near: LegalDocument | undefined }
  | { readonly key: 'fix-cite'; readonly document: LegalDocument }
  /** `expected` is empty where only the author knows. */
  | { readonly key: 'form-malformed'; readonly rule: FormRule; readonly draft: string; readonly expected: string }
  | { readonly key: 'form-missing'; readonly part: FormPart; readonly draft: string; readonly near: string }
  | { readonly key: 'fix-replace'; readonly text: string }
  | {
      readonly key: 'fix-renumber';
      readonly from: string;
      readonly to: string;
      /** How many units get another number, and how many references follow them. */
      readonly units: number;
      readonly references: number;
    }
  | { readonly key: 'fix-restore-quote'; readonly text: string };

/** A unit of the draft, the one that it comes behind, and the number that would be next. */
interface NumberMessage<Key extends string> {
  readonly key: Key;
  readonly draft: string;
  readonly before: string;
  readonly expected: string;
}
