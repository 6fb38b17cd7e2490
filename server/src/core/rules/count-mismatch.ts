import { announcedCount } from '../claims/counts/announced-count.ts';
import { differingShares, type RatioShare } from '../claims/sums/ratio-share.ts';
import { differingSum, type Sum } from '../claims/sums/sum.ts';
import { sumsOf } from '../claims/sums/sums.ts';
import { valuedSentences } from '../claims/valued-sentences.ts';
import { introductionReader } from '../document/introduced.ts';
import type { RuleFinding } from '../findings/finding.ts';
import { draftEvidence, excerpt } from './draft-evidence.ts';
import { listOf } from './listed.ts';
import type { Rule } from './rule.ts';
import { inUnitAsWritten } from './written-value.ts';

export const countMismatch: Rule = {
  id: 'count-mismatch',
  severity: 'warning',
  against: 'draft',
  fixable: false,
  summary: {
    vi: 'Số lượng nêu ra khác với danh sách hoặc bảng kèm theo; tổng không bằng các phần cộng lại',
    en: 'A number of items that differs from the list that follows; a total that is not the sum of its parts',
  },
  *check({ draft, claims }) {
    const sentences = valuedSentences(claims);
    const introduced = introductionReader(draft);
    for (const valued of sentences) {
      const announced = announcedCount(valued.sentence, valued.quantities);
      if (announced === undefined) continue;
      const list = listOf(valued, announced, introduced);
      // The number that the last item bears may be the one announced; what is wrong then is the numbering.
      if (list === undefined || list.count === announced.count || list.lastNumber === announced.count) continue;
      yield {
        span: announced.quantity,
        message: {
          key: 'count-differs',
          draft: excerpt(draft.text, announced.quantity),
          count: list.count,
          last: excerpt(draft.text, list.last),
        },
        evidence: [draftEvidence(draft.text, list.last)],
        fixes: [],
      };
    }
    for (const { sentence, quantities } of sentences)
      for (const share of differingShares(sentence, quantities)) yield shareFinding(draft.text, share);
    for (const sum of sumsOf(draft, sentences, introduced)) {
      const found = differingSum(sum);
      if (found !== undefined) yield sumFinding(draft.text, sum, found);
    }
  },
};

function shareFinding(text: string, { ratio, share, found }: RatioShare): RuleFinding {
  const digits = (DECIMALS.exec(text.slice(share.value.start, share.value.end))?.[1] ?? '').length;
  const message = {
    key: 'ratio-differs',
    draft: excerpt(text, share),
    ratio: excerpt(text, ratio),
    share: inUnitAsWritten(text, share, Number(found.toFixed(digits))),
  } as const;
  return { span: share, message, evidence: [draftEvidence(text, ratio)], fixes: [] };
}

const DECIMALS = /\d[.,](\d+)/u;

function sumFinding(text: string, { total, parts, span }: Sum, found: number): RuleFinding {
  const written = parts.map(({ value }) => text.slice(value.start, value.end)).join(' + ');
  if (total === undefined) {
    const message = { key: 'shares-differ', parts: written, sum: inUnitAsWritten(text, parts[0], found) } as const;
    return { span, message, evidence: [draftEvidence(text, span)], fixes: [] };
  }
  return {
    span: total,
    message: {
      key: 'sum-differs',
      draft: excerpt(text, total),
      parts: written,
      sum: inUnitAsWritten(text, total, found),
    },
    evidence: [draftEvidence(text, span)],
    fixes: [],
  };
}
