import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { readSlots, type Slots } from '../slots.ts';
import type { Contraries, ContraryWord } from './contraries.ts';
import { type Item, itemsOf } from './items.ts';

/** A passage made ready to be held against another: its tokens, its slots, and both as items that can be paired. */
export interface Side {
  readonly tokens: readonly Token[];
  readonly slots: Slots;
  readonly items: readonly Item[];
  /** The words of the lexicon of contraries. */
  readonly contraryWords: readonly ContraryWord[];
}

export function readSide(tokens: readonly Token[], contraries: Contraries, asOf: Day): Side {
  const slots = readSlots(tokens, asOf);
  return { tokens, slots, items: itemsOf(tokens, slots), contraryWords: contraries.wordsIn(tokens) };
}
