import type { Claim } from '../claims/claim.ts';
import { scopeIn } from '../claims/modality.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';
import { exactValue, inUnitOf } from '../claims/sums/sum.ts';
import { compareFigures } from '../claims/values.ts';
import { isOfLocalBody } from '../document/local-issuer.ts';
import type { RuleFinding } from '../findings/finding.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { Bearing } from '../knowledge/bearings.ts';
import type { Day } from '../text/day.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { areOpposite, comparableBearings, reportedForSamePeriod, setForSameHorizon } from './comparable.ts';
import { recordedValue, replaceValue } from './replace-value.ts';
import type { JudgedClaim, Rule } from './rule.ts';
import { isRestated } from './targets.ts';

export const figureMismatch: Rule = {
  id: 'figure-mismatch',
  severity: 'warning',
  against: 'statements',
  reach: 'passage',
  fixable: true,
  summary: {
    vi: 'Số liệu đã báo cáo khác với số liệu được ghi nhận cho cùng nội dung, phạm vi và thời gian',
    en: 'A reported figure that differs from the recorded one for the same measure, scope and time',
  },
  *check({ draft, claims, asOf }) {
    const isLocal = isOfLocalBody(draft);
    for (const judged of claims) {
      const figures = figuresFor(judged, asOf).filter((bearing) => !isLocal || !isOfWholeOnly(judged, bearing));
      // Two records that disagree with each other leave the draft free to follow either.
      if (figures.some(({ claim }) => agrees(judged.claim, claim))) continue;
      const bearing = figures[0];
      if (bearing !== undefined) yield findingFor(draft.text, judged.claim, bearing);
    }
  },
};

/** The recorded figures for the measure, scope and period of a reported value, in comparable units; the closest first. */
function figuresFor(judged: JudgedClaim, asOf: Day): readonly Bearing[] {
  const { quantity, modality } = judged.claim;
  if (quantity === undefined || (modality !== 'fact' && modality !== 'open') || repeatsTarget(judged)) return [];
  return comparableBearings(judged).filter(
    (bearing) =>
      bearing.statement.modality === 'fact' &&
      reportedForSamePeriod(judged, bearing, asOf) &&
      bearing.claim.quantity !== undefined &&
      compareFigures(quantity, bearing.claim.quantity) !== 'incomparable',
  );
}

/** "Cả nước có 80.000 doanh nghiệp" on record, where a local body counts without saying that it counts in the whole country. */
function isOfWholeOnly({ claim, passage }: JudgedClaim, { statement }: Bearing): boolean {
  if (!namesWhole(tokenise(statement.quote))) return false;
  const sentence = passage.sentences.find(({ start, end }) => start <= claim.start && claim.end <= end);
  return ![sentence, ...passage.leads].some((each) => each !== undefined && namesWhole(each.tokens));
}

/** GDP is measured for the whole country, whatever the sentence says. */
function namesWhole(tokens: readonly Token[]): boolean {
  return scopeIn(tokens, 0, tokens.length) === 'general' || tokens.some(({ lower }) => lower === 'gdp');
}

/** "Đến năm 2099, … chiếm 20% …" repeats what was set for that year, even when the year has passed; it reports nothing. */
function repeatsTarget(judged: JudgedClaim): boolean {
  const { quantity, time } = judged.claim;
  if (quantity === undefined || time?.kind !== 'by') return false;
  return comparableBearings(judged).some(
    (bearing) =>
      bearing.statement.kind === 'target' && setForSameHorizon(judged, bearing) && isRestated(quantity, bearing),
  );
}

function agrees(draft: Claim, recorded: Claim): boolean {
  if (draft.quantity === undefined || recorded.quantity === undefined || areOpposite(draft, recorded)) return false;
  return compareFigures(draft.quantity, recorded.quantity) === 'same' && !isFarAbove(recorded.quantity, draft.quantity);
}

/** "Hơn 3,47 triệu" is said of what is a little more: with three digits, of no 3,74 triệu. */
function isFarAbove(recorded: Quantity, { min, step, unit, comparator }: Quantity): boolean {
  const value = inUnitOf(recorded, unit) ? exactValue(recorded) : undefined;
  if (comparator !== '>' || min === undefined || value === undefined || !(step > 0)) return false;
  let place = step;
  while (place * PLACES < min && isMultiple(min, place * 10)) place *= 10;
  return min / place >= PLACES && value - min >= place * LITTLE;
}

function isMultiple(value: number, place: number): boolean {
  return Math.abs(Math.round(value / place) * place - value) < place / 1000;
}

/** Three digits. */
const PLACES = 100;
/** In units of the last digit written. */
const LITTLE = 10;

function findingFor(text: string, claim: Claim, bearing: Bearing): RuleFinding {
  const span = claim.quantity?.value ?? claim;
  const opposite = areOpposite(claim, bearing.claim);
  const sides = {
    draft: text.slice(span.start, span.end),
    recorded: recordedValue(bearing),
    by: attributionOf(bearing.statement),
  };
  return {
    span,
    message: opposite
      ? { key: 'figure-opposite', falls: claim.aspect === 'fall', ...sides }
      : { key: 'figure-differs', ...sides },
    evidence: [{ kind: 'statement', statement: bearing.statement }],
    // Where a rise stands for a fall, the sentence has to be written anew, not only its number.
    fixes: opposite || claim.quantity === undefined ? [] : [replaceValue(text, claim.quantity, bearing)],
  };
}
