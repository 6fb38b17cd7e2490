import { horizonOf } from '../../claims/horizons.ts';
import type { HistoryEntry } from '../../knowledge/history.ts';
import type { Measure } from '../../knowledge/model.ts';
import { type Day, endOfYear, yearOf } from '../../text/day.ts';
import { attributionOf } from '../../knowledge/attribution.ts';
import { attributionText } from '../../wording/attribution.ts';
import { shortDay } from '../../wording/dates.ts';
import type { Candidate } from './candidate.ts';

/** A measure with each target that stands, for the year that the sentence already names or else for every year ahead. */
export function measureCandidates(measure: Measure, standing: readonly HistoryEntry[], sentence: string): Candidate[] {
  const named = YEAR.exec(sentence)?.groups?.year;
  return standing
    .filter(({ claim }) => claim.aspect === 'level' && claim.scope === 'general' && claim.parts.length === 0)
    .flatMap((entry) => candidateFor(measure, entry, named) ?? []);
}

/** The last year that the sentence names is the one that it speaks of. */
const YEAR = /năm (?<year>(?:19|20|21)\d\d)(?!.*năm (?:19|20|21)\d\d)/u;

function candidateFor(measure: Measure, entry: HistoryEntry, named: string | undefined): Candidate | undefined {
  const { statement, claim, quantity } = entry;
  const horizon = horizonOf(claim.time);
  if (horizon === undefined || (named !== undefined && named !== String(yearOf(horizon)))) return undefined;
  const value = statement.quote.slice(quantity.start, quantity.end);
  const reached = `${measure.name.charAt(0).toLowerCase()}${measure.name.slice(1)} đạt ${value}`;
  const text = named === undefined ? `${reached} ${termOf(horizon)}` : reached;
  return {
    kind: 'measure',
    label: text,
    detail: attributionText(attributionOf(statement)),
    insert: [text],
    outdated: false,
    subject: { kind: 'measure', id: measure.id },
  };
}

function termOf(horizon: Day): string {
  const year = yearOf(horizon);
  return horizon === endOfYear(year) ? `vào năm ${year}` : `đến ngày ${shortDay(horizon)}`;
}
