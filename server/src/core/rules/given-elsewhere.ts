import { isOwnVoice } from '../claims/norms/draft-norms.ts';
import { readTimes, type Time } from '../claims/times/time.ts';
import type { Passage, Sentence } from '../document/draft.ts';
import type { RecordedCharge } from '../knowledge/charges.ts';
import type { Statement } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import { holderAmong, type Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { inPieces, type Steps } from '../text/steps.ts';
import { areRivals } from './rival-bodies.ts';
import type { RuleContext } from './rule.ts';

/** A task that the draft gives to one body and a directive to another. */
export interface GivenElsewhere {
  readonly span: Span;
  readonly statement: Statement;
  /** The body charged on record. */
  readonly recorded: Span;
}

export function* givenElsewhere(context: RuleContext): Steps<readonly GivenElsewhere[]> {
  const { draft, assertions, quotes, knowledge, asOf } = context;
  const charges = assertions.filter((each) => each.kind === 'charge');
  if (charges.length === 0) return [];
  const passageOf = holderAmong(draft.passages);
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  const elsewhere = (charge: (typeof charges)[number]): readonly GivenElsewhere[] => {
    const related = knowledge.charges.on(charge).filter(({ recorded }) => isInForce(recorded, asOf));
    const rivals = related.flatMap(({ recorded, relation }) => (relation === 'conflict' ? [recorded] : []));
    const [rival] = rivals.sort((a, b) => (a.statement.date < b.statement.date ? 1 : -1));
    if (rival === undefined || quoteHolding(charge.span) !== undefined) return [];
    const agreed = related.filter(({ relation }) => relation === 'agreed');
    if (agreed.some(({ recorded }) => !rival.statement.supersedes.includes(recorded.statement.id))) return [];
    const passage = passageOf(charge.said);
    const sentence = passage?.sentences.find(({ start }) => start === charge.said.start);
    if (passage === undefined || sentence === undefined || !isTold(sentence, passage, asOf)) return [];
    if (areOfOtherTimes(sentence.tokens, rival, asOf)) return [];
    const names = { draft: textOf(draft.text, charge.span), record: textOf(rival.statement.quote, rival.span) };
    if (!areRivals({ ...names, said: rival.statement.date, asOf, knowledge })) return [];
    return [{ span: charge.span, statement: rival.statement, recorded: rival.span }];
  };
  return yield* inPieces(charges, (piece) => piece.flatMap(elsewhere));
}

function isTold(sentence: Sentence, passage: Passage, asOf: Day): boolean {
  return passage.kind === 'cell' || isOwnVoice(sentence, passage, asOf);
}

/** What was ordered for a time that lies behind is done with, and binds nobody. */
function isInForce({ statement }: RecordedCharge, asOf: Day): boolean {
  if (statement.date > asOf) return false;
  return !timesIn(statement).some(({ kind, to }) => kind !== 'from' && to !== undefined && to < asOf);
}

/** The conference of one year is another task than that of the next. */
function areOfOtherTimes(tokens: readonly Token[], { statement }: RecordedCharge, asOf: Day): boolean {
  const [ours, theirs] = [readTimes(tokens, asOf), timesIn(statement)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((a) =>
    theirs.some((b) => (a.from ?? FIRST) <= (b.to ?? LAST) && (b.from ?? FIRST) <= (a.to ?? LAST)),
  );
}

const FIRST = '0000-00-00';
const LAST = '9999-12-31';

function timesIn({ quote, date }: Statement): Time[] {
  return readTimes(tokenise(quote), date);
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
