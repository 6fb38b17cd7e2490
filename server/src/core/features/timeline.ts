import { horizonOf } from '../claims/horizons.ts';
import { type HistoryEntry, standingOn } from '../knowledge/history.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';

/** The life of a measure as points in time. */
export interface Timeline {
  readonly measure: Measure;
  /** In the order of the days that they are about. */
  readonly points: readonly TimelinePoint[];
}

export interface TimelinePoint {
  readonly entry: HistoryEntry;
  /** Where it stands in time: the day by which a target is to be reached, the end of what a figure covers. */
  readonly day: Day;
  /** One number to draw: the bound of “ít nhất 20%”, the middle of a range. */
  readonly amount: number;
  readonly state: PointState;
  /** Whether its unit is that of most others, so that one scale can show it. */
  readonly comparable: boolean;
}

/** A target stands, was replaced by another, or its time is over; a figure was reported, reached its target or missed it. */
export type PointState = 'standing' | 'superseded' | 'past' | 'reported' | 'reached' | 'missed';

/** The measures of which values are on record, with how many. */
export function measuresOnRecord({
  records,
  history,
}: Knowledge): readonly { readonly measure: Measure; readonly values: number }[] {
  return records.measures
    .map((measure) => ({ measure, values: history(measure).length }))
    .filter(({ values }) => values > 0)
    .sort((a, b) => b.values - a.values);
}

export function timelineOf(measure: Measure, knowledge: Knowledge, today: Day): Timeline {
  const history = knowledge.history(measure);
  const unit = commonUnit(history);
  const points = history.flatMap((entry): TimelinePoint[] => {
    const amount = amountOf(entry);
    if (amount === undefined) return [];
    const day = horizonOf(entry.claim.time) ?? entry.statement.date;
    return [{ entry, day, amount, state: stateOf(entry, history, today), comparable: unitOf(entry) === unit }];
  });
  return { measure, points: points.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)) };
}

/** A target whose time is over was superseded where another had taken its place by then. */
function stateOf(entry: HistoryEntry, history: readonly HistoryEntry[], today: Day): PointState {
  switch (entry.role) {
    case 'reported':
    case 'reached':
    case 'missed':
      return entry.role;
    case 'set':
    case 'repeated':
    case 'changed': {
      const horizon = horizonOf(entry.claim.time);
      const isOver = horizon !== undefined && horizon < today;
      if (!standingOn(history, isOver ? horizon : today).includes(entry)) return 'superseded';
      return isOver ? 'past' : 'standing';
    }
  }
}

function amountOf({ quantity: { min, max } }: HistoryEntry): number | undefined {
  return min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max);
}

function unitOf({ quantity }: HistoryEntry): string | undefined {
  return quantity.unit;
}

function commonUnit(history: readonly HistoryEntry[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const unit of history.map(unitOf)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
