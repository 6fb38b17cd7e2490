import type { LegalDocument } from '../../knowledge/documents/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../knowledge/mentions.ts';
import type { Statement } from '../../knowledge/model.ts';
import type { Origin } from '../../knowledge/origin.ts';
import type { Span } from '../../text/span.ts';
import type { DraftIndex } from './draft-index.ts';
import { type Subject, subjectAt } from './subject.ts';
import { headSpan } from './units.ts';

/** Where something is laid down, and from which words of the draft one gets there. */
export interface Definition {
  readonly from: Span;
  readonly places: readonly DefinitionPlace[];
}

export type DefinitionPlace =
  /** In the draft itself: all that belongs to it, and within that the words that name it. */
  | { readonly kind: 'draft'; readonly whole: Span; readonly name: Span }
  /** An entry of the knowledge base. */
  | { readonly kind: 'entry'; readonly origin: Origin }
  /** The words of a statement in its source, where that lies beside the knowledge. */
  | { readonly kind: 'source'; readonly statement: Statement };

export function definitionAt(index: DraftIndex, offset: number): Definition | undefined {
  const subject = subjectAt(index, offset);
  return subject === undefined ? undefined : { from: subject.span, places: placesOf(subject, index) };
}

/** The places that lay a subject down. */
export function placesOf(subject: Subject, { knowledge, draft }: DraftIndex): DefinitionPlace[] {
  switch (subject.kind) {
    case 'term': {
      const { start, end, termSpan } = subject.term.definition;
      return [{ kind: 'draft', whole: { start, end }, name: termSpan }];
    }
    case 'units':
      return subject.nodes.map((node) => ({ kind: 'draft', whole: node, name: headSpan(node, draft.text) }));
    case 'earlier':
      return [{ kind: 'draft', whole: subject.place, name: subject.place }];
    case 'documents':
      return subject.documents.map(entryPlace);
    case 'statements':
      return subject.statements.flatMap((statement): DefinitionPlace[] => [
        { kind: 'source', statement },
        entryPlace(statement),
      ]);
    case 'name':
      return recordsOf(subject.mention, knowledge).map(entryPlace);
  }
}

function recordsOf({ kind, id }: Mention, knowledge: Knowledge): readonly { readonly origin: Origin }[] {
  switch (kind) {
    case 'organisation':
      return [knowledge.organisation(id)].filter((each) => each !== undefined);
    case 'place':
      return [knowledge.place(id)].filter((each) => each !== undefined);
    case 'person':
      return knowledge.records.people.filter((person) => person.id === id);
  }
}

function entryPlace({ origin }: Pick<LegalDocument, 'origin'>): DefinitionPlace {
  return { kind: 'entry', origin };
}
