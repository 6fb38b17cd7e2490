import type { LegalDocument } from '../documents/document.ts';
import type { Validity } from '../documents/validity.ts';
import type { Office, Organisation, Person, Source, Statement } from '../model.ts';
import type { CitedDocument, Question } from './question.ts';

/** What the record says to a question: passages and entries as they stand there, never a sentence of our own. */
export interface Answer {
  readonly question: Question;
  /** What answers before what only bears on it; within each by authority, then the newest first. */
  readonly passages: readonly AnswerPassage[];
  /** How many more there are. */
  readonly left: number;
  /** The documents that the question names and the register does not have. */
  readonly unknown: readonly CitedDocument[];
  /** In how much the answer was sought. */
  readonly searched: { readonly statements: number; readonly documents: number };
}

export type AnswerPassage = AnswerEntry & {
  /** `answers`: it has what was asked for, a value, a time, whoever is in charge; `bears-on`: it speaks of the same thing. */
  readonly relation: 'answers' | 'bears-on';
};

export type AnswerEntry =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | {
      readonly kind: 'document';
      readonly document: LegalDocument;
      readonly validity: Validity;
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'office'; readonly person: Person; readonly office: Office; readonly sources: readonly Source[] }
  | {
      readonly kind: 'organisation';
      readonly organisation: Organisation;
      readonly successors: readonly Organisation[];
      readonly sources: readonly Source[];
    };
