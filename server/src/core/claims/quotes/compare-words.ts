import type { Token } from '../../text/tokens.ts';

/** One step of an alignment of the draft's words with the source's: both indices for a pair, one for a word that the other side lacks. */
export interface AlignedPair {
  readonly draft: number | undefined;
  readonly source: number | undefined;
  readonly same: boolean;
}

/** The words and numbers of a quotation; punctuation, quotation marks and case are typography, "%" is not. What stands in square brackets is the writer's own. */
export function spokenTokens(tokens: readonly Token[]): Token[] {
  const spoken: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text === '[') {
      const close = tokens.findIndex((each, index) => index > at && each.text === ']');
      if (close > at) at = close;
    } else if (token !== undefined && (token.kind !== 'mark' || token.text === '%')) spoken.push(token);
  }
  return spoken;
}

/** The parts of a quotation between the gaps that its writer has marked with "…", "[…]" or "(...)". */
export function partsBetweenGaps(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === '…') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.some(({ kind }) => kind !== 'mark'));
}

export function sameWord(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.lower === b.lower;
}

/** The index in `source`, from `from` on, at which all of `draft` stands word for word; undefined where it does not. */
export function findVerbatim(draft: readonly Token[], source: readonly Token[], from = 0): number | undefined {
  for (let start = from; start + draft.length <= source.length; start += 1) {
    if (draft.every((token, offset) => sameWord(token, source[start + offset]))) return start;
  }
  return undefined;
}

/**
 * Aligns all of `draft` with the stretch of `source` that it resembles most, with the fewest changed, added and missing
 * words; what the source says before and after that stretch is not missing. Time and memory |draft| × |source|.
 */
export function alignWords(draft: readonly Token[], source: readonly Token[]): AlignedPair[] {
  const width = source.length + 1;
  const cost = new Uint16Array((draft.length + 1) * width);
  for (let i = 1; i <= draft.length; i += 1) {
    cost[i * width] = i;
    for (let j = 1; j < width; j += 1) {
      const replace = at(cost, (i - 1) * width + j - 1) + (sameWord(draft[i - 1], source[j - 1]) ? 0 : 1);
      cost[i * width + j] = Math.min(replace, at(cost, (i - 1) * width + j) + 1, at(cost, i * width + j - 1) + 1);
    }
  }
  let end = 0;
  for (let j = 0; j < width; j += 1)
    if (at(cost, draft.length * width + j) <= at(cost, draft.length * width + end)) end = j;
  return trace({ cost, width, draft, source, end });
}

function trace(table: {
  readonly cost: Uint16Array;
  readonly width: number;
  readonly draft: readonly Token[];
  readonly source: readonly Token[];
  readonly end: number;
}): AlignedPair[] {
  const { cost, width, draft, source } = table;
  const pairs: AlignedPair[] = [];
  let i = draft.length;
  let j = table.end;
  while (i > 0) {
    const here = at(cost, i * width + j);
    const same = sameWord(draft[i - 1], source[j - 1]);
    if (j > 0 && here === at(cost, (i - 1) * width + j - 1) + (same ? 0 : 1)) {
      i -= 1;
      j -= 1;
      pairs.push({ draft: i, source: j, same });
    } else if (here === at(cost, (i - 1) * width + j) + 1) {
      i -= 1;
      pairs.push({ draft: i, source: undefined, same: false });
    } else {
      j -= 1;
      pairs.push({ draft: undefined, source: j, same: false });
    }
  }
  return pairs.reverse();
}

function at(cost: Uint16Array, index: number): number {
  return cost[index] ?? Number.POSITIVE_INFINITY;
}
