import { type Day, dayOf, daysInMonth } from '../../text/day.ts';

/** A year, a month or a day at the beginning of what was typed, as its first and its last day; both undefined where there is none. */
export interface TypedTime {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  readonly rest: string;
}

/** "2023", "2023-06", "2023-06-15", and as Vietnamese write them: "6/2023", "15/6/2023". What is half typed bounds nothing. */
export function readTypedTime(value: string): TypedTime {
  const match = TIME.exec(value);
  const { all = '', y, m, d, vy, vm, vd } = match?.groups ?? {};
  const [year, month, date] = [y ?? vy, m ?? vm, d ?? vd].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const rest = match === null ? value.replace(WORD, '') : value.slice(all.length);
  if (year === undefined) return { first: undefined, last: undefined, rest };
  const lastMonth = month ?? 12;
  const isMonth = lastMonth >= 1 && lastMonth <= 12;
  return {
    first: dayOf(year, month ?? 1, date ?? 1),
    last: isMonth ? dayOf(year, lastMonth, date ?? daysInMonth(year, lastMonth)) : undefined,
    rest,
  };
}

const TIME =
  /^(?<all>\s*(?:(?<y>\d{4})(?:-(?<m>\d{1,2})(?:-(?<d>\d{1,2}))?)?|(?:(?<vd>\d{1,2})\/)?(?<vm>\d{1,2})\/(?<vy>\d{4})))(?=[\s,;]|$)/u;
const WORD = /^\s*\S*/u;
