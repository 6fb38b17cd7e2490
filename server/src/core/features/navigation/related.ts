import { ownClaimReader } from '../../claims/draft-claims.ts';
import type { Statement, StatementKind } from '../../knowledge/model.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { DraftIndex } from './draft-index.ts';

/** The directives, targets and commitments on record that bear on what the draft says within a stretch, the closest first. */
export function relatedTo({ draft, knowledge, slots, quotes }: DraftIndex, stretch: Span): Statement[] {
  const claimsOf = ownClaimReader(draft, quotes, slots);
  const scores = new Map<Statement, number>();
  for (const passage of draft.passages) {
    if (!overlaps(passage, stretch)) continue;
    for (const claim of claimsOf(passage)) {
      for (const { statement, alignment } of knowledge.bearings.bearingsOn(claim)) {
        if (alignment.score < CLOSE || !DIRECTING.has(statement.kind) || slots.asOf < statement.date) continue;
        scores.set(statement, Math.max(scores.get(statement) ?? 0, alignment.score));
      }
    }
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([statement]) => statement);
}

/** What is offered may be bolder than a finding, which has to be certain. */
const CLOSE = 0.5;

/** What was done and what was said of it in passing directs nobody. */
const DIRECTING: ReadonlySet<StatementKind> = new Set<StatementKind>(['directive', 'target', 'commitment']);
