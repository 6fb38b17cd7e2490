import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { exactValue, type Sum } from './sum.ts';

/**
 * Copies of a record with those who get them: "lập thành 07 bản, Bên giao giữ 04 bản, Bên nhận giữ 02 bản". Undefined where something
 * is said of copies that nobody gets, or of one part of them alone.
 */
export function copiesSum({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  const copies = quantities.filter(({ unit }) => COPIES.has(unit?.toLowerCase() ?? ''));
  const [total, first, ...others] = copies;
  if (total === undefined || first === undefined || others.length === 0 || quantities.length > copies.length)
    return undefined;
  const made = tokens.some((_, at) => at < total.firstToken && phraseAt(MADE, tokens, at) !== undefined);
  const parts = [first, ...others];
  if (!made || exactValue(total) === undefined || !parts.every((part) => isGiven(tokens, part))) return undefined;
  if (tokens.slice(total.endToken).some(({ lower }) => OPEN.has(lower)) || areAllGiven(tokens, total, parts))
    return undefined;
  return { total, parts, span: cover(first, ...others), covers: 'all' };
}

/** "Lập thành 02 bản, Sở A giữ 01 bản, Sở B giữ 01 bản; hết năm nộp lưu trữ 01 bản": behind the semicolon it is told what becomes of them. */
function areAllGiven(tokens: Sentence['tokens'], total: Quantity, parts: readonly Quantity[]): boolean {
  let given = 0;
  return parts.some((part, index) => {
    given += exactValue(part) ?? 0;
    const next = parts[index + 1];
    const ends = tokens.slice(part.endToken, next?.firstToken ?? part.endToken).some(({ text }) => text === ';');
    return ends && given === exactValue(total);
  });
}

/** "Bên giao giữ 04 bản", "gửi Sở A 02 bản": between the mark before and the copies stands who keeps or gets them. */
function isGiven(tokens: Sentence['tokens'], { firstToken }: Quantity): boolean {
  for (let at = firstToken - 1; at >= 0 && tokens[at]?.kind !== 'number'; at -= 1) {
    if (GIVEN.has(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.text === ',' || tokens[at]?.text === ';') return false;
  }
  return false;
}

const COPIES: ReadonlySet<string> = new Set(['bản', 'bản gốc', 'bản chính', 'bản sao']);
const MADE = phraseList('lập thành, lập, làm thành, in thành, ký thành, gồm');
const GIVEN = wordSet('giữ gửi lưu giao nộp trao nhận');
/** With these the sentence says of each, of some or of what is alike. */
const OPEN = wordSet('mỗi còn khác hoặc trong');
