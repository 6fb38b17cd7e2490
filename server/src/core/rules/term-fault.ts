import { abbreviationAt } from '../claims/terms/abbreviation.ts';
import { type TermFault, termFaults } from '../claims/terms/term-faults.ts';
import { isConsolidated } from '../document/consolidated.ts';
import { draftedKind } from '../document/drafted-kind.ts';
import type { RuleFinding } from '../findings/finding.ts';
import { contains } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import { draftEvidence, excerpt } from './draft-evidence.ts';
import type { Rule, RuleContext } from './rule.ts';

export const termFault: Rule = {
  id: 'term-fault',
  severity: 'information',
  against: 'draft',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Thuật ngữ, chữ viết tắt được định nghĩa hai lần khác nhau, định nghĩa mà không dùng, hoặc dùng trước khi định nghĩa',
    en: 'A term or abbreviation defined twice differently, defined and never used, or used before its definition',
  },
  *check(context) {
    if (isConsolidated(context.draft)) return;
    for (const fault of yield* termFaults(context.draft))
      if (!isWellKnown(fault, context)) yield findingFor(fault, context);
  },
};

function findingFor(fault: TermFault, { draft: { text } }: RuleContext): RuleFinding {
  const { definition } = fault.term;
  const term = excerpt(text, definition.termSpan);
  switch (fault.kind) {
    case 'redefined':
      return {
        span: definition.termSpan,
        message: {
          key: 'term-redefined',
          term,
          draft: excerpt(text, definition.meaningSpan),
          first: excerpt(text, fault.first.definition.meaningSpan),
        },
        evidence: [draftEvidence(text, fault.first.definition)],
        fixes: [],
      };
    case 'unused':
      return {
        span: definition.termSpan,
        message: { key: 'term-unused', term, meaning: excerpt(text, definition.meaningSpan) },
        evidence: [draftEvidence(text, definition)],
        fixes: [],
      };
    case 'early':
      return {
        span: fault.use,
        message: { key: 'term-early', term, meaning: excerpt(text, definition.meaningSpan) },
        evidence: [draftEvidence(text, definition)],
        fixes: [],
      };
  }
}

/** What everybody knows, or the knowledge base in an administrative document, needs no definition and may have one all the same. */
function isWellKnown(fault: TermFault, { draft, knowledge, citations }: RuleContext): boolean {
  const { kind, term } = fault;
  if (term.kind !== 'abbreviation' || kind === 'redefined') return false;
  if (EVERYDAY.has(term.term)) return true;
  if (fault.kind === 'early' && citations.some(({ citation }) => contains(citation, fault.use))) return true;
  return !isNormative(draft) && hasAlias(knowledge, term.term);
}

function isNormative(draft: RuleContext['draft']): boolean {
  return NORMATIVE.has(draftedKind(draft)?.kind ?? '');
}

const NORMATIVE: ReadonlySet<string> = new Set(['bộ luật', 'luật', 'pháp lệnh', 'nghị định', 'thông tư']);

/** Whether a body or a place is on record under the abbreviation, alone or behind its noun ("Bộ KH&CN"). */
function hasAlias({ records }: RuleContext['knowledge'], abbreviation: string): boolean {
  return [...records.organisations, ...records.places].some(({ aliases }) =>
    aliases.some((alias) => {
      const tokens = tokenise(alias);
      return tokens.some(({ start, text }, at) => {
        if (text[0] !== abbreviation[0]) return false;
        const found = abbreviationAt(tokens, at);
        return found !== undefined && alias.slice(start, tokens[found.end - 1]?.end) === abbreviation;
      });
    }),
  );
}

/** Abbreviations that stand in official documents without a definition. */
const EVERYDAY: ReadonlySet<string> = new Set(
  [
    'UBND HĐND MTTQ BHXH BHYT CCCD CMND PCCC KT-XH ĐBSCL TT STT TP TW QH CP',
    'GDP GRDP GNI CPI VND VNĐ USD ODA FDI EU ASEAN WTO AI IT ICT',
  ].flatMap((line) => line.split(' ')),
);
