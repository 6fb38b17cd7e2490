import type { UnitName } from './unit-kinds.ts';

/** One word for a unit with its label: "khoản 2", "Điều này", "Chương IV". */
export interface UnitStep {
  readonly name: UnitName;
  /** As written: "5", "6a", "đ", "IV", "thứ nhất"; "này" where the words mean the unit that they stand in; empty for an only annex. */
  readonly label: string;
  /** The end of a range of labels ("khoản 1 đến khoản 3"); undefined for a single unit. */
  readonly last: string | undefined;
}

/** Where a unit stands, the smallest step first; `through` is the other end of a range whose two ends have paths of their own. */
export interface UnitPath {
  readonly steps: readonly UnitStep[];
  readonly through: readonly UnitStep[] | undefined;
}

/** The path in words: "điểm a khoản 2 Điều 5", "từ điểm a khoản 1 đến điểm c khoản 2 Điều 5". What both ends of a range lie in is said once. */
export function pathText({ steps, through }: UnitPath): string {
  const from = steps.map(stepText);
  if (through === undefined) return from.join(' ');
  const to = through.map(stepText);
  let shared = 0;
  while (shared < from.length - 1 && from.at(-1 - shared) === to.at(-1 - shared)) shared += 1;
  return `từ ${from.slice(0, from.length - shared).join(' ')} đến ${to.join(' ')}`;
}

function stepText({ name, label, last }: UnitStep): string {
  if (label === '') return name;
  return last === undefined ? `${name} ${label}` : `từ ${name} ${label} đến ${name} ${last}`;
}
