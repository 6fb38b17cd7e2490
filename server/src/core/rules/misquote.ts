import type { Difference } from '../claims/quotes/differences.ts';
import type { RuleFinding } from '../findings/finding.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { QuoteVerdict } from '../knowledge/quotations.ts';
import { cover, type Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Rule } from './rule.ts';

export const misquote: Rule = {
  id: 'misquote',
  severity: 'error',
  against: 'statements',
  reach: 'passage',
  fixable: true,
  summary: {
    vi: 'Lời trong ngoặc kép khác với nguồn: từ nào, và có đổi số, ngày, tên hoặc nghĩa phủ định hay không',
    en: 'Words in quotation marks that differ from the source: which words, and whether a number, name or negation changed',
  },
  *check({ draft, quotes }) {
    for (const { verdict } of quotes) {
      if (verdict.kind !== 'altered') continue;
      for (const difference of verdict.differences) yield findingFor(draft.text, verdict, difference);
    }
  },
};

function findingFor(
  text: string,
  verdict: Extract<QuoteVerdict, { kind: 'altered' }>,
  difference: Difference,
): RuleFinding {
  const span = spanOfWords(verdict.draft, difference.draft);
  const recordedSpan = spanOfWords(verdict.source, difference.source);
  const recorded = verdict.sourceText.slice(recordedSpan.start, recordedSpan.end);
  return {
    span,
    message: {
      key: 'quote-differs',
      change: difference.change,
      draft: text.slice(span.start, span.end),
      recorded,
      by: attributionOf(verdict.statement),
    },
    evidence: [{ kind: 'statement', statement: verdict.statement }],
    fixes: [
      { title: { key: 'fix-restore-quote', text: recorded }, preferred: true, edits: [{ span, newText: recorded }] },
    ],
  };
}

function spanOfWords(
  words: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): Span {
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined) throw new Error(`No words ${first} to ${last} among ${words.length}`);
  return cover(from, to);
}
