import type { Day } from '../../text/day.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import { type DateRead, readIssueDay, readIssueYear } from './date.ts';
import { type IssuerRead, readIssuer } from './issuer.ts';
import type { LawNames } from './names.ts';
import { type NumberRead, readNumber } from './number.ts';
import { onLine } from './tokens.ts';

/** A document as one citation names it, in tokens `[start, end)`. */
export interface CitedDocument {
  readonly type: string | undefined;
  readonly number: string | undefined;
  readonly issued: string | undefined;
  readonly issuer: string | undefined;
  readonly title: string | undefined;
  readonly at: Readonly<Record<'type' | 'number' | 'issued' | 'issuer' | 'title', TokenRange | undefined>>;
  /** Whether the number's own symbol says the type. */
  readonly coded: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ReadContext {
  readonly asOf: Day | undefined;
  readonly names: LawNames | undefined;
}

export interface CuedNumber {
  readonly number: NumberRead;
  readonly at: number;
  readonly cued: boolean;
}

/** A number with "số" or "số:" before it, or none. */
export function readCued(tokens: readonly Token[], from: number): CuedNumber | undefined {
  let at = from;
  const cued = onLine(tokens, at)?.lower === 'số';
  if (cued) at += 1;
  if (cued && onLine(tokens, at)?.text === ':') at += 1;
  if (onLine(tokens, at) === undefined) return undefined;
  const number = readNumber(tokens, at, true);
  return number === undefined ? undefined : { number, at, cued };
}

export interface Tail {
  readonly date: DateRead | undefined;
  readonly issuer: IssuerRead | undefined;
  readonly end: number;
}

/** The day of issue and the issuer, in either order. */
export function readTail(
  tokens: readonly Token[],
  from: number,
  given: { year: number | undefined; context: ReadContext; issuer: IssuerRead | undefined; joint: boolean },
): Tail {
  const { year, context, joint } = given;
  const dayOptions = { year, asOf: context.asOf };
  let date = readIssueDay(tokens, from, dayOptions) ?? readNamedYear(tokens, from);
  let end = date?.end ?? from;
  const issuer = given.issuer ?? readIssuer(tokens, end, joint);
  if (given.issuer === undefined && issuer !== undefined) {
    end = issuer.endToken;
    date ??= readIssueDay(tokens, end, dayOptions);
    if (date !== undefined) end = Math.max(end, date.end);
  }
  return { date, issuer, end };
}

/** "năm 2099" behind a number. */
export function readNamedYear(tokens: readonly Token[], at: number): DateRead | undefined {
  return onLine(tokens, at)?.lower === 'năm' ? readIssueYear(tokens, at) : undefined;
}
