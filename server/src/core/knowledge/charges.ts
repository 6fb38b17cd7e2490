import type { ChargeAssertion } from '../claims/assertions/assertion.ts';
import { draftAssertions } from '../claims/assertions/draft-assertions.ts';
import { openAssertions, type PackedAssertions, packAssertions } from '../claims/assertions/packed-assertions.ts';
import { draftClaims } from '../claims/draft-claims.ts';
import { holdsPhrase, phraseList } from '../claims/phrases.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { parseDraft } from '../document/parse.ts';
import { BINDING } from './directives.ts';
import type { Statement } from './model.ts';
import { openPlaces, type PackedPlaces, placesOf, sketchParts } from './parts.ts';
import type { StatementReader } from './statement-reader.ts';

/** Who leads a task by what is on record; spans point into the statement's quotation. */
export interface RecordedCharge extends ChargeAssertion {
  readonly statement: Statement;
}

/** A recorded charge of the task that a draft charges somebody with, and whether it names the same body. */
export interface RelatedCharge {
  readonly recorded: RecordedCharge;
  readonly relation: 'agreed' | 'conflict';
}

/** The bodies that directives put in charge, by the task. */
export interface ChargeIndex {
  on(charge: ChargeAssertion): readonly RelatedCharge[];
}

/** What is known of the charges on record before any is read. */
export interface PackedCharges extends PackedPlaces {
  readonly tasks: PackedAssertions;
}

export function packCharges(statements: readonly Statement[], reader: StatementReader): PackedCharges {
  const charges = sketchParts(statements, (statement) =>
    (mayCharge(statement, reader) ? recordedCharges(statement) : []).map((charge, ordinal) => ({
      ordinal,
      keys: [],
      charge,
    })),
  );
  return { ...placesOf(charges), tasks: packAssertions(charges.map(({ charge }) => charge)) };
}

export function openCharges(packed: PackedCharges, statements: readonly Statement[]): ChargeIndex {
  const recorded = openPlaces(packed, statements, recordedCharges);
  const index = openAssertions(packed.tasks, recorded.at);
  return {
    on(charge) {
      // A task told at length is the same one wherever it stands.
      const wanted = charge.core.size >= SPEAKING_FOR_ITSELF ? { ...charge, after: [] } : charge;
      return Array.from(index.on(wanted), ({ assertion, relation }) => ({ recorded: assertion, relation }));
    },
  };
}

const SPEAKING_FOR_ITSELF = 6;

/** Few statements put a body in charge: only these are read as a draft would be. */
function mayCharge(statement: Statement, reader: StatementReader): boolean {
  if (!BINDING.has(statement.modality) || statement.modality === 'prohibition') return false;
  const { tokens } = reader.quoteOf(statement);
  return holdsPhrase(CHARGING, tokens);
}

const CHARGING = phraseList('chủ trì, giao, đầu mối, chịu trách nhiệm chính');

function recordedCharges(statement: Statement): RecordedCharge[] {
  const draft = parseDraft(ENDED.test(statement.quote) ? statement.quote : `${statement.quote}.`);
  const claims = draftClaims(draft, draftQuotes(draft), slotReader(statement.date));
  return draftAssertions(draft, claims, []).flatMap((assertion) =>
    // Who gives the order stands before the body, and does not belong to the task.
    assertion.kind === 'charge' ? [{ ...assertion, after: [], statement }] : [],
  );
}

const ENDED = /[.;!]\s*$/u;
