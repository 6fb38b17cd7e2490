import type { Contrast, ContrastKind } from './contrast.ts';
import type { PairedSides } from './contrasts.ts';
import type { Item } from './items.ts';

/** What is measured of two paired passages. `loose…` is the same contrast where only one neighbour, or none, tells the place. */
export const FEATURES = [
  'bias',
  'ofDraft',
  'ofRecord',
  'added',
  'value',
  'looseValue',
  'unit',
  'number',
  'reference',
  'time',
  'looseTime',
  'name',
  'looseName',
  'wording',
  'looseWording',
  'exchange',
  'exception',
  'negation',
  'exclusion',
  'opposite',
  'looseOpposite',
  'modality',
  'bound',
  'quantity',
] as const;
export type Feature = (typeof FEATURES)[number];
/** Each from 0 to 1. */
export type Features = Readonly<Record<Feature, number>>;

export function measure(
  { draft, record, pairing, replacements }: PairedSides,
  contrasts: readonly Contrast[],
): Features {
  const counts = new Map<Feature, number>();
  for (const contrast of contrasts) {
    const feature = featureOf(contrast);
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const has = (feature: Feature): number => (counts.has(feature) ? 1 : 0);
  const several = (feature: Feature): number => Math.min(counts.get(feature) ?? 0, MOST_COUNTED) / MOST_COUNTED;
  const additions = replacements.filter(({ record: place }) => place.from === place.to);
  const added = additions.flatMap((each) => draft.items.slice(each.draft.from, each.draft.to)).filter(isContent).length;
  const content = draft.items.filter(isContent).length;
  return {
    bias: 1,
    ofDraft: share(draft.items, pairing.toRecord),
    ofRecord: share(record.items, pairing.toDraft),
    added: content === 0 ? 0 : added / content,
    value: has('value'),
    looseValue: has('looseValue'),
    unit: has('unit'),
    number: has('number'),
    reference: has('reference'),
    time: has('time'),
    looseTime: has('looseTime'),
    name: has('name'),
    looseName: has('looseName'),
    wording: several('wording'),
    looseWording: several('looseWording'),
    exchange: has('exchange'),
    exception: has('exception'),
    negation: has('negation'),
    exclusion: has('exclusion'),
    opposite: has('opposite'),
    looseOpposite: has('looseOpposite'),
    modality: has('modality'),
    bound: has('bound'),
    quantity: has('quantity'),
  };
}

/** Three differences of wording say as much as ten. */
const MOST_COUNTED = 3;

/** The feature that a contrast counts for. */
export function featureOf({ kind, anchors }: Contrast): Feature {
  const loose = LOOSE[kind];
  return loose !== undefined && anchors < loose.from ? loose.feature : kind;
}

/** Which kinds are told apart by their neighbours, and with how many a contrast is no longer loose. */
const LOOSE: Partial<Readonly<Record<ContrastKind, { readonly from: number; readonly feature: Feature }>>> = {
  value: { from: 1, feature: 'looseValue' },
  time: { from: 1, feature: 'looseTime' },
  name: { from: 2, feature: 'looseName' },
  wording: { from: 2, feature: 'looseWording' },
  opposite: { from: 2, feature: 'looseOpposite' },
};

/** The share of the content items that have a twin. */
export function share(items: readonly Item[], twins: readonly (number | undefined)[]): number {
  let [found, total] = [0, 0];
  items.forEach(({ content }, index) => {
    if (!content) return;
    total += 1;
    if (twins[index] !== undefined) found += 1;
  });
  return total === 0 ? 0 : found / total;
}

function isContent({ content }: Item): boolean {
  return content;
}
