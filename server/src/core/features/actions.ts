import type { Finding, Fix } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';

/** The fixes of the findings that a selection touches; an empty selection touches the words on either side of the cursor. */
export function actionsAt(
  context: FeatureContext,
  selection: Span,
): readonly { readonly finding: Finding; readonly fix: Fix }[] {
  return findingsAt(context, selection).flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
}

export function findingsAt({ findings }: Pick<FeatureContext, 'findings'>, selection: Span): readonly Finding[] {
  return findings.filter(({ span }) => span.start <= selection.end && selection.start <= span.end);
}
