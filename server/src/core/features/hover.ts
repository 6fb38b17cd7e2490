import type { Claim } from '../claims/claim.ts';
import { draftClaims } from '../claims/draft-claims.ts';
import { slotReader } from '../claims/slot-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { Evidence, Finding } from '../findings/finding.ts';
import { type HistoryEntry, standingOn } from '../knowledge/history.ts';
import type { Measure, Statement } from '../knowledge/model.ts';
import { shortened, singleLine } from '../text/shortened.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';
import { entryOf, type NamedEntry } from './named-entry.ts';
import type { DraftIndex } from './navigation/draft-index.ts';
import { quotationAt, type Subject, subjectAt } from './navigation/subject.ts';
import { type DifferencePart, differenceParts } from './quote-difference.ts';

/** What there is to say about the place under the cursor; the span is what the hover is about. */
export interface HoverContent {
  readonly span: Span;
  readonly sections: readonly HoverSection[];
}

export type HoverSection =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly relation: 'quoted' | 'bears-on' }
  | { readonly kind: 'document'; readonly evidence: Extract<Evidence, { kind: 'document' }> }
  | { readonly kind: 'difference'; readonly parts: readonly DifferencePart[] }
  /** How the units that a reference names begin. */
  | { readonly kind: 'units'; readonly texts: readonly string[] }
  | { readonly kind: 'term'; readonly term: string; readonly longForm: string }
  | { readonly kind: 'entries'; readonly entries: readonly NamedEntry[] }
  | MeasureHistory;

/** The latest entries of a measure's life, and which of them stand on the day of judgement. */
export interface MeasureHistory {
  readonly kind: 'history';
  readonly measure: Measure;
  readonly entries: readonly HistoryEntry[];
  readonly standing: readonly HistoryEntry[];
}

/** What a hover is told from: the draft as it was checked, and what its words stand for. */
export interface HoverContext extends FeatureContext {
  readonly index: DraftIndex;
}

/** The findings at an offset; else the statement that is quoted there; else what the words there stand for; else the statements that bear on the sentence. */
export function hover(context: HoverContext, offset: number): HoverContent | undefined {
  return (
    findingsAt(context, offset) ??
    quotedAt(context, offset) ??
    subjectSections(context, offset) ??
    bearingsAt(context, offset)
  );
}

function findingsAt(context: HoverContext, offset: number): HoverContent | undefined {
  const here = context.findings.filter(({ span }) => holds(span, offset));
  const [first] = here;
  if (first === undefined) return undefined;
  const findings = here.map((finding): HoverSection => ({ kind: 'finding', finding }));
  const differences = here.some(({ rule }) => rule === 'misquote') ? differencesAt(context, offset) : [];
  // A value has a life; a quotation or a name beside one has not.
  const valued = claimsAt(context, offset).filter(({ quantity }) => quantity !== undefined && holds(quantity, offset));
  return { span: first.span, sections: [...findings, ...differences, ...historiesOf(valued, context)] };
}

function quotedAt(context: HoverContext, offset: number): HoverContent | undefined {
  const quoted = quotationAt(context.index, offset);
  if (quoted === undefined) return undefined;
  const { start, end, statements } = quoted;
  const sources = statements
    .slice(0, MOST_STATEMENTS)
    .map((statement): HoverSection => ({ kind: 'statement', statement, relation: 'quoted' }));
  return { span: { start, end }, sections: [...sources, ...differencesAt(context, offset)] };
}

/** The quotation at an offset beside its source, where the two differ. */
function differencesAt({ draft, index }: HoverContext, offset: number): HoverSection[] {
  const quoted = quotationAt(index, offset);
  return quoted?.verdict.kind === 'altered'
    ? [{ kind: 'difference', parts: differenceParts(quoted.verdict, draft.text) }]
    : [];
}

/** What words stand for that are not where it is laid down; under a name or a term also what bears on its sentence. */
function subjectSections(context: HoverContext, offset: number): HoverContent | undefined {
  const { index, knowledge, asOf, draft } = context;
  const subject = subjectAt(index, offset);
  if (subject === undefined || isLaidDown(subject)) return undefined;
  const { span } = subject;
  switch (subject.kind) {
    case 'documents':
      return {
        span,
        sections: subject.documents.slice(0, MOST_STATEMENTS).map((document) => {
          const validity = knowledge.documents.validityAt(document, asOf);
          return { kind: 'document', evidence: { kind: 'document', document, validity } };
        }),
      };
    case 'units':
      return { span, sections: [{ kind: 'units', texts: subject.nodes.slice(0, MOST_STATEMENTS).map(textOf) }] };
    case 'term': {
      const { term, longForm } = subject.term;
      const bearings = bearingsAt(context, offset)?.sections ?? [];
      return { span, sections: [{ kind: 'term', term, longForm: singleLine(longForm) }, ...bearings] };
    }
    case 'name': {
      const entries = entryOf(subject.mention, knowledge, asOf);
      const bearings = bearingsAt(context, offset)?.sections ?? [];
      return entries.length === 0 ? undefined : { span, sections: [{ kind: 'entries', entries }, ...bearings] };
    }
    case 'statements':
    case 'earlier':
      return undefined;
  }

  function textOf({ start, end }: Span): string {
    return shortened(singleLine(draft.text.slice(start, end)), LONGEST_UNIT);
  }
}

/** Where something gets its name or number, the words around say what a hover would. */
function isLaidDown({ span, ...subject }: Subject): boolean {
  switch (subject.kind) {
    case 'term':
      return span.start === subject.term.definition.termSpan.start;
    case 'units':
      return span.start === subject.nodes[0].labelSpan.start;
    case 'documents':
    case 'earlier':
    case 'statements':
    case 'name':
      return false;
  }
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
/** In characters; what is longer is read where it stands. */
const LONGEST_UNIT = 400;
/** A hover is asked for, so it may be bolder than a finding. */
const CLOSE = 0.5;

function passageAt(draft: Draft, offset: number): Draft {
  return { ...draft, passages: draft.passages.filter((passage) => holds(passage, offset)) };
}

/** The end counts as inside: that is where a cursor stands after a word. */
function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
