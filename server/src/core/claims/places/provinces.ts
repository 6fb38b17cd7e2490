import type { Token, TokenRange } from '../../text/tokens.ts';
import { phraseBefore, phraseTable } from '../phrases.ts';

/** How a text names a province: with the word for its kind, or without it in a list or behind a body of that kind. */
export interface NamedProvince {
  readonly kind: 'tỉnh' | 'thành phố';
  /** Where the word for the kind begins; undefined where the name stands without it. */
  readonly kindToken: number | undefined;
}

/**
 * The kind that the words give to the place whose name stands at `firstToken`: "tỉnh A", "các tỉnh A, B và C", "Tỉnh ủy A", "UBND A".
 * Undefined where the name stands alone: a ward, a river or a university may bear it.
 */
export function provinceNamed(
  tokens: readonly Token[],
  { firstToken }: TokenRange,
  namesBefore: readonly TokenRange[],
): NamedProvince | undefined {
  const kind = kindBefore(tokens, firstToken);
  if (kind !== undefined && tokens[firstToken - 1]?.text !== ':') {
    const end = tokens[firstToken - 1]?.text === '.' ? firstToken - 1 : firstToken;
    return { kind: kind.meaning, kindToken: end - kind.words.length };
  }
  const head = headOfList(tokens, firstToken, namesBefore);
  const listed = kindBefore(tokens, head) ?? phraseBefore(HEADS, tokens, head);
  return listed === undefined ? undefined : { kind: listed.meaning, kindToken: undefined };
}

function kindBefore(tokens: readonly Token[], at: number): ReturnType<typeof phraseBefore<NamedProvince['kind']>> {
  const end = tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === ':' ? at - 1 : at;
  return tokens[at]?.gap === 'line' ? undefined : phraseBefore(KINDS, tokens, end);
}

/** Where the list of names begins whose next name stands at `at`; each name may bear its own kind. */
function headOfList(tokens: readonly Token[], at: number, names: readonly TokenRange[]): number {
  let head = at;
  for (;;) {
    const mark = tokens[head - 1];
    if (mark === undefined || (mark.text !== ',' && mark.text !== ';' && mark.lower !== 'và')) return head;
    const before = names.find(({ endToken }) => endToken === head - 1);
    if (before === undefined) return head;
    head = before.firstToken;
  }
}

const KINDS = phraseTable<NamedProvince['kind']>([
  ['tỉnh', 'tỉnh'],
  ['thành phố', 'thành phố'],
  ['tp', 'thành phố'],
  // "các tỉnh, thành phố: A, B": either may follow.
  ['tỉnh , thành phố', 'tỉnh'],
  ['tỉnh , thành', 'tỉnh'],
  ['tỉnh thành', 'tỉnh'],
]);
const HEADS = phraseTable<NamedProvince['kind']>(
  ['ubnd', 'hđnd', 'uỷ ban nhân dân', 'hội đồng nhân dân', 'tỉnh uỷ', 'tỉnh ủy'].map((head) => [head, 'tỉnh'] as const),
);
