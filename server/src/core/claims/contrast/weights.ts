// Written by `npm run fit`, not by hand. Fitted on labelled pairs; the figures are those of pairs whose premise took no part in the fit:
//   alqac_mcq_derived: 147 that conflict, 49 that do not; cross-validated precision 0.783, recall 0.367
//   alqac_truefalse: 70 that conflict, 48 that do not; cross-validated precision 0.967, recall 0.414
//   phapdien_outdated: 50 that conflict, 0 that do not; cross-validated recall 0.780
//   vifactcheck_all: 72 that conflict, 172 that do not; cross-validated precision 0.864, recall 0.528
//   vlsp2023_lter: 13 that conflict, 12 that do not; cross-validated precision 0.889, recall 0.615
import type { Feature } from './features.ts';

/** How much each feature speaks for a conflict, as a term of a logistic sum. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -0.62,
  ofDraft: 1.027,
  ofRecord: 0.416,
  added: -0.735,
  value: 1.893,
  looseValue: 0.063,
  unit: 0,
  number: 0.541,
  time: 0.878,
  looseTime: 0.825,
  name: 1.746,
  looseName: 0.315,
  wording: -1.477,
  looseWording: -1.393,
  exchange: -0.539,
  exception: 0.537,
  negation: 1.063,
  exclusion: 0.511,
  opposite: 0.808,
  looseOpposite: 0.557,
  modality: 1.366,
  bound: -0.442,
  quantity: 0.155,
};

/** A conflict is said from this likelihood on. */
export const THRESHOLD = 0.6;
