import { type DraftNorm, isOwnVoice, isOwnWill } from '../claims/norms/draft-norms.ts';
import type { Draft } from '../document/draft.ts';
import type { Message } from '../findings/message.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { Basis } from '../knowledge/basis.ts';
import type { Statement } from '../knowledge/model.ts';
import { kept } from '../text/kept.ts';
import { holderAmong, type Span } from '../text/span.ts';
import { inPieces, type Steps } from '../text/steps.ts';
import { givenElsewhere } from './given-elsewhere.ts';
import type { JudgedClaim, Rule, RuleContext } from './rule.ts';

export const directiveConflict: Rule = {
  id: 'directive-conflict',
  severity: 'information',
  against: 'statements',
  reach: 'passage',
  fixable: false,
  summary: {
    vi: 'Cấm, để tuỳ nghi, làm ngược hoặc giao cho cơ quan khác điều đã được chỉ đạo, hoặc cho phép điều đã bị cấm',
    en: 'The draft forbids, makes optional, reverses or gives to another body what a directive orders, or allows what one forbids',
  },
  *check(context) {
    let last: Span = { start: -1, end: -1 };
    for (const { span, statement, message } of inOrder([
      ...(yield* contraryNorms(context)),
      ...(yield* turnedAbout(context)),
      ...(yield* ofAnother(context)),
    ])) {
      if (span.start < last.end) continue;
      last = span;
      yield { span, message, evidence: [{ kind: 'statement', statement }], fixes: [] };
    }
  },
};

/** Words of the draft that are contrary to a statement. */
interface Contradiction {
  readonly span: Span;
  readonly statement: Statement;
  readonly message: Message;
}

interface ContraryWords {
  readonly span: Span;
  readonly statement: Statement;
  readonly recorded: Span;
}

function reversed({ text }: Draft, { span, statement, recorded }: ContraryWords): Contradiction {
  const draft = text.slice(span.start, span.end);
  const words = statement.quote.slice(recorded.start, recorded.end);
  return {
    span,
    statement,
    message: { key: 'directive-reversed', draft, recorded: words, by: attributionOf(statement) },
  };
}

/** The task that a directive gives to another body. */
function* ofAnother(context: RuleContext): Steps<readonly Contradiction[]> {
  const given = yield* givenElsewhere(context);
  return given.map(({ span, statement, recorded }) => ({
    span,
    statement,
    message: {
      key: 'task-of-another',
      draft: context.draft.text.slice(span.start, span.end),
      body: statement.quote.slice(recorded.start, recorded.end),
      recorded: statement.quote,
      by: attributionOf(statement),
    },
  }));
}

/** What the draft orders, leaves open or forbids of an act of which the record says the contrary. */
function* contraryNorms({ draft, norms, basis }: RuleContext): Steps<readonly Contradiction[]> {
  return yield* inPieces(norms, (piece) => piece.flatMap((norm) => contraryOf(basis)(norm, draft) ?? []));
}

const contraryOf = kept(({ knowledge, asOf }: Basis) =>
  kept((each: DraftNorm, draft: Draft): Contradiction | undefined => {
    const { norm } = each;
    const directive = knowledge.directives.contraryTo(norm).find(({ statement }) => statement.date <= asOf);
    if (directive === undefined || !isOwnWill(each, asOf)) return undefined;
    const { start, end } = norm;
    return reversed(draft, { span: { start, end }, statement: directive.statement, recorded: directive.norm });
  }),
);

/** What the draft says again of the record in almost its own words, with one turned into its contrary. */
function* turnedAbout({ draft, claims, quotes, basis }: RuleContext): Steps<readonly Contradiction[]> {
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  // The claims of one sentence have the same words.
  const sentences = claims.filter(({ claim }, index) => claim.start !== claims[index - 1]?.claim.start);
  const turnedIn = (judged: JudgedClaim): readonly Contradiction[] => {
    const turned = turnOf(basis)(judged);
    return turned === undefined || quoteHolding(turned.span) !== undefined ? [] : [reversed(draft, turned)];
  };
  return yield* inPieces(sentences, (piece) => piece.flatMap(turnedIn));
}

const turnOf = kept(({ knowledge, asOf }: Basis) =>
  kept(({ claim, passage }: JudgedClaim): ContraryWords | undefined => {
    const { core, rest } = claim.subject;
    const sentence = passage.sentences.find(({ start }) => start === claim.start);
    if (sentence === undefined || passage.kind === 'heading') return undefined;
    const reversal = knowledge.reversals.reversedBy([...core, ...rest], () => sentence.tokens, asOf);
    if (reversal === undefined || !isOwnVoice(sentence, passage, asOf)) return undefined;
    const { statement, contrast } = reversal;
    return { span: contrast.draft, statement, recorded: contrast.record };
  }),
);

function inOrder(contradictions: readonly Contradiction[]): Contradiction[] {
  return [...contradictions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
