import type { Day } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';
import type { LawNames } from './citations/names.ts';
import { type CellLead, cellSlots, isCell, readSlots, type Slots } from './slots.ts';

/** Reads the slots of sentences: each once, however many readers ask for them, for as long as the sentence is there. */
export interface SlotReader {
  /** The day from which "năm nay" and "ngày 28/12" are understood. */
  readonly asOf: Day;
  slotsOf(tokens: readonly Token[]): Slots;
  /** The slots of a sentence where it stands: a number alone in a cell is a value. */
  slotsUnder(tokens: readonly Token[], leads: readonly CellLead[]): Slots;
}

/** `lawNames` are names of laws that a register knows; without them the name of a law ends where its words suggest it. */
export function slotReader(asOf: Day, lawNames?: LawNames): SlotReader {
  const known = new WeakMap<readonly Token[], Slots>();
  const slotsOf = (tokens: readonly Token[]): Slots => {
    // To read a word or two again costs less than to remember what was read.
    if (tokens.length <= FEW) return readSlots(tokens, asOf, lawNames);
    const slots = known.get(tokens) ?? readSlots(tokens, asOf, lawNames);
    known.set(tokens, slots);
    return slots;
  };
  return {
    asOf,
    slotsOf,
    slotsUnder: (tokens, leads) => (isCell(leads) ? cellSlots(slotsOf(tokens), tokens, leads) : slotsOf(tokens)),
  };
}

const FEW = 3;
