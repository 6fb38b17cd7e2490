import type { Evidence, Fix, RuleFinding } from '../findings/finding.ts';
import type { Mismatch } from '../knowledge/documents/match.ts';
import { parseDay } from '../text/day.ts';
import { documentEvidence } from './cited-documents.ts';
import { effectOther } from './effect-days.ts';
import { impossibleCitation } from './impossible-citations.ts';
import type { JudgedCitation } from './judged-citations.ts';
import type { Rule, RuleContext } from './rule.ts';
import { writeDay } from './write-day.ts';

export const citationMismatch: Rule = {
  id: 'citation-mismatch',
  severity: 'error',
  against: 'documents',
  reach: 'draft',
  fixable: true,
  summary: {
    vi: 'Tên, loại, số, cơ quan hoặc ngày ban hành trong một viện dẫn không thuộc về cùng một văn bản',
    en: 'Name, type, number, issuer or day of issue in a citation that do not belong to one document',
  },
  *check(context) {
    for (const [index, cited] of context.citations.entries()) {
      if (cited.borrowed) continue;
      const finding = mismatchIn(cited, context) ?? impossibleIn(cited, context);
      if (finding !== undefined) yield finding;
      const other = effectOther(cited, context.citations[index + 1], context);
      if (other !== undefined) yield other;
    }
  },
};

/** What the register knows and confirms is never impossible. */
function impossibleIn({ citation, match }: JudgedCitation, { draft }: RuleContext): RuleFinding | undefined {
  return match?.kind === 'known' ? undefined : impossibleCitation(citation, draft);
}

function mismatchIn({ citation, match }: JudgedCitation, context: RuleContext): RuleFinding | undefined {
  if (match?.kind !== 'mismatch') return undefined;
  const { draft, knowledge, asOf } = context;
  const { document, mismatch, other } = match;
  const span = citation.parts[mismatch.part];
  if (span === undefined) return undefined;
  const written = draft.text.slice(span.start, span.end);
  const newText = rewritten(mismatch, written);
  const fix: Fix = { title: { key: 'fix-replace', text: newText }, preferred: true, edits: [{ span, newText }] };
  const evidence: readonly [Evidence, ...Evidence[]] = [
    documentEvidence(document, knowledge, asOf),
    ...(other === undefined ? [] : [documentEvidence(other, knowledge, asOf)]),
  ];
  return {
    span,
    message: { key: 'citation-mismatch', part: mismatch.part, draft: written, recorded: newText, document, other },
    evidence,
    fixes: newText === '' ? [] : [fix],
  };
}

/** What the register has, in the form in which the draft wrote its part. */
function rewritten({ part, recorded }: Mismatch, written: string): string {
  const day = part === 'issued' ? parseDay(recorded) : undefined;
  if (day === undefined) return recorded;
  const year = /^(?<head>năm )?\d{4}$/iu.exec(written.trim())?.groups;
  return year === undefined ? writeDay(day, written) : `${year.head ?? ''}${day.slice(0, 4)}`;
}
