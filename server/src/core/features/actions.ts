import type { Finding, Fix } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';

/** The fixes of the findings that a selection touches; an empty selection touches the words on either side of the cursor. */
export function actionsAt(
  { findings }: FeatureContext,
  selection: Span,
): readonly { readonly finding: Finding; readonly fix: Fix }[] {
  return findings
    .filter(({ span }) => span.start <= selection.end && selection.start <= span.end)
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
}
