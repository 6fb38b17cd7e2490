import { type SlotReader, slotReader } from '../claims/slot-reader.ts';
import type { Day } from '../text/day.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * What a draft is judged by, and what does not change while it is written. What is read of a passage in this light can be
 * kept with the passage (`kept`): the next state of the draft has most of its passages in common with this one.
 */
export interface Basis {
  readonly knowledge: Knowledge;
  /** The day of judgement. */
  readonly asOf: Day;
  readonly slots: SlotReader;
}

export function basisOf(knowledge: Knowledge, asOf: Day): Basis {
  return { knowledge, asOf, slots: slotReader(asOf, knowledge.documents.names) };
}
