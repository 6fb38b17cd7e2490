import { shapeOf } from '../text/spelling.ts';
import type { Token } from '../text/tokens.ts';
import { aspectBefore, modalityNear, partsIn, scopeIn } from './modality.ts';
import type { Quantity } from './quantities/quantity.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import type { Aspect, Modality, Scope } from './slot-kinds.ts';
import type { Slots } from './slots.ts';
import type { Time } from './times/time.ts';
import { type ContentWord, contentWords } from './words.ts';

/** A cell is read with its row and column as one clause; everything else leads from outside. */
export type LeadKind = 'row' | 'column' | 'unit' | 'introduction' | 'heading';

/** What a leading passage says for those that stand under it. */
export interface PlacedLead {
  readonly kind: LeadKind;
  readonly words: readonly ContentWord[];
  readonly time: Time | undefined;
  readonly modality: Exclude<Modality, 'open'> | undefined;
  readonly aspect: Aspect;
  readonly scope: Scope | undefined;
  readonly unit: UnitHint | undefined;
  readonly parts: readonly string[];
}

/** A unit that a row or column names for its bare numbers: "(tỷ đồng)" is 10^9 "đồng". */
interface UnitHint {
  readonly unit: string;
  readonly factor: number;
}

export function readLead(kind: LeadKind, tokens: readonly Token[], slots: Slots): PlacedLead {
  return {
    kind,
    words: contentWords(tokens, 0, tokens.length, slots.taken),
    time: slots.times[0],
    modality: modalityNear(tokens, { from: 0, at: tokens.length, to: tokens.length }, slots.citations),
    aspect: aspectBefore(tokens, 0, tokens.length),
    scope: scopeIn(tokens, 0, tokens.length),
    unit: unitHint(kind, tokens),
    parts: partsIn(tokens, 0, tokens.length),
  };
}

/**
 * The quantity with the unit that its row or column gives it; as it is where it has one of its own. What a column says for all of its
 * cells ("So với kế hoạch (%)") goes before what the row says of its amounts ("tỷ đồng").
 */
export function withUnit(quantity: Quantity, leads: readonly PlacedLead[]): Quantity {
  if (quantity.unit !== undefined) return quantity;
  const given = leads.filter(({ unit }) => unit !== undefined);
  const hint = (given.find(({ kind }) => kind === 'column') ?? given[0])?.unit;
  if (hint === undefined) return quantity;
  const scaled = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : value * hint.factor;
  return {
    ...quantity,
    min: scaled(quantity.min),
    max: scaled(quantity.max),
    step: quantity.step * hint.factor,
    unit: hint.unit,
  };
}

/** Reads "(tỷ đồng)" at the end of a heading, "Đơn vị tính: tỷ đồng" above a table and "tỷ đồng" in a column of units, by reading "1 tỷ đồng". */
function unitHint(kind: LeadKind, tokens: readonly Token[]): UnitHint | undefined {
  const inside = kind === 'unit' ? tokens : (namedUnit(tokens) ?? bracketed(tokens));
  const first = inside[0];
  if (first === undefined || inside.length > MOST_UNIT_TOKENS) return undefined;
  const one: Token = {
    kind: 'number',
    text: '1',
    lower: '1',
    shape: shapeOf('1'),
    start: first.start,
    end: first.start,
    gap: 'space',
  };
  const quantity = readQuantities([one, { ...first, gap: 'space' }, ...inside.slice(1)], [])[0];
  if (quantity?.unit === undefined || quantity.min === undefined) return undefined;
  // In a column headed "Đơn vị" a cell may name a body: "Sở A" is no unit.
  if (kind === 'unit' && quantity.endToken <= inside.length) return undefined;
  return { unit: quantity.unit, factor: quantity.min };
}

const MOST_UNIT_TOKENS = 4;

/** What stands behind "Đơn vị tính:"; undefined for any other passage. */
function namedUnit(tokens: readonly Token[]): readonly Token[] | undefined {
  const words = tokens.filter((token) => token.text !== '(' && token.text !== ')');
  const colon = words.findIndex((token) => token.text === ':');
  const named = words[0]?.lower === 'đvt' || (words[0]?.lower === 'đơn' && words[1]?.lower === 'vị');
  return named && colon > 0 ? words.slice(colon + 1) : undefined;
}

/** What stands in the last brackets. */
function bracketed(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findLastIndex((token) => token.text === '(');
  const close = tokens.findLastIndex((token) => token.text === ')');
  return open < 0 ? [] : tokens.slice(open + 1, close);
}
