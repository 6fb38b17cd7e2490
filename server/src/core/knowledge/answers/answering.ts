import type { Claim } from '../../claims/claim.ts';
import { sameHorizon, samePeriod } from '../../claims/horizons.ts';
import { readParties } from '../../claims/names/names.ts';
import { phraseAt, phraseList } from '../../claims/phrases.ts';
import { readTimes, type Time } from '../../claims/times/time.ts';
import { sameValue } from '../../claims/values.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { Statement, StatementModality } from '../model.ts';
import type { Question } from './question.ts';

/** Whether a statement that speaks of a thing has what was asked of it; `claims` are its own. */
export function answers(question: Question, statement: Statement, claims: readonly Claim[]): boolean {
  const { kind, time } = question;
  switch (kind) {
    case 'how-much':
      return claims.some(
        (claim) => claim.quantity !== undefined && isOfTime(time, claim.time) && isValueOf(question, claim),
      );
    case 'when':
      return readTimes(tokenise(statement.quote), statement.date).some((told) => told.kind !== 'every');
    case 'who':
      return namesWhoIsInCharge(statement.quote) && isOfItsTime(time, statement, claims);
    case 'directed':
      return (ORDERS.has(statement.modality) || statement.kind === 'directive') && isOfItsTime(time, statement, claims);
    case 'promised':
      return statement.modality === 'commitment' && isOfItsTime(time, statement, claims);
    case 'said':
      return hasValues(question, claims) && isOfItsTime(time, statement, claims);
    case 'open':
    case 'in-force':
    case 'which-document':
    case 'holder':
      return false;
  }
}

const ORDERS: ReadonlySet<StatementModality> = new Set(['obligation', 'recommendation', 'prohibition']);

/** Who says what the question says has its values too. */
function hasValues({ quantities }: Question, claims: readonly Claim[]): boolean {
  return quantities.every((asked) =>
    claims.some(({ quantity }) => quantity !== undefined && sameValue(asked, quantity)),
  );
}

/** Of a value, the clause itself has to speak of what is asked; the rest of the sentence may tell of another. */
function isValueOf({ words }: Question, { subject }: Claim): boolean {
  const told = new Set([...subject.core, ...subject.leads].map(({ key }) => key));
  return words.filter(({ keys }) => [...keys].some((key) => told.has(key))).length >= words.length * LEAST_OF_VALUE;
}

const LEAST_OF_VALUE = 0.3;

function isOfTime(asked: Time | undefined, told: Time | undefined): boolean {
  if (asked === undefined) return true;
  return told !== undefined && (sameHorizon(asked, told) || samePeriod(asked, told));
}

/** It was said in the time that is asked about, or speaks of that time. */
function isOfItsTime(asked: Time | undefined, { date }: Statement, claims: readonly Claim[]): boolean {
  if (asked === undefined) return true;
  const saidThen = (asked.from === undefined || asked.from <= date) && (asked.to === undefined || date <= asked.to);
  return saidThen || claims.some((claim) => isOfTime(asked, claim.time));
}

/** A person or body with the words that put it in charge right behind: "Bộ A cần …", "giao Sở B chủ trì …". */
function namesWhoIsInCharge(quote: string): boolean {
  const tokens = tokenise(quote);
  return readParties(tokens).some(
    ({ kind, firstToken, endToken }) =>
      (kind === 'person' || kind === 'body') &&
      (dutyWithin(tokens, endToken, endToken + NEAR) || dutyWithin(tokens, firstToken - 2, firstToken)),
  );
}

function dutyWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at += 1) if (phraseAt(DUTIES, tokens, at) !== undefined) return true;
  return false;
}

const NEAR = 6;
const DUTIES = phraseList(
  'chịu trách nhiệm, có trách nhiệm, chủ trì, phụ trách, đầu mối, giao, giao cho, được giao, trực tiếp, có nhiệm vụ, cần, phải, sẽ, với vai trò, chỉ đạo',
);
