import type { UnitTarget } from '../../claims/citations/resolve-units.ts';
import type { OutlineNode } from '../../document/outline-node.ts';
import { contains, cover, type Span } from '../../text/span.ts';
import type { DraftIndex } from './draft-index.ts';
import type { Subject } from './subject.ts';

/** A place of a draft where something is spoken of, or given its name or number. */
export interface Occurrence extends Span {
  readonly role: 'definition' | 'use';
}

/** Everywhere that a draft speaks of a subject of its own or of another draft, in the order of the text. */
export function occurrencesOf(subject: Subject, index: DraftIndex): Occurrence[] {
  return placesOf(subject, index).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a subject is called wherever it is spoken of; undefined for what only its own draft knows. */
export function recordIds(subject: Subject): readonly string[] | undefined {
  switch (subject.kind) {
    case 'documents':
      return subject.documents.map(({ id }) => id);
    case 'statements':
      return subject.statements.map(({ id }) => id);
    case 'name':
      return [subject.mention.id];
    case 'term':
    case 'units':
    case 'earlier':
      return undefined;
  }
}

/** Where a draft cites, quotes or names entries of the knowledge base. */
export function usesOf(ids: readonly string[], { uses }: DraftIndex): Occurrence[] {
  const spans = new Map(
    uses.filter(({ id }) => ids.includes(id)).map(({ span }) => [`${span.start} ${span.end}`, span]),
  );
  return [...spans.values()].map(used);
}

function placesOf(subject: Subject, index: DraftIndex): Occurrence[] {
  switch (subject.kind) {
    case 'term': {
      const { term } = subject.term;
      const definitions = index.terms.filter((each) => each.term === term).map(({ definition }) => definition.termSpan);
      return [...definitions.map(defined), ...subject.term.uses.map(used)];
    }
    case 'units':
      return [
        ...subject.nodes.map(({ labelSpan }) => defined(labelSpan)),
        ...index.citations.filter(refersTo(subject.nodes)).map(({ citation }) => used(citation)),
      ];
    case 'earlier':
      return [used(subject.place), used(subject.span)];
    case 'documents':
    case 'statements':
    case 'name':
      return usesOf(recordIds(subject) ?? [], index);
  }
}

/** References to a unit are those to what stands in it too, and ranges in which it lies. */
function refersTo(nodes: readonly OutlineNode[]): (citation: DraftIndex['citations'][number]) => boolean {
  const isMeant = (target: UnitTarget): boolean => {
    if (target.kind !== 'found') return false;
    const [first, ...rest] = target.nodes;
    if (first === undefined) return false;
    const whole = cover(first, ...rest);
    return nodes.some((node) => contains(node, whole) || (rest.length > 0 && contains(whole, node)));
  };
  return ({ target }) => target.kind === 'own' && target.units.some(isMeant);
}

function defined({ start, end }: Span): Occurrence {
  return { start, end, role: 'definition' };
}

function used({ start, end }: Span): Occurrence {
  return { start, end, role: 'use' };
}
