import type { Token, TokenRange } from '../../text/tokens.ts';

/** A number of units in a text: "63 tỉnh, thành phố", "63/63 tỉnh thành", "50/63 địa phương". */
export interface UnitCount extends TokenRange {
  /** The tokens that bear the number, all of which change with it. */
  readonly numbers: readonly Token[];
  /** A share of the whole: the whole has another number today, and so perhaps has the part. */
  readonly isShare: boolean;
}

/** The places that give the number `words` stand for ("63 tỉnh, thành phố"), in any of the ways in which it is written. */
export function countsOf(words: readonly Token[], tokens: readonly Token[]): UnitCount[] {
  const [number, unit] = words;
  const others = words.slice(2).filter(({ kind }) => kind === 'word');
  const counts: UnitCount[] = [];
  if (number === undefined || unit === undefined) return counts;
  for (let at = 0; at < tokens.length; at += 1) {
    const whole = tokens[at];
    if (whole === undefined || whole.kind !== 'number' || whole.text !== number.text) continue;
    const part = tokens[at - 1]?.text === '/' && whole.gap === 'none' ? tokens[at - 2] : undefined;
    const isWhole = part === undefined || part.text === whole.text;
    const end =
      tokens[at + 1]?.lower === unit.lower ? unitsEnd(tokens, at + 2, others) : localitiesEnd(tokens, at, part);
    if (end === undefined || tokens[at + 1]?.gap === 'none') continue;
    counts.push({
      firstToken: part === undefined ? at : at - 2,
      endToken: end,
      numbers: part === undefined || !isWhole ? [whole] : [part, whole],
      isShare: !isWhole,
    });
  }
  return counts;
}

/** Behind "63 tỉnh": ", thành phố", " thành", "/thành phố", " và thành phố", as far as they are the words of the name. */
function unitsEnd(tokens: readonly Token[], from: number, others: readonly Token[]): number {
  const link = tokens[from];
  const first = link !== undefined && (LINKS.has(link.text) || link.lower === 'và') ? from + 1 : from;
  let end = first;
  for (const { lower } of others) {
    if (tokens[end]?.lower !== lower) break;
    end += 1;
  }
  return end > first ? end : from;
}

/** "63/63 địa phương", "cả 63 địa phương": without such a word the number may count anything. */
function localitiesEnd(tokens: readonly Token[], at: number, part: Token | undefined): number | undefined {
  if (tokens[at + 1]?.lower !== 'địa' || tokens[at + 2]?.lower !== 'phương') return undefined;
  return part !== undefined || WHOLES.has(tokens[at - 1]?.lower ?? '') ? at + 3 : undefined;
}

const LINKS: ReadonlySet<string> = new Set([',', '/', '-']);
const WHOLES: ReadonlySet<string> = new Set(['cả', 'toàn', 'đủ']);
