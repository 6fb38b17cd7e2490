import type { Sentence } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isOpen } from './sentence-sums.ts';
import { comesNear, exactValue, type Sum } from './sum.ts';

/**
 * A count, and behind it its parts by their names with bare numbers: "1.140 doanh nghiệp: phần mềm 420, phần cứng 130, dịch vụ 590",
 * "64 công chức (nam 30, nữ 34)". Only where they come near the whole, and no name is the number of a thing ("phường 3").
 */
export function barePartsSum({ tokens }: Pick<Sentence, 'tokens'>, quantities: readonly Quantity[]): Sum | undefined {
  for (const total of quantities) {
    const whole = exactValue(total);
    if (whole === undefined || total.unit === undefined || !Number.isInteger(whole) || NO_COUNTS.has(total.unit))
      continue;
    const items = itemsBehind(tokens, total);
    const parts = items?.map((item) => partIn(tokens, item, total)) ?? [];
    const [first, second, ...others] = parts;
    if (first === undefined || second === undefined) continue;
    const read = [first, second, ...others].flatMap((part) => part ?? []);
    const names = new Set(items?.map(({ from }) => tokens[from]?.lower));
    if (read.length < parts.length || names.size === 1) continue;
    const [head, ...rest] = read;
    if (head === undefined || !comesNear(read, whole)) continue;
    return { total, parts: read, span: cover(head, ...rest), covers: 'all' };
  }
  return undefined;
}

/** What a currency or a share measures is written with its unit. */
const NO_COUNTS: ReadonlySet<string> = new Set(['%', 'đồng', 'usd']);

interface Item {
  readonly from: number;
  readonly to: number;
}

/** Behind ":" or within "( )", a few words of the noun behind the whole. */
function itemsBehind(tokens: readonly Token[], { endToken }: Quantity): readonly Item[] | undefined {
  let open = endToken;
  while (tokens[open]?.kind === 'word' && open - endToken < LONGEST_NOUN) open += 1;
  const mark = tokens[open]?.text;
  if (mark !== ':' && mark !== '(') return undefined;
  const end = tokens.findIndex(({ text }, at) => at > open && ENDS.has(text));
  const close = end < 0 ? tokens.length : end;
  if ((mark === '(') !== (tokens[close]?.text === ')') || isOpen(tokens.slice(open, close))) return undefined;
  const items: Item[] = [];
  let from = open + 1;
  for (let at = from; at <= close; at += 1) {
    const parts =
      at === close || tokens[at]?.text === ',' || (JOINS.has(tokens[at]?.lower ?? '') && endsInNumber(tokens, at));
    if (!parts) continue;
    items.push({ from, to: at });
    from = at + 1;
  }
  return items;
}

const LONGEST_NOUN = 6;
const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', ')', '(']);
const JOINS = wordSet('và cùng');

function endsInNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number';
}

/** A name in words and, at its end, a plain number. */
function partIn(tokens: readonly Token[], { from, to }: Item, { unit }: Quantity): Quantity | undefined {
  const number = tokens[to - 1];
  const name = tokens.slice(from, to - 1);
  const last = name.at(-1);
  if (number === undefined || last === undefined || !NUMBER.test(number.text) || YEAR.test(number.text))
    return undefined;
  if (NUMBERED.has(last.lower) || name.some(({ kind }) => kind !== 'word')) return undefined;
  const span = { start: number.start, end: number.end };
  const value = Number(number.text.replaceAll('.', ''));
  const slot = { firstToken: to - 1, endToken: to };
  return { ...span, ...slot, value: span, min: value, max: value, unit, comparator: '=', step: 1 };
}

const NUMBER = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/u;
const YEAR = /^(?:19|20|21)\d\d$/u;
/** Behind these a number says which one. */
const NUMBERED = wordSet(
  'số điều khoản điểm mục chương phần phường quận huyện phố tổ nhóm loại cấp hạng bậc khu lớp khoá đợt vòng kỳ thôn ấp bản đường km năm tháng quý ngày giờ mẫu bảng biểu hình tuyến tầng khối đội trạm trường',
);
