import type { DraftTerm } from '../../claims/terms/draft-terms.ts';
import { type OutlineNode, unitsOf } from '../../document/outline-node.ts';
import type { LegalDocument } from '../../knowledge/documents/document.ts';
import type { Mention } from '../../knowledge/mentions.ts';
import type { Statement } from '../../knowledge/model.ts';
import type { Span } from '../../text/span.ts';
import type { DraftIndex, IndexedCitation, IndexedQuotation } from './draft-index.ts';
import { touches } from './units.ts';

/** What the words at a place of a draft stand for; the span holds those words. */
export type Subject = { readonly span: Span } & (
  | { readonly kind: 'term'; readonly term: DraftTerm }
  /** Units of the draft itself: those that a reference names, or the one whose label the words are. */
  | { readonly kind: 'units'; readonly nodes: readonly [OutlineNode, ...OutlineNode[]] }
  | { readonly kind: 'documents'; readonly documents: readonly LegalDocument[] }
  /** "Nghị định nêu trên", where nothing is on record of what was named before. */
  | { readonly kind: 'earlier'; readonly place: Span }
  | { readonly kind: 'statements'; readonly statements: readonly Statement[] }
  | { readonly kind: 'name'; readonly mention: Mention }
);

/** The narrowest that the words say comes first: a citation in a quotation is a citation. */
export function subjectAt(index: DraftIndex, offset: number): Subject | undefined {
  const cited = index.citations.find(({ citation }) => touches(citation, offset));
  return (
    (cited === undefined ? undefined : citedSubject(cited)) ??
    termAt(index, offset) ??
    namedAt(index, offset) ??
    quotedAt(index, offset) ??
    unitAt(index, offset)
  );
}

/** What a citation stands for; undefined where nothing is known of it. */
function citedSubject({ citation, target, documents }: IndexedCitation): Subject | undefined {
  const span = { start: citation.start, end: citation.end };
  if (documents.length > 0) return { kind: 'documents', span, documents };
  switch (target.kind) {
    case 'own': {
      const [first, ...rest] = target.units.flatMap((unit) => (unit.kind === 'found' ? unit.nodes : []));
      return first === undefined ? undefined : { kind: 'units', span, nodes: [first, ...rest] };
    }
    case 'earlier':
      return { kind: 'earlier', span, place: { start: target.citation.start, end: target.citation.end } };
    case 'document':
    case 'open':
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

/** The words at a place that are on record as somebody's. */
export function quotationAt({ quotes, quotationOf }: DraftIndex, offset: number): IndexedQuotation | undefined {
  const quoted = quotes.find(({ quote }) => touches(quote, offset));
  return quoted && quotationOf(quoted);
}

function quotedAt(index: DraftIndex, offset: number): Subject | undefined {
  const quoted = quotationAt(index, offset);
  if (quoted === undefined) return undefined;
  const { start, end, statements } = quoted;
  return { kind: 'statements', span: { start, end }, statements };
}

function unitAt({ draft }: DraftIndex, offset: number): Subject | undefined {
  for (const node of unitsOf(draft.outline)) {
    if (node.kind !== 'item' && touches(node.labelSpan, offset))
      return { kind: 'units', span: node.labelSpan, nodes: [node] };
  }
  return undefined;
}
