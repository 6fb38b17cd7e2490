import type { CitationTarget } from './resolve-citations.ts';
import type { UnitTarget } from './resolve-units.ts';

/** Of annexes that lie elsewhere a draft speaks again and again; a single mention of a single one is a slip. */
export function withoutAnnexesElsewhere<T extends { readonly target: CitationTarget }>(
  citations: readonly T[],
): readonly T[] {
  const absent = citations.flatMap(({ target }) => (target.kind === 'own' ? target.units.filter(isAbsentAnnex) : []));
  if (absent.length <= 1) return citations;
  return citations.map((each) => {
    const { target } = each;
    if (target.kind !== 'own' || !target.units.some(isAbsentAnnex)) return each;
    return { ...each, target: { kind: 'own', units: target.units.map((unit) => (isAbsentAnnex(unit) ? OPEN : unit)) } };
  });
}

function isAbsentAnnex(unit: UnitTarget): boolean {
  return unit.kind === 'absent' && unit.missing.name === 'Phụ lục';
}

const OPEN: UnitTarget = { kind: 'open' };
