import type { CitationTarget } from '../claims/citations/resolve-citations.ts';
import type { UnitTarget } from '../claims/citations/resolve-units.ts';
import type { PlainForm } from './plain-form.ts';

/** What a citation refers to within the draft: its own units, or a document that it named before. */
export type PlainTarget<R> =
  | { readonly kind: 'own'; readonly units: readonly PlainOwnUnit<R>[] }
  | { readonly kind: 'earlier'; readonly range: R; readonly text: string };

export interface PlainOwnUnit<R> {
  readonly unit: string;
  /** `absent`: the draft counts such units and has none with this number; `open`: what is meant is not certain. */
  readonly state: UnitTarget['kind'];
  /** Where it stands; of a range its first and its last unit. */
  readonly ranges: readonly R[];
}

export function plainTarget<R>(
  target: CitationTarget,
  units: readonly string[],
  { textOf, rangeOf }: PlainForm<R>,
): PlainTarget<R> | undefined {
  switch (target.kind) {
    case 'own':
      return {
        kind: 'own',
        units: target.units.map((each, at) => ({
          unit: units[at] ?? '',
          state: each.kind,
          ranges: each.kind === 'found' ? each.nodes.map(rangeOf) : [],
        })),
      };
    case 'earlier':
      return { kind: 'earlier', range: rangeOf(target.citation), text: textOf(target.citation) };
    case 'document':
    case 'open':
      return undefined;
  }
}
