import { readCitations } from '../claims/citations/citation.ts';
import { holdsPhrase, phraseAt, phraseList } from '../claims/phrases.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';
import { compareTargets, sameValue } from '../claims/values.ts';
import { isWanted } from '../claims/wanted.ts';
import { replaces } from '../knowledge/authority.ts';
import type { Bearing } from '../knowledge/bearings.ts';
import type { Token } from '../text/tokens.ts';
import { comparableBearings, setForSameHorizon } from './comparable.ts';
import type { JudgedClaim } from './rule.ts';

/** The recorded targets for the measure, scope and horizon of a claim, in comparable units; the closest first. */
export function targetsFor(judged: JudgedClaim): readonly Bearing[] {
  const { quantity } = judged.claim;
  if (quantity === undefined) return [];
  return comparableBearings(judged).filter(
    (bearing) =>
      bearing.statement.modality !== 'fact' &&
      isWanted(bearing.claim) &&
      bearing.claim.aspect === judged.claim.aspect &&
      setForSameHorizon(judged, bearing) &&
      bearing.claim.quantity !== undefined &&
      compareTargets(quantity, bearing.claim.quantity) !== 'incomparable',
  );
}

/** Those that none of the others has replaced. */
export function standingTargets(targets: readonly Bearing[]): readonly Bearing[] {
  return targets.filter(({ statement }) => !targets.some((other) => replaces(other.statement, statement)));
}

/** True where the draft names the very value of a recorded target. */
export function isRestated(quantity: Quantity, { claim }: Bearing): boolean {
  return claim.quantity !== undefined && sameValue(quantity, claim.quantity);
}

/** True where a recorded target or directive is what the claim wants to reach, by the same year. */
export function isTargetFor(judged: JudgedClaim, bearing: Bearing): boolean {
  const { statement, alignment } = bearing;
  const wished = statement.kind === 'target' || statement.kind === 'directive' || statement.kind === 'commitment';
  const close = alignment.ofRecord >= LEAST_SHARE && alignment.ofDraft >= LEAST_SHARE && alignment.score >= LEAST_SCORE;
  return wished && close && setForSameHorizon(judged, bearing);
}

/** A draft names who does the work and with what means, which the record does not; both name the thing and the year. */
const LEAST_SHARE = 0.4;
const LEAST_SCORE = 0.55;

/** "Quyết định số 7/QĐ-TTg đặt mục tiêu …", "… (Quyết định số 7/QĐ-TTg)", "mốc này đã qua": the draft tells what another text wanted, and wants nothing itself. */
export function isReported({ claim, passage }: JudgedClaim): boolean {
  const sentence = passage.sentences.find(({ start, end }) => start <= claim.start && claim.start < end);
  if (sentence === undefined) return false;
  const { tokens } = sentence;
  if (holdsPhrase(PASSED, tokens) || isSetByAnother(tokens)) return true;
  return readCitations(tokens).some(
    ({ number, own, firstToken, endToken }) =>
      number !== undefined && !own && (opensReport(tokens, endToken) || tokens[firstToken - 1]?.text === '('),
  );
}

/** "Thấp hơn mức 80% mà Chiến lược … đặt ra": behind "mà" somebody else sets what is named before it. */
function isSetByAnother(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (lower !== 'mà' || !holdsPhrase(ANNOUNCED, tokens.slice(Math.max(0, at - FARTHEST), at))) return false;
    const behind = tokens.slice(at + 1, at + 1 + FARTHEST);
    const end = behind.findIndex(({ text }) => text === ';' || text === ':' || text === ',');
    return holdsPhrase(SETS, end < 0 ? behind : behind.slice(0, end));
  });
}

const ANNOUNCED = phraseList('mức, mục tiêu, chỉ tiêu, ngưỡng, yêu cầu');
/** In tokens: the name of a strategy is long. */
const FARTHEST = 24;

/** The verb stands right behind the document, or behind one mark. */
function opensReport(tokens: readonly Token[], end: number): boolean {
  return phraseAt(SETS, tokens, end) !== undefined || phraseAt(SETS, tokens, end + 1) !== undefined;
}

const SETS = phraseList(
  'đặt, đặt ra, đề ra, nêu, nêu rõ, xác định, giao, quy định, ghi, từng, đã đặt, đã đề ra, đã xác định, đã nêu, đã giao',
);
const PASSED = phraseList(
  'đã qua, đã hết, đã kết thúc, quá hạn, không đạt, chưa đạt, khi xây dựng mục tiêu, khi đặt mục tiêu, khi đề ra mục tiêu, khi xây dựng chỉ tiêu, khi đặt chỉ tiêu, khi đề ra chỉ tiêu',
);
