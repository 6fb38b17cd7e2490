// Written by `npm run fit`, not by hand. Fitted on labelled pairs; the figures are those of pairs whose premise took no part in the fit:
//   alqac_mcq_derived: 147 that conflict, 49 that do not; cross-validated precision 0.839, recall 0.177
//   alqac_truefalse: 70 that conflict, 48 that do not; cross-validated precision 0.933, recall 0.400
//   phapdien_outdated: 50 that conflict, 0 that do not; cross-validated recall 0.880
//   vifactcheck_all: 72 that conflict, 172 that do not; cross-validated precision 0.911, recall 0.569
//   vlsp2023_lter: 13 that conflict, 12 that do not; cross-validated precision 0.889, recall 0.615
import type { Feature } from './features.ts';

/** How much each feature speaks for a conflict, as a term of a logistic sum. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -0.536,
  ofDraft: 0.724,
  ofRecord: 0.526,
  added: -2.403,
  value: 2.768,
  looseValue: -0.303,
  unit: 0,
  number: 0.203,
  reference: 1.925,
  time: 1.761,
  looseTime: 1.964,
  name: 3.007,
  looseName: 1.521,
  wording: -1.687,
  looseWording: -2.223,
  exchange: 0,
  exception: 1.455,
  negation: 1.895,
  exclusion: 0.865,
  opposite: 1.011,
  looseOpposite: 0.714,
  modality: 2.137,
  bound: -0.947,
  quantity: 0.267,
};

/** A conflict is said from this likelihood on. */
export const THRESHOLD = 0.55;
