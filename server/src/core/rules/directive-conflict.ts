import { isOwnVoice, isOwnWill } from '../claims/norms/draft-norms.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { Statement } from '../knowledge/model.ts';
import { holderAmong, type Span } from '../text/span.ts';
import type { Rule, RuleContext } from './rule.ts';

export const directiveConflict: Rule = {
  id: 'directive-conflict',
  severity: 'information',
  against: 'statements',
  fixable: false,
  summary: {
    vi: 'Cấm, để tuỳ nghi hoặc làm ngược điều đã được chỉ đạo, hoặc cho phép điều đã bị cấm',
    en: 'The draft forbids, makes optional or reverses what a directive orders, or allows what one forbids',
  },
  *check(context) {
    const { draft } = context;
    let last: Span = { start: -1, end: -1 };
    for (const { span, statement, recorded } of inOrder([...contraryNorms(context), ...turnedAbout(context)])) {
      if (span.start < last.end) continue;
      last = span;
      yield {
        span,
        message: {
          key: 'directive-reversed',
          draft: draft.text.slice(span.start, span.end),
          recorded: statement.quote.slice(recorded.start, recorded.end),
          by: attributionOf(statement),
        },
        evidence: [{ kind: 'statement', statement }],
        fixes: [],
      };
    }
  },
};

/** Words of the draft that are contrary to words of a statement. */
interface Contradiction {
  readonly span: Span;
  readonly statement: Statement;
  readonly recorded: Span;
}

/** What the draft orders, leaves open or forbids of an act of which the record says the contrary. */
function contraryNorms({ norms, knowledge, asOf }: RuleContext): Contradiction[] {
  return norms.flatMap((each) => {
    const { norm } = each;
    const directive = knowledge.directives.contraryTo(norm).find(({ statement }) => statement.date <= asOf);
    if (directive === undefined || !isOwnWill(each, asOf)) return [];
    const { start, end } = norm;
    return [{ span: { start, end }, statement: directive.statement, recorded: directive.norm }];
  });
}

/** What the draft says again of the record in almost its own words, with one turned into its contrary. */
function turnedAbout({ claims, quotes, knowledge, asOf }: RuleContext): Contradiction[] {
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  // The claims of one sentence have the same words.
  const sentences = claims.filter(({ claim }, index) => claim.start !== claims[index - 1]?.claim.start);
  return sentences.flatMap(({ claim, passage }): Contradiction[] => {
    const { core, rest } = claim.subject;
    const sentence = passage.sentences.find(({ start }) => start === claim.start);
    if (sentence === undefined || passage.kind === 'heading') return [];
    const reversal = knowledge.reversals.reversedBy([...core, ...rest], () => sentence.tokens, asOf);
    if (reversal === undefined || !isOwnVoice(sentence, passage, asOf)) return [];
    const { statement, contrast } = reversal;
    return quoteHolding(contrast.draft) === undefined
      ? [{ span: contrast.draft, statement, recorded: contrast.record }]
      : [];
  });
}

function inOrder(contradictions: readonly Contradiction[]): Contradiction[] {
  return [...contradictions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
