import type { DraftCitation } from '../claims/citations/draft-citations.ts';
import { citationResolver } from '../claims/citations/resolve-citations.ts';
import type { UnitTarget } from '../claims/citations/resolve-units.ts';
import type { UnitPath } from '../claims/citations/unit-path.ts';
import type { Draft } from '../document/draft.ts';

/**
 * Completes references that are open because the article or clause that they name has nothing in it that a number or letter
 * stands before: "khoản 2 Điều 5" of an article of one sentence names a clause that is not there.
 */
export function undividedUnits(draft: Draft): (reference: DraftCitation) => DraftCitation {
  const resolve = citationResolver(draft);
  return (reference) => {
    const { citation, passage, target } = reference;
    if (target.kind !== 'own' || !target.units.some(({ kind }) => kind === 'open')) return reference;
    const holderOf = ({ steps }: UnitPath): UnitTarget | undefined => {
      const held = resolve({ ...citation, paths: [{ steps: steps.slice(1), through: undefined }] }, passage);
      return held.kind === 'own' ? held.units[0] : undefined;
    };
    const units = target.units.map((unit, index): UnitTarget => {
      const path = citation.paths[index];
      const [missing, ...holders] = path?.steps ?? [];
      if (unit.kind !== 'open' || path === undefined || missing === undefined || holders.length === 0) return unit;
      if (path.through !== undefined || missing.label === 'này') return unit;
      const holder = holderOf(path);
      const [within, ...more] = holder?.kind === 'found' ? holder.nodes : [];
      if (within === undefined || more.length > 0 || within.children.length > 0) return unit;
      const divides =
        within.kind === 'điều' ? missing.name === 'khoản' : within.kind === 'khoản' && missing.name === 'điểm';
      return divides ? { kind: 'absent', missing, within, place: 'past the end', last: undefined } : unit;
    });
    return { ...reference, target: { kind: 'own', units } };
  };
}
