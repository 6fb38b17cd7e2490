import type { Day } from '../../text/day.ts';
import type { LegalDocument } from './document.ts';
import { type Lookup, wholeEnd } from './ends.ts';

/** What stands in the place of an ended document on a day: replacements are followed to what has not ended itself. */
export function successorsOn(document: LegalDocument, day: Day, lookup: Lookup): readonly LegalDocument[] {
  const seen = new Set([document.id]);
  const ends: LegalDocument[] = [];
  let open = nextOf(document, lookup);
  while (open.length > 0) {
    const further: LegalDocument[] = [];
    for (const next of open) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      const end = wholeEnd(next, lookup);
      if (end !== undefined && end.from <= day) further.push(...nextOf(next, lookup));
      else ends.push(next);
    }
    open = further;
  }
  return ends;
}

/** The documents named as successors, else the one that ended it; what ended with its parent has the parent's. */
function nextOf(document: LegalDocument, lookup: Lookup): readonly LegalDocument[] {
  if (document.successors.length > 0) return document.successors.flatMap((id) => lookup(id) ?? []);
  const end = wholeEnd(document, lookup);
  switch (end?.kind) {
    case undefined:
    case 'term':
      return [];
    case 'ending':
      return end.by === undefined ? [] : [end.by];
    case 'parent':
      return nextOf(end.parent, lookup);
  }
}
