import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { holdsPhrase, phraseAt, phraseBefore, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { exactValue, type Sum } from './sum.ts';

/**
 * What each source pays of one thing: "ngân sách tỉnh bảo đảm 70%, ngân sách xã bảo đảm 30% kinh phí". Others may pay the rest, so
 * the shares are at most the whole. Only the last names what is paid for, and none depends on a case.
 */
export function fundingShares({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  const shares = quantities.filter(({ unit }) => unit === '%');
  const [first, second, ...others] = shares;
  if (first === undefined || second === undefined || holdsPhrase(CASES, tokens)) return undefined;
  const payers = shares.map((share) => payerOf(tokens, share));
  if (payers.includes(undefined) || new Set(payers).size < payers.length) return undefined;
  if (shares.some((share) => exactValue(share) === undefined)) return undefined;
  if (!shares.slice(0, -1).every(({ endToken }) => JOINTS.has(tokens[endToken]?.lower ?? ''))) return undefined;
  return { total: undefined, parts: shares, span: cover(first, second, ...others), covers: 'apart' };
}

/** The words from the source to the verb that stands right before the share. */
function payerOf(tokens: readonly Token[], { firstToken }: Quantity): string | undefined {
  const verb = phraseBefore(PAYS, tokens, firstToken);
  if (verb === undefined) return undefined;
  const end = firstToken - verb.words.length;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_PAYER); at -= 1) {
    if (phraseAt(SOURCES, tokens, at) !== undefined)
      return tokens
        .slice(at, end)
        .map(({ lower }) => lower)
        .join(' ');
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

const LONGEST_PAYER = 8;
const SOURCES = phraseList('ngân sách, nguồn vốn, nguồn ngân sách');
const PAYS = phraseList('bảo đảm, đảm bảo, hỗ trợ, chi, cấp, bố trí, đóng góp, chi trả, chịu');
const JOINTS = wordSet(', và ;');
const CASES = phraseList('đối với, trường hợp, nếu, riêng, khi, hoặc, tối đa, giai đoạn, năm, điều tiết, hưởng');
