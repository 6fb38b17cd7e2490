import type { DraftTerm } from '../../claims/terms/draft-terms.ts';
import type { Passage } from '../../document/draft.ts';
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
    (cited === undefined ? undefined : citedSubject(cited, offset)) ??
    termAt(index, offset) ??
    namedAt(index, offset) ??
    quotedAt(index, offset) ??
    unitAt(index, offset)
  );
}

/** What a citation stands for; undefined where nothing is known of it. */
function citedSubject({ citation, target, documents, passage }: IndexedCitation, offset: number): Subject | undefined {
  const span = { start: citation.start, end: citation.end };
  if (documents.length > 0) return { kind: 'documents', span, documents };
  switch (target.kind) {
    case 'own': {
      const nodes = target.units.flatMap((unit) => (unit.kind === 'found' ? unit.nodes : []));
      const [first, ...rest] = narrowed(nodes, passage, offset);
      return first === undefined ? undefined : { kind: 'units', span, nodes: [first, ...rest] };
    }
    case 'earlier':
      return { kind: 'earlier', span, place: { start: target.citation.start, end: target.citation.end } };
    case 'document':
    case 'open':
      return undefined;
  }
}

/** Of several units, the one whose number or letter is pointed at: the "2" of "các khoản 1 và 2 Điều 5". */
function narrowed(nodes: readonly OutlineNode[], { tokens }: Passage, offset: number): readonly OutlineNode[] {
  if (nodes.length < 2) return nodes;
  const word = tokens.find((token) => token.kind !== 'mark' && touches(token, offset));
  const pointedAt = nodes.filter(({ label }) => label.toLowerCase().split(' ').at(-1) === word?.lower);
  return pointedAt.length > 0 ? pointedAt : nodes;
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
