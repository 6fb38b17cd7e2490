import type { Day } from '../../text/day.ts';
import type { Ending, LegalDocument, UnitStart } from './document.ts';
import { type Coverage, coverageOf, type UnitPlace, unitPlace } from './units.ts';

/** What is known of cited units on a day, beside what holds for the whole document. */
export type UnitValidity =
  | { readonly kind: 'ended'; readonly unit: string; readonly ending: Ending }
  | { readonly kind: 'pending'; readonly unit: string; readonly start: UnitStart }
  /** Nothing on record ends them or keeps them waiting. */
  | { readonly kind: 'as-whole' }
  /** A part of them has ended, or the record cannot say which articles an ended chapter held. */
  | { readonly kind: 'unclear' };

/** The first cited unit that lies wholly in what has ended or has not begun. */
export function unitsValidity(document: LegalDocument, units: readonly string[], day: Day): UnitValidity {
  const places = units.map((unit) => ({ unit, place: unitPlace(unit) }));
  const ended = document.endings.filter(({ from, units: dead }) => dead.length > 0 && from <= day);
  const pending = document.starts.filter(({ from }) => day < from);
  let clear = true;
  for (const { unit, place } of places) {
    for (const ending of ended) {
      const coverage = coverageAmong(place, ending.units);
      if (coverage === 'whole') return { kind: 'ended', unit, ending };
      if (coverage !== 'none') clear = false;
    }
    for (const start of pending) {
      const coverage = coverageAmong(place, start.units);
      if (coverage === 'whole') return { kind: 'pending', unit, start };
      if (coverage !== 'none') clear = false;
    }
  }
  return clear ? { kind: 'as-whole' } : { kind: 'unclear' };
}

function coverageAmong(place: UnitPlace | undefined, units: readonly string[]): Coverage {
  if (place === undefined) return 'unknown';
  const coverages = units.map((unit) => {
    const dead = unitPlace(unit);
    return dead === undefined ? 'unknown' : coverageOf(place, dead);
  });
  return (['whole', 'part', 'unknown'] as const).find((each) => coverages.includes(each)) ?? 'none';
}
