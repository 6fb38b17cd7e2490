import { draftCitations } from '../claims/citations/draft-citations.ts';
import type { Claim } from '../claims/claim.ts';
import { draftClaims } from '../claims/draft-claims.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import { slotReader } from '../claims/slot-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { Evidence, Finding } from '../findings/finding.ts';
import { type HistoryEntry, standingOn } from '../knowledge/history.ts';
import type { Measure, Statement } from '../knowledge/model.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';

/** What there is to say about the place under the cursor; the span is what the hover is about. */
export interface HoverContent {
  readonly span: Span;
  readonly sections: readonly HoverSection[];
}

export type HoverSection =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly relation: 'quoted' | 'bears-on' }
  | { readonly kind: 'document'; readonly evidence: Extract<Evidence, { kind: 'document' }> }
  | MeasureHistory;

/** The latest entries of a measure's life, and which of them stand on the day of judgement. */
export interface MeasureHistory {
  readonly kind: 'history';
  readonly measure: Measure;
  readonly entries: readonly HistoryEntry[];
  readonly standing: readonly HistoryEntry[];
}

/** The findings at an offset; else the statement that is quoted there; else the document that is cited there; else the statements that bear on the sentence. */
export function hover(context: FeatureContext, offset: number): HoverContent | undefined {
  return (
    findingsAt(context, offset) ??
    quotationAt(context, offset) ??
    citationAt(context, offset) ??
    bearingsAt(context, offset)
  );
}

function findingsAt(context: FeatureContext, offset: number): HoverContent | undefined {
  const here = context.findings.filter(({ span }) => holds(span, offset));
  const [first] = here;
  if (first === undefined) return undefined;
  const findings = here.map((finding): HoverSection => ({ kind: 'finding', finding }));
  // A value has a life; a quotation or a name beside one has not.
  const valued = claimsAt(context, offset).filter(({ quantity }) => quantity !== undefined && holds(quantity, offset));
  return { span: first.span, sections: [...findings, ...historiesOf(valued, context)] };
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

/** A cited document with what is known of its force on the day; of a number that several bear, all of them. */
function citationAt({ draft, knowledge, asOf }: FeatureContext, offset: number): HoverContent | undefined {
  const cited = draftCitations(
    draft,
    slotReader(asOf, knowledge.documents.names),
    passageAt(draft, offset).passages,
  ).find(({ citation, target }) => target.kind === 'document' && holds(citation, offset));
  if (cited === undefined) return undefined;
  const match = knowledge.documents.find(cited.citation, asOf);
  if (match.kind === 'unknown') return undefined;
  const documents = match.kind === 'ambiguous' ? match.documents.slice(0, MOST_STATEMENTS) : [match.document];
  return {
    span: { start: cited.citation.start, end: cited.citation.end },
    sections: documents.map((document) => {
      const validity = knowledge.documents.validityAt(document, asOf);
      return { kind: 'document', evidence: { kind: 'document', document, validity } };
    }),
  };
}

function bearingsAt({ draft, knowledge, asOf }: FeatureContext, offset: number): HoverContent | undefined {
  const claims = claimsAt({ draft, asOf }, offset);
  const [first] = claims;
  if (first === undefined) return undefined;
  const bearings = claims
    .flatMap((claim) => knowledge.bearings.bearingsOn(claim))
    .filter(({ alignment }) => alignment.score >= CLOSE);
  const statements = [
    ...new Set(bearings.sort((a, b) => b.alignment.score - a.alignment.score).map(({ statement }) => statement)),
  ];
  const sections = [
    ...statements
      .slice(0, MOST_STATEMENTS)
      .map((statement): HoverSection => ({ kind: 'statement', statement, relation: 'bears-on' })),
    ...historiesOf(claims, { knowledge, asOf }),
  ];
  return sections.length === 0 ? undefined : { span: { start: first.start, end: first.end }, sections };
}

function claimsAt({ draft, asOf }: Pick<FeatureContext, 'draft' | 'asOf'>, offset: number): Claim[] {
  const claims = draftClaims(passageAt(draft, offset), [], slotReader(asOf)).map(({ claim }) => claim);
  return claims.filter((claim) => holds(claim, offset));
}

/** The life of each measure that the claims name; one statement alone is no history. */
function historiesOf(
  claims: readonly Claim[],
  { knowledge, asOf }: Pick<FeatureContext, 'knowledge' | 'asOf'>,
): HoverSection[] {
  const measures = new Set(claims.flatMap((claim) => knowledge.measures.measureOf(claim) ?? []));
  return [...measures].flatMap((measure) => {
    const history = measureHistory(measure, { knowledge, asOf });
    return history.entries.length < 2 ? [] : [history];
  });
}

/** What became of a measure up to the day. */
export function measureHistory(
  measure: Measure,
  { knowledge, asOf }: Pick<FeatureContext, 'knowledge' | 'asOf'>,
): MeasureHistory {
  const known = knowledge.history(measure).filter(({ statement }) => statement.date <= asOf);
  return { kind: 'history', measure, entries: known.slice(-MOST_ENTRIES), standing: standingOn(known, asOf) };
}

/** More than three statements in a hover are a list, and lists belong in the look-up. */
const MOST_STATEMENTS = 3;
/** The latest; the command line shows all. */
const MOST_ENTRIES = 6;
/** A hover is asked for, so it may be bolder than a finding. */
const CLOSE = 0.5;

function passageAt(draft: Draft, offset: number): Draft {
  return { ...draft, passages: draft.passages.filter((passage) => holds(passage, offset)) };
}

/** The end counts as inside: that is where a cursor stands after a word. */
function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
