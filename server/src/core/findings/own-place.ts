import type { Span } from '../text/span.ts';
import type { Evidence } from './finding.ts';

/** Where evidence stands in the draft that is checked, with which it moves; none for evidence from anywhere else. */
export function ownPlace(evidence: Evidence): readonly Span[] {
  return evidence.kind === 'draft' && evidence.other === undefined ? [evidence.span] : [];
}
