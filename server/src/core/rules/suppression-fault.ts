import type { Draft } from '../document/draft.ts';
import type { IdleSuppression } from '../findings/apply-suppressions.ts';
import type { Evidence, RuleFinding } from '../findings/finding.ts';
import type { Suppression } from '../findings/suppressions.ts';
import type { Span } from '../text/span.ts';
import { writtenBeginning, writtenLength } from '../text/written-length.ts';
import type { Rule } from './rule.ts';

export const suppressionFault: Rule = {
  id: 'suppression-fault',
  severity: 'warning',
  against: 'draft',
  reach: 'draft',
  fixable: true,
  summary: {
    vi: 'Chú thích bỏ qua thiếu lý do, nêu quy tắc không có, hoặc không còn bỏ qua điều gì',
    en: 'A suppression without a reason, of an unknown rule, or that suppresses nothing any more',
  },
  *check({ draft, suppressions, ruleIds }) {
    for (const suppression of suppressions) {
      const { span, rules, reason } = suppression;
      const text = textOf(draft.text, writtenBeginning(draft.text, span, LONGEST));
      const evidence: readonly [Evidence] = [evidenceFor(draft, suppression)];
      if (rules.length === 0) yield { span, message: { key: 'suppression-of-nothing', text }, evidence, fixes: [] };
      else if (reason === undefined)
        yield { span, message: { key: 'suppression-without-reason', text }, evidence, fixes: [] };
      const unknown = rules.filter(({ id }) => !ruleIds.has(id));
      for (const rule of unknown.slice(0, MOST_TOLD))
        yield { span: rule.span, message: { key: 'suppression-unknown-rule', rule: rule.id }, evidence, fixes: [] };
    }
  },
};

/** Of one comment; the rest of what is no list of rules tells nothing more. */
const MOST_TOLD = 20;

/** Known only when all rules are through: the engine asks for it. */
export function idleSuppression(draft: Draft, { suppression, rule }: IdleSuppression): RuleFinding {
  const alone = suppression.rules.length === 1;
  const span = alone ? suppression.span : rule.span;
  const gone = alone ? wholeLine(draft.text, suppression.comment) : withComma(draft.text, rule.span);
  return {
    span,
    message: { key: 'suppression-idle', text: draft.text.slice(span.start, span.end), rule: rule.id },
    evidence: [evidenceFor(draft, suppression)],
    fixes: [{ title: { key: 'fix-remove-suppression' }, preferred: true, edits: [{ span: gone, newText: '' }] }],
  };
}

/** The paragraph that it is for; where there is none, and for a whole file, the comment itself. */
function evidenceFor({ text }: Draft, { span, target }: Suppression): Evidence {
  const isShown = target !== undefined && writtenLength(text, target) <= LONGEST;
  const place = isShown ? target : writtenBeginning(text, span, LONGEST);
  return { kind: 'draft', span: place, text: textOf(text, place) };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** In UTF-16 code units: nobody reads a longer excerpt. */
const LONGEST = 600;

/** With its line break where nothing else stands on the line. */
function wholeLine(text: string, { start, end }: Span): Span {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end) + 1;
  const rest = lineEnd > 0 && text.slice(end, lineEnd).trim() === '' ? lineEnd - end : undefined;
  return before.trim() === '' && rest !== undefined
    ? { start: start - before.length, end: end + rest }
    : { start, end };
}

/** With the comma that joins it to the id before or behind it. */
function withComma(text: string, { start, end }: Span): Span {
  const behind = pastSpace(text, end, 1);
  if (text[behind] === ',') return { start, end: pastSpace(text, behind + 1, 1) };
  const before = pastSpace(text, start - 1, -1);
  return text[before] === ',' ? { start: pastSpace(text, before - 1, -1) + 1, end } : { start, end };
}

/** The first place from here on, in one direction, at which there is no white space. */
function pastSpace(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (SPACE.test(text[at] ?? '')) at += step;
  return at;
}

const SPACE = /\s/u;
