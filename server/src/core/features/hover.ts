import { draftClaims } from '../claims/draft-claims.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import type { Draft } from '../document/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Statement } from '../knowledge/model.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';

/** What there is to say about the place under the cursor; the span is what the hover is about. */
export interface HoverContent {
  readonly span: Span;
  readonly sections: readonly HoverSection[];
}

export type HoverSection =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly relation: 'quoted' | 'bears-on' };

/** The findings at an offset; else the statement that is quoted there; else the statements that bear on the sentence. */
export function hover(context: FeatureContext, offset: number): HoverContent | undefined {
  return findingsAt(context, offset) ?? quotationAt(context, offset) ?? bearingsAt(context, offset);
}

function findingsAt({ findings }: FeatureContext, offset: number): HoverContent | undefined {
  const here = findings.filter(({ span }) => holds(span, offset));
  const [first] = here;
  return first === undefined
    ? undefined
    : { span: first.span, sections: here.map((finding) => ({ kind: 'finding', finding })) };
}

function quotationAt({ draft, knowledge }: FeatureContext, offset: number): HoverContent | undefined {
  for (const quoted of draftQuotes(passageAt(draft, offset))) {
    const { quote } = quoted;
    if (!holds(quote, offset)) continue;
    const verdict = knowledge.quotations.verdictOn(quoted);
    if (verdict.kind === 'unknown') return undefined;
    const statements = verdict.kind === 'verbatim' ? verdict.statements : [verdict.statement];
    return {
      span: { start: quote.start, end: quote.end },
      sections: statements
        .slice(0, MOST_STATEMENTS)
        .map((statement) => ({ kind: 'statement', statement, relation: 'quoted' })),
    };
  }
  return undefined;
}

function bearingsAt({ draft, knowledge, asOf }: FeatureContext, offset: number): HoverContent | undefined {
  const claims = draftClaims(passageAt(draft, offset), [], asOf).filter(({ claim }) => holds(claim, offset));
  const [first] = claims;
  if (first === undefined) return undefined;
  const bearings = claims
    .flatMap(({ claim }) => knowledge.bearings.bearingsOn(claim))
    .filter(({ alignment }) => alignment.score >= CLOSE);
  const statements = [
    ...new Set(bearings.sort((a, b) => b.alignment.score - a.alignment.score).map(({ statement }) => statement)),
  ];
  if (statements.length === 0) return undefined;
  return {
    span: { start: first.claim.start, end: first.claim.end },
    sections: statements
      .slice(0, MOST_STATEMENTS)
      .map((statement) => ({ kind: 'statement', statement, relation: 'bears-on' })),
  };
}

/** More than three statements in a hover are a list, and lists belong in the look-up. */
const MOST_STATEMENTS = 3;
/** A hover is asked for, so it may be bolder than a finding. */
const CLOSE = 0.5;

function passageAt(draft: Draft, offset: number): Draft {
  return { ...draft, passages: draft.passages.filter((passage) => holds(passage, offset)) };
}

/** The end counts as inside: that is where a cursor stands after a word. */
function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
