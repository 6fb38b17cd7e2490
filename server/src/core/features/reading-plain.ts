import type { DraftCitation } from '../claims/citations/draft-citations.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';
import type { DraftTerm } from '../claims/terms/draft-terms.ts';
import type { Time } from '../claims/times/time.ts';
import type { OutlineNode, UnitKind } from '../document/outline-node.ts';
import type { Mention } from '../knowledge/mentions.ts';
import type { PlainForm } from './plain-form.ts';
import type { PassageReading, ReadQuote } from './reading.ts';
import type { ReadClaim } from './reading-claims.ts';
import { type PlainTarget, plainTarget } from './reading-targets.ts';

/** A reading as it leaves the program: plain data, what is absent is null. `R` is how the one who asked counts places. */
export interface PlainReading<R> {
  readonly sentences: readonly { readonly range: R }[];
  readonly quantities: readonly PlainQuantity<R>[];
  readonly times: readonly PlainTime<R>[];
  readonly citations: readonly PlainCitation<R>[];
  readonly quotes: readonly PlainQuote<R>[];
  readonly mentions: readonly PlainMention<R>[];
  readonly claims: readonly PlainClaim<R>[];
  readonly terms: readonly PlainTerm<R>[];
}

export interface PlainQuantity<R> {
  readonly range: R;
  readonly text: string;
  /** In base numbers: 3740000000000000 for "3,74 triệu tỷ đồng". */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly comparator: Quantity['comparator'];
}

export interface PlainTime<R> {
  readonly range: R;
  readonly text: string;
  readonly kind: Time['kind'];
  /** ISO days, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface PlainCitation<R> {
  readonly range: R;
  readonly text: string;
  readonly type: string | null;
  readonly number: string | null;
  /** An ISO day, or a year where the text gives no more. */
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Every unit in full, joined with "; ". */
  readonly unit: string | null;
  /** What the words mean that name no document; null where they name one, and where it is not certain. */
  readonly target: PlainTarget<R> | null;
}

export interface PlainQuote<R> {
  readonly range: R;
  readonly text: string;
  readonly speaker: string | null;
  readonly office: string | null;
  readonly date: string | null;
}

export interface PlainMention<R> {
  readonly range: R;
  readonly kind: Mention['kind'];
  readonly id: string;
  readonly name: string;
}

export interface PlainClaim<R> {
  readonly range: R;
  /** An id of the lexicon of measures, or words. */
  readonly measure: string;
  readonly scope: ReadClaim['claim']['scope'];
  readonly quantity: PlainQuantity<R> | null;
  readonly time: PlainTime<R> | null;
  readonly modality: ReadClaim['claim']['modality'];
  readonly polarity: ReadClaim['claim']['polarity'];
  readonly actor: string | null;
}

/** A term or an abbreviation where the draft defines it. */
export interface PlainTerm<R> {
  readonly range: R;
  readonly text: string;
  readonly kind: DraftTerm['kind'];
  /** What it stands for, as the draft writes it. */
  readonly longForm: string;
  /** Everywhere else that it stands. */
  readonly uses: readonly R[];
}

export interface PlainUnit<R> {
  readonly kind: Exclude<UnitKind, 'appendix'>;
  readonly label: string;
  readonly range: R;
  readonly children: readonly PlainUnit<R>[];
}

/** What was understood of some passages, list by list. */
export function plainReading<R>(passages: readonly PassageReading[], form: PlainForm<R>): PlainReading<R> {
  const all = <T, P>(list: (passage: PassageReading) => readonly T[], plain: (item: T) => P): P[] =>
    passages.flatMap((passage) => list(passage).map(plain));
  return {
    sentences: all(
      ({ sentences }) => sentences,
      (span) => ({ range: form.rangeOf(span) }),
    ),
    quantities: all(
      ({ quantities }) => quantities,
      (quantity) => plainQuantity(quantity, form),
    ),
    times: all(
      ({ times }) => times,
      (time) => plainTime(time, form),
    ),
    citations: all(
      ({ citations }) => citations,
      (citation) => plainCitation(citation, form),
    ),
    quotes: all(
      ({ quotes }) => quotes,
      (quote) => plainQuote(quote, form),
    ),
    mentions: all(
      ({ mentions }) => mentions,
      (mention) => ({ range: form.rangeOf(mention), kind: mention.kind, id: mention.id, name: mention.name }),
    ),
    claims: all(
      ({ claims }) => claims,
      (claim) => plainClaim(claim, form),
    ),
    terms: all(
      ({ terms }) => terms,
      (term) => plainTerm(term, form),
    ),
  };
}

/** The units of the draft itself: those of another text that it quotes are left out, and an appendix is a heading. */
export function plainOutline<R>(nodes: readonly OutlineNode[], form: PlainForm<R>): PlainUnit<R>[] {
  return nodes
    .filter((node) => !node.quoted)
    .map((node) => ({
      kind: node.kind === 'appendix' ? 'heading' : node.kind,
      label: node.label,
      range: form.rangeOf(node),
      children: plainOutline(node.children, form),
    }));
}

function plainQuantity<R>(quantity: Quantity, { textOf, rangeOf }: PlainForm<R>): PlainQuantity<R> {
  const { min, max, unit, comparator } = quantity;
  return {
    range: rangeOf(quantity),
    text: textOf(quantity),
    min: min ?? null,
    max: max ?? null,
    unit: unit ?? null,
    comparator,
  };
}

function plainTime<R>(time: Time, { textOf, rangeOf }: PlainForm<R>): PlainTime<R> {
  const { kind, from, to } = time;
  return { range: rangeOf(time), text: textOf(time), kind, from: from ?? null, to: to ?? null };
}

function plainCitation<R>({ citation, target }: DraftCitation, form: PlainForm<R>): PlainCitation<R> {
  const { type, number, issued, issuer, title, units } = citation;
  return {
    range: form.rangeOf(citation),
    text: form.textOf(citation),
    type: type ?? null,
    number: number ?? null,
    issued: issued ?? null,
    issuer: issuer ?? null,
    title: title ?? null,
    unit: units.length === 0 ? null : units.join('; '),
    target: plainTarget(target, units, form) ?? null,
  };
}

function plainQuote<R>(quote: ReadQuote, { textOf, rangeOf }: PlainForm<R>): PlainQuote<R> {
  const { speaker, office, date } = quote;
  return {
    range: rangeOf(quote),
    text: textOf(quote),
    speaker: speaker ?? null,
    office: office ?? null,
    date: date ?? null,
  };
}

function plainClaim<R>({ claim, measure, actor }: ReadClaim, form: PlainForm<R>): PlainClaim<R> {
  return {
    range: form.rangeOf(claim),
    measure,
    scope: claim.scope,
    quantity: claim.quantity === undefined ? null : plainQuantity(claim.quantity, form),
    time: claim.time === undefined ? null : plainTime(claim.time, form),
    modality: claim.modality,
    polarity: claim.polarity,
    actor: actor ?? null,
  };
}

function plainTerm<R>(
  { kind, longForm, definition, uses }: DraftTerm,
  { textOf, rangeOf }: PlainForm<R>,
): PlainTerm<R> {
  return {
    range: rangeOf(definition.termSpan),
    text: textOf(definition.termSpan),
    kind,
    longForm,
    uses: uses.map(rangeOf),
  };
}
