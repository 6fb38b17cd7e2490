import type { Span } from '../../text/span.ts';
import type { ContraryKind } from './contraries.ts';

export const CONTRAST_KINDS = [
  'value',
  'unit',
  'number',
  'reference',
  'time',
  'name',
  'exchange',
  'exception',
  'negation',
  'exclusion',
  'opposite',
  'modality',
  'bound',
  'quantity',
  'wording',
] as const;

/**
 * In what a draft departs from a record: another `value`, `unit`, bare `number`, `reference` to a unit of law or `time`; another `name` of a person, body or
 * place; two things that have changed places (`exchange`); an `exception` that only the record makes; a `negation` or an exclusive word ("chỉ") that only one side has; contrary words of the lexicon; or other words,
 * of which nothing says that they exclude each other.
 */
export type ContrastKind = Exclude<(typeof CONTRAST_KINDS)[number], ContraryKind> | ContraryKind;

/** One place in which a draft says something else than the record. */
export interface Contrast {
  readonly kind: ContrastKind;
  /** Offsets into the text that the tokens were read from. */
  readonly draft: Span;
  readonly record: Span;
  /** How many neighbours of the place are the same on both sides: with none, only the kind of thing says that the two belong together. */
  readonly anchors: 0 | 1 | 2;
}
