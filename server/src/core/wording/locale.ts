import type { ContrastKind } from '../claims/contrast/contrast.ts';
import type { QuoteChange } from '../claims/quotes/differences.ts';
import type { Severity } from '../findings/finding.ts';
import type { Message } from '../findings/message.ts';
import type { CitedPart } from '../knowledge/documents/match.ts';
import type { Validity } from '../knowledge/documents/validity.ts';
import type { HistoryRole } from '../knowledge/history.ts';
import type { StatementKind } from '../knowledge/model.ts';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The words with which the validity of a document is explained. */
export interface ValidityTerms {
  readonly from: (day: string) => string;
  readonly startsOn: (day: string) => string;
  readonly notIssued: string;
  readonly endedBy: (basis: string, document: string) => string;
  readonly endedByRule: (basis: string) => string;
  readonly endedByTerm: (last: string) => string;
  readonly endedWithParent: (parent: string) => string;
  readonly endsOn: (day: string) => string;
  readonly unitsEnded: (units: string, day: string) => string;
  readonly unitsPending: (units: string, day: string) => string;
  readonly amendedBy: (documents: string) => string;
  readonly toBeAmended: (documents: string) => string;
  readonly replacedBy: (documents: string) => string;
  readonly saved: (what: string) => string;
  readonly until: (day: string) => string;
  readonly startUnknown: string;
  readonly statusUnknown: string;
}

/** What a language has to say: a sentence for each message, and the names of things. */
export type Wording = { readonly [K in Message['key']]: (message: Extract<Message, { key: K }>) => string } & {
  readonly terms: {
    readonly changes: Readonly<Record<QuoteChange, string>>;
    readonly contrasts: Readonly<Record<ContrastKind, string>>;
    readonly assertions: Readonly<Record<Extract<Message, { key: 'draft-disagrees' }>['of'], string>>;
    readonly formRules: Readonly<Record<Extract<Message, { key: 'form-malformed' }>['rule'], string>>;
    readonly formParts: Readonly<Record<Extract<Message, { key: 'form-missing' }>['part'], string>>;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly kinds: Readonly<Record<StatementKind, string>>;
    readonly parts: Readonly<Record<CitedPart, string>>;
    readonly citation: string;
    readonly validities: Readonly<Record<Validity['kind'], string>>;
    readonly validity: ValidityTerms;
    readonly source: string;
    readonly quoted: string;
    readonly bearsOn: string;
    readonly difference: string;
    readonly referredTo: string;
    readonly defined: string;
    readonly onRecord: string;
    readonly history: string;
    readonly standing: string;
    readonly roles: Readonly<Record<HistoryRole, string>>;
    readonly from: string;
    readonly to: string;
  };
};
