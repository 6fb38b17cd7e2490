import { announcedCount } from '../claims/counts/announced-count.ts';
import { spokenCounts } from '../claims/counts/spoken-items.ts';
import { writeNumber } from '../claims/numbers/write-number.ts';
import { differingChanges, type StatedChange } from '../claims/sums/changes.ts';
import { differingPlanShare } from '../claims/sums/plan-share.ts';
import { differingShares, type RatioShare } from '../claims/sums/ratio-share.ts';
import { type OddCell, oddCells } from '../claims/sums/row-arithmetic.ts';
import { differingSum, type Sum } from '../claims/sums/sum.ts';
import { sumsOf } from '../claims/sums/sums.ts';
import { valuedSentences } from '../claims/valued-sentences.ts';
import { introductionReader } from '../document/introduced.ts';
import type { RuleFinding } from '../findings/finding.ts';
import { cover, type Span } from '../text/span.ts';
import { PIECE } from '../text/steps.ts';
import { draftEvidence, excerpt } from './draft-evidence.ts';
import { listOf } from './listed.ts';
import type { Rule } from './rule.ts';
import { inUnitAsWritten } from './written-value.ts';

export const countMismatch: Rule = {
  id: 'count-mismatch',
  severity: 'warning',
  against: 'draft',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Số lượng nêu ra khác với danh sách hoặc bảng kèm theo; tổng không bằng các phần cộng lại',
    en: 'A number of items that differs from the list that follows; a total that is not the sum of its parts',
  },
  *check({ draft, claims }) {
    const sentences = valuedSentences(claims);
    const introduced = introductionReader(draft);
    for (const [at, valued] of sentences.entries()) {
      if (at % PIECE === 0) yield undefined;
      const announced = announcedCount(valued.sentence, valued.quantities);
      if (announced === undefined) continue;
      const list = listOf(valued, announced, introduced);
      // The number that the last item bears may be the one announced; what is wrong then is the numbering.
      if (list === undefined || list.lastNumber === announced.count) continue;
      if (list.count <= announced.count && announced.count <= list.most) continue;
      yield countFinding(draft.text, announced.quantity, { count: list.most, last: list.last });
    }
    yield undefined;
    for (const { quantity, announced, items } of spokenCounts(draft, sentences))
      if (announced !== items.count) yield countFinding(draft.text, quantity, items);
    for (const [at, { sentence, quantities }] of sentences.entries()) {
      if (at % PIECE === 0) yield undefined;
      for (const share of differingShares(sentence, quantities)) yield shareFinding(draft.text, share);
      const ofPlan = differingPlanShare(sentence, quantities);
      if (ofPlan !== undefined) yield shareFinding(draft.text, ofPlan);
      for (const change of differingChanges(sentence, quantities)) yield changeFinding(draft.text, change);
    }
    for (const table of draft.tables) {
      yield undefined;
      for (const cell of oddCells(table)) yield cellFinding(draft.text, cell);
    }
    for (const sum of sumsOf(draft, sentences, introduced)) {
      const found = sum && differingSum(sum);
      if (sum === undefined) yield undefined;
      else if (found !== undefined) yield sumFinding(draft.text, sum, found);
    }
  },
};

function countFinding(
  text: string,
  quantity: Span,
  { count, last }: { readonly count: number; readonly last: Span },
): RuleFinding {
  const message = { key: 'count-differs', draft: excerpt(text, quantity), count, last: excerpt(text, last) } as const;
  return { span: quantity, message, evidence: [draftEvidence(text, last)], fixes: [] };
}

function changeFinding(text: string, { from, to, change, found }: StatedChange): RuleFinding {
  const digits = (DECIMALS.exec(text.slice(change.value.start, change.value.end))?.[1] ?? '').length;
  const message = {
    key: 'change-differs',
    draft: excerpt(text, change),
    from: excerpt(text, from).replace(FROM, ''),
    to: excerpt(text, to),
    change: inUnitAsWritten(text, change, Number(found.toFixed(digits))),
  } as const;
  return { span: change, message, evidence: [draftEvidence(text, cover(from, to))], fixes: [] };
}

const FROM = /^từ\s+/iu;

function cellFinding(text: string, { cell, from, found, decimals }: OddCell): RuleFinding {
  const message = {
    key: 'cell-differs',
    draft: excerpt(text, cell),
    row: excerpt(text, from),
    found: writeNumber(Number(found.toFixed(decimals))),
  } as const;
  return { span: cell, message, evidence: [draftEvidence(text, from)], fixes: [] };
}

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
