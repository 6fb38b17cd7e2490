import type { Span } from '../text/span.ts';
import type { Finding, RuleFinding, Severity } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { inFormOf } from './written-form.ts';

/** A rule's finding with what the engine knows of it; `sentence` is the one in which it stands. */
export function completeFinding(
  text: string,
  rule: string,
  severity: Severity,
  found: RuleFinding,
  sentence: Span,
): Finding {
  const excerpt = text.slice(found.span.start, found.span.end);
  const around = neighbourhood(text, found.span, sentence);
  const fingerprint = fingerprintOf({ rule, sentence: around, text: excerpt, evidence: found.evidence });
  const fixes = found.fixes.map((fix) => inFormOf(text, fix));
  return { ...found, fixes, rule, severity, text: excerpt, fingerprint };
}

/** The sentence of a finding; what runs on for pages without a stop is no sentence, and what is near tells a finding as well. */
function neighbourhood(text: string, { start, end }: Span, sentence: Span): string {
  return text.slice(stepsFrom(text, start, sentence.start), stepsFrom(text, end, sentence.end));
}

/** So many characters off, but no further than `limit`; white space counts as one however much of it there is. */
function stepsFrom(text: string, from: number, limit: number): number {
  // As in nearly all sentences: no step goes past the limit.
  if (Math.abs(limit - from) <= NEIGHBOURHOOD) return limit;
  const by = limit < from ? -1 : 1;
  let at = from;
  for (let steps = 0; steps < NEIGHBOURHOOD && at !== limit; steps += 1) {
    const isSpace = () => SPACE.test(text[by < 0 ? at - 1 : at] ?? '');
    if (isSpace()) while (at !== limit && isSpace()) at += by;
    else at += by;
  }
  return at;
}

/** In UTF-16 code units; few sentences of real drafts are longer. */
const NEIGHBOURHOOD = 400;
const SPACE = /\s/u;
