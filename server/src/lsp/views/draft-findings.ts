import type { Finding } from '../../core/findings/finding.ts';
import { inOneLine } from '../../core/text/one-line.ts';
import { ruleName } from '../../core/wording/rule-names.ts';
import { word } from '../../core/wording/word.ts';
import type { Analysis } from '../judge.ts';
import { toRange } from '../to-lsp.ts';
import type { DraftFindings, ListedFinding } from './protocol.ts';

export function toDraftFindings(analysis: Analysis): DraftFindings {
  const { result, target } = analysis;
  return {
    uri: target.document.uri,
    asOf: result.asOf,
    findings: result.findings.map((finding) => toListed(finding, analysis)),
    failures: result.failures.map(({ rule }) => rule),
    outdated: false,
  };
}

function toListed(finding: Finding, { target: { document, locale } }: Analysis): ListedFinding {
  const fix = finding.fixes.find(({ preferred }) => preferred);
  return {
    rule: finding.rule,
    ruleName: ruleName(finding.rule, locale),
    severity: finding.severity,
    message: word(finding.message, locale),
    range: toRange(document, finding.span),
    text: inOneLine(finding.text),
    fingerprint: finding.fingerprint,
    fix: fix === undefined ? null : word(fix.title, locale),
  };
}
