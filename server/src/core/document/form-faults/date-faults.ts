import { type Token, tokenise } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { FormFault } from './form-fault.ts';

/** Days below 10, and the months 1 and 2, have a zero before them; what is left open is not judged. */
export function dateFaults({ text, form: { placeAndDate } }: Draft): FormFault[] {
  if (placeAndDate === undefined) return [];
  const tokens = tokenise(text, placeAndDate);
  const bare = (word: string, pattern: RegExp): Token[] =>
    tokens.filter((token, at) => tokens[at - 1]?.lower === word && pattern.test(token.text));
  const faultsOf = (rule: 'day-zero' | 'month-zero', numbers: readonly Token[]): FormFault[] =>
    numbers.map(({ start, end, text: written }) => ({
      kind: 'malformed',
      rule,
      span: { start, end },
      expected: `0${written}`,
      near: placeAndDate,
    }));
  return [...faultsOf('day-zero', bare('ngày', /^[1-9]$/u)), ...faultsOf('month-zero', bare('tháng', /^[12]$/u))];
}
