import type { TokenRange } from '../../text/tokens.ts';
import { NEGATION_CUES } from '../cues.ts';
import { phraseAt, wordSet } from '../phrases.ts';
import type { Item } from './items.ts';
import type { Pairing } from './pairing.ts';
import type { Side } from './side.ts';

/** A negation or an exclusive word ("chỉ") of one side that stands before a word whose twin on the other side has none. */
export interface Marker {
  readonly kind: 'negation' | 'exclusion';
  /** The marker and the word before which it stands. */
  readonly own: TokenRange;
  readonly other: TokenRange;
}

/** The twins of the items of both sides. */
export interface Twins {
  readonly own: Pairing['toRecord'];
  readonly other: Pairing['toRecord'];
}

/** The markers of one side that the other lacks. In a condition ("nếu không …") nothing is denied. */
export function loneMarkers(side: Side, other: Side, twins: Twins): Marker[] {
  return side.items.flatMap((item, index): Marker[] => {
    const kind = markerKind(side, item);
    if (kind === undefined || twins.own[index] !== undefined || isConditional(side, item)) return [];
    const governed = governedBy(side.items, index);
    const place = twins.own[governed ?? -1];
    const own = side.items[governed ?? -1];
    const twin = other.items[place ?? -1];
    if (own === undefined || twin === undefined || place === undefined || own.capital !== twin.capital) return [];
    const isDenied = other.items.some(
      (each, at) =>
        Math.abs(at - place) <= SAME_CLAUSE &&
        ((place - BEFORE <= at && at < place) || twins.other[at] === undefined) &&
        markerKind(other, each) === kind,
    );
    if (isDenied) return [];
    return [{ kind, own: { firstToken: item.firstToken, endToken: own.endToken }, other: twin }];
  });
}

/** The first content word behind a marker, where only function words stand between. */
function governedBy(items: readonly Item[], index: number): number | undefined {
  for (let at = index + 1; at <= index + GOVERNED; at += 1) if (items[at]?.content === true) return at;
  return undefined;
}

const GOVERNED = 4;
const BEFORE = 4;
/** A denial that nothing on the other side answers may stand further off: the same, in another order of words. In items. */
const SAME_CLAUSE = 8;

function isConditional({ tokens }: Side, { firstToken }: Item): boolean {
  return tokens.slice(Math.max(0, firstToken - 2), firstToken).some(({ lower }) => lower === 'nếu');
}

function markerKind({ tokens }: Side, { firstToken }: Item): Marker['kind'] | undefined {
  const word = tokens[firstToken]?.lower ?? '';
  if (word === 'chỉ') return CHI_COMPOUNDS.has(tokens[firstToken + 1]?.lower ?? '') ? undefined : 'exclusion';
  if (word === 'cấm') return 'negation';
  return phraseAt(NEGATION_CUES, tokens, firstToken)?.meaning === 'denies' ? 'negation' : undefined;
}

/** "Chỉ đạo", "chỉ tiêu", "chỉ định": no exclusive word. */
const CHI_COMPOUNDS = wordSet('đạo tiêu định số thị dẫn huy rõ ra bảo giới báo thầu danh mục');
