import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import type { Evidence } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';

/** A place of a draft that rests on an entry of the knowledge base. */
export interface Use {
  readonly id: string;
  readonly span: Span;
}

/** Where a draft quotes, names or is held against what is on record. */
export function usesIn({ draft, knowledge, asOf, findings }: FeatureContext): Use[] {
  const quoted = draftQuotes(draft).flatMap((each): Use[] => {
    const verdict = knowledge.quotations.verdictOn(each);
    const span = { start: each.quote.start, end: each.quote.end };
    if (verdict.kind === 'unknown') return [];
    const statements = verdict.kind === 'verbatim' ? verdict.statements : [verdict.statement];
    return statements.map(({ id }) => ({ id, span }));
  });
  const named = draft.passages.flatMap(({ tokens }) =>
    knowledge.mentions.mentionsIn(tokens, asOf).map(({ id, start, end }): Use => ({ id, span: { start, end } })),
  );
  const found = findings.flatMap(({ span, evidence }) =>
    evidence.flatMap((each): Use[] => idsOf(each).map((id) => ({ id, span }))),
  );
  return [...quoted, ...named, ...found];
}

function idsOf(evidence: Evidence): readonly string[] {
  switch (evidence.kind) {
    case 'statement':
      return [evidence.statement.id];
    case 'document':
      return [evidence.document.id];
    case 'organisation':
      return [evidence.organisation.id];
    case 'place':
      return [evidence.place.id];
    case 'person':
      return [evidence.person.id];
    case 'draft':
      return [];
  }
}
