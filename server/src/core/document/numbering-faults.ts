import { type Gap, isExcused } from './numbering-gaps.ts';
import type { UnitKind } from './outline-node.ts';
import type { NumberedUnit, Series } from './series.ts';

/** A unit of a series that does not count on from the one before it. */
export interface NumberingFault extends Gap {
  readonly kind: 'skips' | 'repeats' | 'outside';
  readonly index: number;
}

/**
 * The units of a series that skip a number, repeat one or leave the alphabet of điểm. What follows a faulty unit in step is
 * not faulty once more. A smaller number than those before, but for one that was just skipped, shows that two lists were read as one:
 * of such a series nothing is said.
 */
export function numberingFaults(text: string, series: Series): NumberingFault[] {
  const [first, ...rest] = series.units;
  if (first?.number === undefined || isFreeForm(series)) return [];
  const faults: NumberingFault[] = [];
  let before = first;
  let count = first.number;
  let latin = false;
  for (const [at, unit] of rest.entries()) {
    if (LETTERS_OF_LONG_LISTS.test(unit.node.label)) break;
    const verdict = latin && isLatinStep(before, unit) ? 'in step' : verdictOn(unit, before, count);
    if (verdict === 'behind') {
      if (unit.number !== faults.at(-1)?.expected) return [];
      continue;
    }
    if (verdict === 'in step') {
      count = unit.number ?? count;
      before = unit;
      continue;
    }
    const expected = count + 1;
    const fault: NumberingFault = { kind: verdict, series, index: at + 1, unit, before, expected };
    if (verdict !== 'skips' || !isExcused(text, fault)) faults.push(fault);
    latin = isLatinStep(before, unit);
    count = rest[at + 1]?.number === expected + 1 ? expected : (unit.number ?? count);
    before = unit;
  }
  return faults;
}

function verdictOn(
  unit: NumberedUnit,
  before: NumberedUnit,
  count: number,
): NumberingFault['kind'] | 'behind' | 'in step' {
  const { number } = unit;
  if (number === count + 1) return 'in step';
  if (number === undefined) return 'outside';
  // Headings in capitals are counted by the Latin alphabet as well: A, B, C, D, E.
  if (before.node.label === 'D' && unit.node.label === 'E') return 'in step';
  if (number === count) return unit.inserted > before.inserted ? 'in step' : 'repeats';
  return number < count ? 'behind' : 'skips';
}

/** True in an appendix that is called by that name: it holds lists, tables and forms with ways of their own to count. */
function isFreeForm({ kind, appendix }: Series): boolean {
  return appendix !== undefined && FORM.test(appendix.label.normalize('NFC')) && !LEGAL.has(kind);
}

const LEGAL: ReadonlySet<UnitKind> = new Set<UnitKind>(['điều', 'khoản', 'điểm']);
const FORM = /^(?:phụ lục|mẫu)/iu;

/** The author counts by the Latin alphabet: f behind e, e behind d. */
function isLatinStep(before: NumberedUnit, unit: NumberedUnit): boolean {
  const at = LATIN.indexOf(before.node.label);
  return at >= 0 && before.node.label.length === 1 && LATIN[at + 1] === unit.node.label;
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** "aa", "bb": behind the last letter every author finds a way of his own. */
const LETTERS_OF_LONG_LISTS = /^(?<letter>\p{Ll})\k<letter>$/u;
