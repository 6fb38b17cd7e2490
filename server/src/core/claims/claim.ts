import type { Span } from '../text/span.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { Aspect, Modality, Polarity, Scope } from './slot-kinds.ts';
import type { Time } from './times/time.ts';
import type { ContentWord } from './words.ts';

/** What a passage asserts of one thing: its words, and in slots of their own the value, the time, whether it is wished, ordered or reported, and for whom. */
export interface Claim extends Span {
  readonly quantity: Quantity | undefined;
  /** The part of the sentence that speaks of the value: its clause, with those before it that it takes to name a subject. */
  readonly clause: Span;
  /** Whether the quantity is a level ("đạt 30%") or a change ("tăng 1,49%", "giảm 30%"). */
  readonly aspect: Aspect;
  /** The time that governs the claim; undefined where neither the sentence nor what leads it names one. */
  readonly time: Time | undefined;
  /** Every time that its sentence names, or else what leads it; the governing one is among them. */
  readonly times: readonly Time[];
  /** The time from which a change is measured ("so với năm 2022"). */
  readonly base: Time | undefined;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly scope: Scope;
  readonly subject: Subject;
  /** The first content word right after the value ("60% | dịch vụ công …"): what the value is a share or number of. */
  readonly counted: string | undefined;
  /** The parts of a whole to which the clause narrows itself ("nữ", "nông thôn", "cấp xã"). */
  readonly parts: readonly string[];
}

/** The words of a claim by how close they stand to its value. */
export interface Subject {
  /** The clause that holds the value, or the sentence where there is none. */
  readonly core: readonly ContentWord[];
  /** The rest of the sentence. */
  readonly rest: readonly ContentWord[];
  /** What introduces the sentence: the sentences before it in the passage, headings, the heads of row and column. */
  readonly leads: readonly ContentWord[];
}
