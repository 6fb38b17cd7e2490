import type { LegalDocument } from '../knowledge/documents/document.ts';
import type { Validity } from '../knowledge/documents/validity.ts';
import type { Office, Organisation, Person, Place, Statement } from '../knowledge/model.ts';
import type { Span } from '../text/span.ts';
import type { Message } from './message.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
/** From the gravest to the mildest. */
export type Severity = (typeof SEVERITIES)[number];

/** What a finding can be held against and opened. */
export type Evidence =
  | { readonly kind: 'statement'; readonly statement: Statement }
  /** `validity` is that on the day of judgement. */
  | { readonly kind: 'document'; readonly document: LegalDocument; readonly validity: Validity }
  | {
      readonly kind: 'organisation';
      readonly organisation: Organisation;
      readonly successors: readonly Organisation[];
    }
  | { readonly kind: 'place'; readonly place: Place; readonly successors: readonly Place[] }
  /** `office` is the one that the person held on the day spoken of, or the nearest to it. */
  | { readonly kind: 'person'; readonly person: Person; readonly office: Office | undefined }
  | {
      readonly kind: 'draft';
      readonly span: Span;
      readonly text: string;
      /** The draft in which it stands; absent where that is the draft which is checked. */
      readonly other?: OtherText;
    };

/** Another draft, so that a place in it can be told. */
export interface OtherText {
  readonly path: string;
  readonly text: string;
}

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: Message;
  /** True for the one fix that may be applied without a look: the repair is certain and leaves the rest of the sentence right. */
  readonly preferred: boolean;
  readonly edits: readonly [TextEdit, ...TextEdit[]];
}

/** What a rule says: where, what is wrong, against which evidence, and how to repair it. Without evidence there is no finding. */
export interface RuleFinding {
  readonly span: Span;
  readonly message: Message;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly fixes: readonly Fix[];
}

/** A rule's finding as the engine hands it out. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The author's text under the span. */
  readonly text: string;
  /** The same for the same fault wherever it moves in the draft: made of rule, sentence and evidence, not of a line number. */
  readonly fingerprint: string;
}

/** How much of a draft could be held against something: what is left over was not checked, and is said. */
export interface Coverage {
  readonly claims: number;
  readonly claimsChecked: number;
  readonly citations: number;
  readonly citationsKnown: number;
  readonly quotes: number;
  readonly quotesVerified: number;
}
