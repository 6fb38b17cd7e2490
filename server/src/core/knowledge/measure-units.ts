import type { Claim } from '../claims/claim.ts';

/** Whether the value of a claim may be one of a measure with this unit: a share is no amount of money, and "5 năm" counts nothing. */
export function fitsUnit(unit: string | undefined, { quantity, aspect }: Claim): boolean {
  if (quantity === undefined) return false;
  if (quantity.unit === undefined) return true;
  const kind = kindOf(quantity.unit);
  if (kind === 'time') return unit !== undefined && kindOf(unit) === 'time';
  // Whatever is measured may rise by a share of itself.
  return unit === undefined || kind === kindOf(unit) || (aspect !== 'level' && (kind === 'share' || kind === 'times'));
}

type UnitKind = 'share' | 'times' | 'money' | 'time' | 'count';

/** The kind of a unit by what stands before its rate: "%/năm" is a share. */
function kindOf(unit: string): UnitKind {
  const head = unit.split('/', 1)[0]?.trim().toLowerCase() ?? '';
  return KINDS.get(head) ?? 'count';
}

const KINDS: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ...kind('share', ['%', '‰', 'phần trăm', 'điểm phần trăm']),
  ...kind('times', ['lần']),
  ...kind('money', ['đồng', 'vnd', 'usd', 'đô la', 'đô la mỹ', 'eur', 'euro', '$', '€']),
  ...kind('time', [
    'năm',
    'tháng',
    'quý',
    'tuần',
    'ngày',
    'giờ',
    'phút',
    'giây',
    'tuổi',
    'kỳ',
    'nhiệm kỳ',
    'ngày làm việc',
  ]),
]);

function kind(name: UnitKind, units: readonly string[]): readonly (readonly [string, UnitKind])[] {
  return units.map((unit) => [unit, name] as const);
}
