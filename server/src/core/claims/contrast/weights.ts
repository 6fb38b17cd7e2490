// Written by `npm run fit`, not by hand. Fitted on labelled pairs; the figures are those of pairs whose premise took no part in the fit:
//   alqac_mcq_derived: 147 that conflict, 49 that do not; cross-validated precision 0.857, recall 0.163
//   alqac_truefalse: 70 that conflict, 48 that do not; cross-validated precision 0.933, recall 0.400
//   phapdien_outdated: 50 that conflict, 0 that do not; cross-validated recall 0.880
//   vifactcheck_all: 72 that conflict, 172 that do not; cross-validated precision 0.911, recall 0.569
//   vlsp2023_lter: 13 that conflict, 12 that do not; cross-validated precision 0.889, recall 0.615
import type { Feature } from './features.ts';

/** How much each feature speaks for a conflict, as a term of a logistic sum. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -0.495,
  ofDraft: 0.711,
  ofRecord: 0.501,
  added: -2.418,
  value: 2.76,
  looseValue: -0.315,
  unit: 0,
  number: 0.195,
  reference: 1.925,
  time: 1.759,
  looseTime: 1.944,
  name: 2.994,
  looseName: 1.519,
  wording: -1.715,
  looseWording: -2.184,
  exchange: 0,
  exception: 1.445,
  negation: 1.879,
  exclusion: 0.853,
  opposite: 1.01,
  looseOpposite: 0.703,
  modality: 2.282,
  bound: -0.946,
  quantity: 0.265,
};

/** A conflict is said from this likelihood on. */
export const THRESHOLD = 0.55;
