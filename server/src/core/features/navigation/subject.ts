import type { DraftCitation } from '../../claims/citations/draft-citations.ts';
import type { DraftTerm } from '../../claims/terms/draft-terms.ts';
import { type OutlineNode, unitsOf } from '../../document/outline-node.ts';
import type { LegalDocument } from '../../knowledge/documents/document.ts';
import type { Mention } from '../../knowledge/mentions.ts';
import type { Statement } from '../../knowledge/model.ts';
import type { Span } from '../../text/span.ts';
import type { DraftIndex } from './draft-index.ts';

/** What the words at a place of a draft stand for; the span holds those words. */
export type Subject = Readonly<{ span: Span }> &
  (
    | { readonly kind: 'term'; readonly term: DraftTerm }
    /** Units of the draft itself: those that a reference names, or the one whose label the words are. */
    | { readonly kind: 'units'; readonly nodes: readonly [OutlineNode, ...OutlineNode[]] }
    | { readonly kind: 'documents'; readonly documents: readonly [LegalDocument, ...LegalDocument[]] }
    /** "Nghị định nêu trên", where nothing is on record of what was named before. */
    | { readonly kind: 'earlier'; readonly place: Span }
    | { readonly kind: 'statements'; readonly statements: readonly [Statement, ...Statement[]] }
    | { readonly kind: 'name'; readonly mention: Mention }
  );

/** The narrowest that the words say comes first: a citation in a quotation is a citation. */
export function subjectAt(index: DraftIndex, offset: number): Subject | undefined {
  return (
    citedAt(index, offset) ??
    termAt(index, offset) ??
    namedAt(index, offset) ??
    quotedAt(index, offset) ??
    unitAt(index, offset)
  );
}

function citedAt(index: DraftIndex, offset: number): Subject | undefined {
  const cited = index.citations.find(({ citation }) => touches(citation, offset));
  return cited === undefined ? undefined : citedSubject(cited, index);
}

/** What a citation stands for; undefined where nothing is known of it. */
export function citedSubject({ citation, target }: DraftCitation, index: DraftIndex): Subject | undefined {
  const span = { start: citation.start, end: citation.end };
  switch (target.kind) {
    case 'own': {
      const [first, ...rest] = target.units.flatMap((unit) => (unit.kind === 'found' ? unit.nodes : []));
      return first === undefined ? undefined : { kind: 'units', span, nodes: [first, ...rest] };
    }
    case 'document': {
      const documents = documentsFor(citation, index);
      return documents === undefined ? undefined : { kind: 'documents', span, documents };
    }
    case 'earlier': {
      const documents = documentsFor(target.citation, index);
      const place = { start: target.citation.start, end: target.citation.end };
      return documents === undefined ? { kind: 'earlier', span, place } : { kind: 'documents', span, documents };
    }
    case 'open':
      return undefined;
  }
}

function documentsFor(
  citation: DraftCitation['citation'],
  { knowledge, slots }: DraftIndex,
): readonly [LegalDocument, ...LegalDocument[]] | undefined {
  const match = knowledge.documents.find(citation, slots.asOf);
  switch (match.kind) {
    case 'known':
    case 'mismatch':
      return [match.document];
    case 'ambiguous':
      return match.documents;
    case 'unknown':
      return undefined;
  }
}

function termAt({ terms }: DraftIndex, offset: number): Subject | undefined {
  for (const term of terms) {
    const span = [term.definition.termSpan, ...term.uses].find((each) => touches(each, offset));
    if (span !== undefined) return { kind: 'term', span, term };
  }
  return undefined;
}

function namedAt({ mentions }: DraftIndex, offset: number): Subject | undefined {
  const named = mentions.find(({ mention }) => touches(mention, offset));
  if (named === undefined) return undefined;
  const { mention } = named;
  return { kind: 'name', span: { start: mention.start, end: mention.end }, mention };
}

function quotedAt({ quotes, knowledge }: DraftIndex, offset: number): Subject | undefined {
  const quoted = quotes.find(({ quote }) => touches(quote, offset));
  if (quoted === undefined) return undefined;
  const verdict = knowledge.quotations.verdictOn(quoted);
  if (verdict.kind === 'unknown') return undefined;
  const span = { start: quoted.quote.start, end: quoted.quote.end };
  return {
    kind: 'statements',
    span,
    statements: verdict.kind === 'verbatim' ? verdict.statements : [verdict.statement],
  };
}

function unitAt({ draft }: DraftIndex, offset: number): Subject | undefined {
  for (const node of unitsOf(draft.outline)) {
    if (touches(node.labelSpan, offset)) return { kind: 'units', span: node.labelSpan, nodes: [node] };
  }
  return undefined;
}

/** The end counts as inside: that is where a cursor stands after a word. */
function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
