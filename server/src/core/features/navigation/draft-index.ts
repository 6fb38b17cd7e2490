import { bareReferences } from '../../claims/citations/bare-references.ts';
import { type DraftCitation, draftCitations } from '../../claims/citations/draft-citations.ts';
import { type DraftQuote, draftQuotes } from '../../claims/quotes/draft-quotes.ts';
import type { SlotReader } from '../../claims/slot-reader.ts';
import { type DraftTerm, draftTerms } from '../../claims/terms/draft-terms.ts';
import type { Draft } from '../../document/draft.ts';
import type { LegalDocument } from '../../knowledge/documents/document.ts';
import { documentsOf } from '../../knowledge/documents/match.ts';
import { type DraftMention, draftMentions } from '../../knowledge/draft-mentions.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/model.ts';
import type { QuoteVerdict } from '../../knowledge/quotations.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';

/** What the words of a draft stand for. Each list is read when it is first asked for, and once for a version of the draft; all are in the order of the text. */
export interface DraftIndex {
  readonly draft: Draft;
  readonly knowledge: Knowledge;
  readonly slots: SlotReader;
  readonly citations: readonly IndexedCitation[];
  readonly quotes: readonly DraftQuote[];
  /** Those of the quotes that are on record, perhaps in other words. */
  readonly quotations: readonly IndexedQuotation[];
  /** What is on record of one of the quotes. */
  readonly quotationOf: (quoted: DraftQuote) => IndexedQuotation | undefined;
  readonly terms: readonly DraftTerm[];
  readonly mentions: readonly DraftMention[];
  /** Where the draft quotes, cites or names what is on record. */
  readonly uses: readonly Use[];
}

/** Of references that name no text, those that can only mean the one they stand in are resolved in it. */
export interface IndexedCitation extends DraftCitation {
  /** Those on record that are meant, by "Nghị định nêu trên" too; more than one where the words fit several. */
  readonly documents: readonly LegalDocument[];
}

/** The words without their marks. */
export interface IndexedQuotation extends Span {
  readonly statements: readonly [Statement, ...Statement[]];
  readonly verdict: Exclude<QuoteVerdict, { kind: 'unknown' }>;
}

/** A place of a draft that rests on an entry of the knowledge base. */
export interface Use {
  readonly id: string;
  readonly span: Span;
}

/** `slots` may be those that a check of the same draft has filled: what they know is not read again. */
export function indexDraft(from: Pick<DraftIndex, 'draft' | 'knowledge' | 'slots'>): DraftIndex {
  const { draft, knowledge, slots } = from;
  const citations = once(() => indexCitations(from));
  const quotes = once(() => draftQuotes(draft));
  const quotationOf = quotationReader(knowledge);
  const quotations = once(() => quotes().flatMap((quoted) => quotationOf(quoted) ?? []));
  const terms = once(() => draftTerms(draft));
  const mentions = once(() => draftMentions(draft, knowledge.mentions, slots.asOf));
  const uses = once(() => usesOf({ citations: citations(), quotations: quotations(), mentions: mentions() }));
  return {
    draft,
    knowledge,
    slots,
    quotationOf,
    get citations() {
      return citations();
    },
    get quotes() {
      return quotes();
    },
    get quotations() {
      return quotations();
    },
    get terms() {
      return terms();
    },
    get mentions() {
      return mentions();
    },
    get uses() {
      return uses();
    },
  };
}

type Sources = Pick<DraftIndex, 'draft' | 'knowledge' | 'slots'>;

function indexCitations({ draft, knowledge, slots }: Sources): readonly IndexedCitation[] {
  const read = draftCitations(draft, slots);
  const bare = new Map(bareReferences(draft, read).map((each) => [each.citation, each]));
  return read.map((each) => {
    const resolved = bare.get(each.citation) ?? each;
    return { ...resolved, documents: citedDocuments(resolved, { knowledge, slots }) };
  });
}

function citedDocuments(
  { citation, target }: DraftCitation,
  { knowledge, slots }: Pick<Sources, 'knowledge' | 'slots'>,
): readonly LegalDocument[] {
  if (target.kind !== 'document' && target.kind !== 'earlier') return [];
  return documentsOf(knowledge.documents.find(target.kind === 'earlier' ? target.citation : citation, slots.asOf));
}

/** Each quotation is held against the record when it is first asked for. */
function quotationReader(knowledge: Knowledge): DraftIndex['quotationOf'] {
  const known = new Map<DraftQuote, IndexedQuotation | undefined>();
  return (quoted) => {
    if (!known.has(quoted)) known.set(quoted, readQuotation(quoted, knowledge));
    return known.get(quoted);
  };
}

function readQuotation(quoted: DraftQuote, { quotations }: Knowledge): IndexedQuotation | undefined {
  const verdict = quotations.verdictOn(quoted);
  if (verdict.kind === 'unknown') return undefined;
  const { start, end } = quoted.quote;
  return { start, end, verdict, statements: verdict.kind === 'verbatim' ? verdict.statements : [verdict.statement] };
}

function usesOf({ citations, quotations, mentions }: Pick<DraftIndex, 'citations' | 'quotations' | 'mentions'>): Use[] {
  return [
    ...quotations.flatMap(({ start, end, statements }) => statements.map(({ id }) => ({ id, span: { start, end } }))),
    ...citations.flatMap(({ citation: { start, end }, documents }) =>
      documents.map(({ id }) => ({ id, span: { start, end } })),
    ),
    ...mentions.map(({ mention: { id, start, end } }) => ({ id, span: { start, end } })),
  ].sort((a, b) => a.span.start - b.span.start);
}
