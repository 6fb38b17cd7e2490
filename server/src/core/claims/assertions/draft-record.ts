import type { Draft } from '../../document/draft.ts';
import { type Day, yearOf } from '../../text/day.ts';
import { kept } from '../../text/kept.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Contraries } from '../contrast/contraries.ts';
import { draftClaims } from '../draft-claims.ts';
import { draftNorms } from '../norms/draft-norms.ts';
import { draftQuotes } from '../quotes/draft-quotes.ts';
import type { SlotReader } from '../slot-reader.ts';
import { contentWords } from '../words.ts';
import type { Assertion } from './assertion.ts';
import { draftAssertions } from './draft-assertions.ts';

/** What has to be known of a draft to hold others against it. */
export interface DraftHead {
  readonly path: string;
  /** The name of its file, as people know it. */
  readonly name: string;
  readonly text: string;
  /** The year in which it is judged. */
  readonly year: number;
  /** The words of each line that names who issues it; none where it names nobody. */
  readonly issuer: readonly (readonly string[])[];
}

/** What one draft of several lays down. */
export interface DraftRecord extends DraftHead {
  readonly assertions: readonly Assertion[];
}

export interface HeadInput {
  readonly path: string;
  readonly name: string;
  readonly draft: Draft;
  readonly asOf: Day;
}

export function headOf({ path, name, draft, asOf }: HeadInput): DraftHead {
  return {
    path,
    name,
    text: draft.text,
    year: yearOf(asOf),
    issuer: draft.form.issuer.map((line) => {
      const tokens = tokenise(draft.text, line);
      return contentWords(tokens, 0, tokens.length, []).map(({ key }) => key);
    }),
  };
}

export interface RecordInput extends HeadInput {
  readonly slots: SlotReader;
  readonly contraries: Contraries;
}

export function recordDraft(input: RecordInput): DraftRecord {
  const steps = recordInSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, for who has to do something else between two readings of a long draft. */
export function* recordInSteps({ slots, contraries, ...input }: RecordInput): Generator<undefined, DraftRecord> {
  const { draft } = input;
  const quotes = draftQuotes(draft);
  yield;
  const norms = draftNorms(draft, quotes, contraries);
  yield;
  const claims = draftClaims(draft, quotes, slots);
  yield;
  return recordOf(headOf(input), draftAssertions(draft, claims, norms));
}

/** The units of one draft part nothing in another, and are left behind. */
export function recordOf(head: DraftHead, assertions: readonly Assertion[]): DraftRecord {
  return { ...head, assertions: assertions.map(withoutUnits) };
}

const withoutUnits = kept((assertion: Assertion): Assertion => ({ ...assertion, units: [] }));

/**
 * True where two drafts may speak of one and the same thing: where one body issues both, one of them for a part of the
 * other's, or parts of one body. What two provinces or two ministries plan in the same words are two things.
 */
export function sharesIssuer(a: DraftHead, b: DraftHead): boolean {
  const [left, right] = [a.issuer.flat(), b.issuer.flat()];
  if (left.length === 0 || right.length === 0) return true;
  const [first, second] = [a.issuer[0] ?? [], b.issuer[0] ?? []];
  const sameParent = a.issuer.length > 1 && b.issuer.length > 1 && first.join(' ') === second.join(' ');
  return isWithin(left, right) || isWithin(right, left) || (sameParent && first.length > KIND_OF_BODY);
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

/** "Ủy ban nhân dân" alone names a kind of body and none of them. */
const KIND_OF_BODY = 4;
