import { once } from '../../text/once.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseTable, wordSet } from '../phrases.ts';
import { isCapital, onLine, textOf } from './tokens.ts';
import { readType } from './type.ts';
import { unitKindAt } from './unit-kinds.ts';

/** The body or office that issued a document, as the text names it. */
export interface IssuerRead {
  readonly issuer: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * "của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch" from its "của". A name goes on while its words can belong to one; in a joint
 * circular (`joint`) several bodies follow each other.
 */
export function readIssuer(tokens: readonly Token[], at: number, joint: boolean): IssuerRead | undefined {
  if (onLine(tokens, at)?.lower !== 'của') return undefined;
  const firstToken = at + 1;
  let end = readBody(tokens, firstToken);
  while (joint && end !== undefined && JOINTS.has(onLine(tokens, end)?.lower ?? '')) {
    const next = readBody(tokens, end + 1);
    if (next === undefined) break;
    end = next;
  }
  return end === undefined ? undefined : { issuer: textOf(tokens, firstToken, end), firstToken, endToken: end };
}

const JOINTS: ReadonlySet<string> = new Set([',', '-', 'và']);

/** Bodies whose name is complete. */
const WHOLE = [
  'Chính phủ',
  'Thủ tướng',
  'Thủ tướng Chính phủ',
  'Phó Thủ tướng',
  'Phó Thủ tướng Chính phủ',
  'Quốc hội',
  'Uỷ ban Thường vụ Quốc hội',
  'UBTVQH',
  'Chủ tịch nước',
  'Chủ tịch Quốc hội',
  'Hội đồng Nhà nước',
  'Hội đồng Bộ trưởng',
  'Hội đồng Chính phủ',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Bí thư Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
  'Trung ương',
  'Trung ương Đảng',
  'Trung ương Đảng Cộng sản Việt Nam',
  'Văn phòng Chính phủ',
  'Văn phòng Quốc hội',
  'Thanh tra Chính phủ',
  'Tổng Thanh tra Chính phủ',
  'Kiểm toán nhà nước',
  'Tổng Kiểm toán nhà nước',
];

/** Words with which the name of a body or an office begins. */
const OPEN =
  'Bộ, Liên Bộ, Bộ trưởng, Thứ trưởng, Uỷ ban, UBND, Hội đồng, HĐND, Chủ tịch, Phó Chủ tịch, Ban, Trưởng Ban, Ngân hàng, Thống đốc, Toà án, Chánh án, Viện, Viện trưởng, Tổng cục, Tổng cục trưởng, Cục, Cục trưởng, Sở, Giám đốc, Tổng Giám đốc, Văn phòng, Chủ nhiệm, Thanh tra, Đảng, Đảng uỷ, Tỉnh uỷ, Thành uỷ, Huyện uỷ, Bảo hiểm, Mặt trận, Đoàn, Hội, Tập đoàn, Thường trực, Thường vụ, Liên, Liên đoàn, Đại hội, Đài, Thông tấn, Kho bạc, Tổng, Công an, Quân uỷ, Học viện, Đại học, Trường, Trung tâm, Phòng, Vụ, Tổ, Hiệp hội, Tổng công ty, Công ty, BCH, BTV';

const HEADS = phraseTable<'whole' | 'open'>([
  ...WHOLE.map((name) => [name, 'whole'] as const),
  ...OPEN.split(', ').map((name) => [name, 'open'] as const),
]);

function readBody(tokens: readonly Token[], at: number): number | undefined {
  const first = onLine(tokens, at);
  if (first === undefined || (!isCapital(first) && first.lower !== 'liên') || beginsDocument(tokens, at))
    return undefined;
  const head = phraseAt(HEADS, tokens, at);
  if (head === undefined) return undefined;
  const end = at + head.words.length;
  if (head.meaning === 'whole') return afterTerm(tokens, end);
  return afterTerm(tokens, endOfName(tokens, end));
}

/** "khóa XV" belongs to the Assembly or committee that it numbers. */
function afterTerm(tokens: readonly Token[], at: number): number {
  if (onLine(tokens, at)?.lower !== 'khoá') return at;
  const term = onLine(tokens, at + 1);
  return term !== undefined && (term.kind === 'number' || TERM.test(term.text)) ? at + 2 : at;
}

const TERM = /^[IVX]+$/u;
const LONGEST = 24;
/** A name has this many words in a row without a capital at most: "Hội đồng nhân dân thành phố Hà Nội". */
const LONGEST_PLAIN = 5;

function endOfName(tokens: readonly Token[], from: number): number {
  let end = from;
  let plain = 0;
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = onLine(tokens, at);
    if (token === undefined) break;
    if (token.kind === 'word' && isCapital(token)) {
      if (beginsDocument(tokens, at) || (at > from && isStop(tokens, at))) break;
      plain = 0;
      end = at + 1;
      continue;
    }
    if (token.lower === 'và' || token.text === ',' || token.text === '-') {
      if (!goesOn(tokens, at)) break;
      plain = 0;
      continue;
    }
    if (token.kind !== 'word' || isStop(tokens, at) || plain === LONGEST_PLAIN) break;
    plain += 1;
    end = at + 1;
  }
  return end;
}

/** Whether behind "và", "," or "-" the same name goes on: "Bộ Văn hóa, Thể thao và Du lịch". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = onLine(tokens, at + 1);
  if (next === undefined || next.kind !== 'word') return false;
  if (!isCapital(next)) return tokens[at]?.lower === 'và' && NAME_ENDS.has(next.lower);
  if (phraseAt(HEADS, tokens, at + 1) !== undefined || beginsDocument(tokens, at + 1)) return false;
  if (unitKindAt(tokens, at + 1) !== undefined) return false;
  if (tokens[at]?.text !== ',') return true;
  for (let ahead = at + 2; ahead < at + 9; ahead += 1) {
    const token = onLine(tokens, ahead);
    if (token === undefined || isStop(tokens, ahead)) return false;
    if (token.lower === 'và') return isCapital(tokens[ahead + 1] ?? token) && !beginsDocument(tokens, ahead + 1);
  }
  return false;
}

/** Lower-case second halves of old spellings: "Bộ Nông nghiệp và phát triển nông thôn". */
const NAME_ENDS = wordSet('phát công đầu môi truyền đào xã du');

function beginsDocument(tokens: readonly Token[], at: number): boolean {
  const type = readType(tokens, at);
  if (type === undefined) return false;
  const next = tokens[type.end];
  return type.family !== 'other' || next?.lower === 'số' || next?.lower === 'này' || next?.kind === 'number';
}

function isStop(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (STOPS.has(lower)) return true;
  return (
    STOP_PAIRS()
      .get(lower)
      ?.has(onLine(tokens, at + 1)?.lower ?? '') ?? false
  );
}

const STOPS = wordSet(
  'về có được đã là tại trong để nhằm với cho theo ngày năm số này đó trên như khi nếu thì mà hoặc hay các những một của do từ đến đang sẽ phải không',
  'bị vào ra ở cũng gồm nêu trừ qua khoá kỳ lần nay kèm vừa mới đối ký trước sau',
);

const STOP_PAIRS = once(() =>
  pairs(
    'quy định, hướng dẫn, ban hành, phê duyệt, sửa đổi, bổ sung, bãi bỏ, thay thế, triển khai, công bố, thành lập, điều chỉnh, yêu cầu, chỉ đạo, thông qua, uỷ quyền, giao nhiệm, giao chỉ, giao dự, quyết định, công nhận, tổ chức, thực hiện, xử lý, hợp nhất, tăng cường, đẩy mạnh, chấn chỉnh, huỷ bỏ, đính chính, cho phép, xác định, chủ trì, phối hợp, thống nhất, áp dụng, đồng thời, tiếp tục, liên quan, gửi kèm, đề nghị, kiểm tra, hết hiệu, phê chuẩn, cắt giảm, thí điểm, áp dụng',
  ),
);

function pairs(phrases: string): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const phrase of phrases.split(', ')) {
    const [first = '', second = ''] = phrase.split(' ').map((word) => [...wordSet(word)][0] ?? '');
    seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  return seconds;
}
