import { holdsPhrase, phraseAt, phraseBefore, phraseList, wordSet } from '../claims/phrases.ts';
import type { Time } from '../claims/times/time.ts';
import type { Token } from '../text/tokens.ts';

/**
 * True where the words before a time say that something has to be done by it: an order ("phải", "có trách nhiệm", "đề nghị"), or a
 * verb of doing at the head of the clause or behind the body that does it ("Cục A … gửi phương án trước ngày …").
 */
export function isTask(tokens: readonly Token[], time: Time): boolean {
  const at = tokens.findIndex(({ start }) => start === time.start);
  if (at < 0 || isTold(tokens)) return false;
  if (isLabelled(tokens, at) || isSaidOfDeed(tokens, at, time)) return true;
  if (at <= skipLabel(tokens)) return isFronted(tokens, time);
  const first = clauseStart(tokens, at);
  const last = lastClauseStart(tokens, at);
  if (
    (!BY_DAY.has(tokens[at]?.lower ?? '') && isPeriodOfName(tokens, at)) ||
    (isAttribute(tokens, at, last) && !isDoneBy(tokens, last, at)) ||
    !isDeadline(tokens, at, time)
  )
    return false;
  return (
    phraseAt(DEADLINE_LABELS, tokens, last) !== undefined ||
    opensWithDeed(tokens, last) ||
    opensWithDeed(tokens, first) ||
    isDoneBy(tokens, last, at) ||
    isOrdered(tokens, first, at) ||
    isGivenToBody(tokens, first, at) ||
    isGivenToEach(tokens, first, at, time)
  );
}

/** "Thời hạn hoàn thành: quý I/2026", "Thời gian nộp hồ sơ: đến hết ngày 10/5/2026". */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ':') return false;
  if (phraseBefore(DEADLINE_LABELS, tokens, at - 1) !== undefined) return true;
  const label = tokens.slice(clauseStart(tokens, at - 1), at - 1);
  return (
    label.length <= LONGEST_LABEL && phraseAt(DEADLINE_LABELS, label, 0) !== undefined && !holdsPhrase(LASTING, label)
  );
}

const LONGEST_LABEL = 8;
const DEADLINE_LABELS = phraseList(
  'thời hạn, thời hạn hoàn thành, thời gian hoàn thành, hạn hoàn thành, thời hạn thực hiện, thời gian thực hiện, thời hạn báo cáo, thời gian báo cáo, thời gian trình, thời hạn trình',
  'tiến độ, tiến độ hoàn thành, tiến độ thực hiện, thời gian nộp, thời hạn nộp, hạn nộp, thời gian gửi, thời hạn gửi, hạn gửi',
);
/** What these terms end is a state, and nothing that is done. */
const LASTING = phraseList('hiệu lực, bảo hành, lưu trữ, hợp đồng, giấy phép, sử dụng, công tác, bảo quản');

/** "Lắp đặt camera: Quý I/2026." */
function isSaidOfDeed(tokens: readonly Token[], at: number, { end }: Time): boolean {
  const ends = tokens.every((token) => token.start < end || token.kind === 'mark');
  return ends && tokens[at - 1]?.text === ':' && opensWithDeed(tokens, clauseStart(tokens, at - 1));
}

/** "Trước ngày 20/3/2026, các sở gửi danh mục …": the time first, behind it an order or a body with what it hands over. */
function isFronted(tokens: readonly Token[], time: Time): boolean {
  const behind = tokens.findIndex(({ start }) => start >= time.end);
  if (tokens[behind]?.text !== ',' || !(BY.has(openingOf(tokens, time)) || WITHIN.has(openingOf(tokens, time))))
    return false;
  if (isOrdered(tokens, behind + 1, Math.min(tokens.length, behind + FARTHEST_DEED))) return true;
  const from = behind + 1;
  if (!BODIES.has(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < Math.min(tokens.length, from + FARTHEST_DEED); at += 1) {
    if (PASSIVE.has(tokens[at]?.lower ?? '')) return false;
    if (phraseAt(COMPLETED, tokens, at) !== undefined) return true;
  }
  return false;
}

function openingOf(tokens: readonly Token[], { start }: Time): string {
  return tokens.find((token) => token.start === start)?.lower ?? '';
}

/** Where the clause begins that holds a place: behind the nearest ";" or ":" before it. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0; back -= 1)
    if (tokens[back]?.text === ';' || tokens[back]?.text === ':') return back + 1;
  return skipLabel(tokens);
}

/** The same, a comma or "và" outside brackets parting clauses as well. */
function lastClauseStart(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = tokens[back];
    if (token?.text === ')') depth += 1;
    else if (token?.text === '(' && depth > 0) depth -= 1;
    if (depth > 0) continue;
    if (token?.text === ';' || token?.text === ':' || token?.text === ',' || token?.lower === 'và') return back + 1;
  }
  return skipLabel(tokens);
}

/** "1.", "a)", "-" */
function skipLabel(tokens: readonly Token[]): number {
  let at = 0;
  while (
    at < 3 &&
    (tokens[at]?.kind === 'mark' ||
      (tokens[at + 1]?.kind === 'mark' &&
        (tokens[at]?.text.length ?? 0) <= 2 &&
        CLOSES.has(tokens[at + 1]?.text ?? '')))
  )
    at += 1;
  return at;
}

const CLOSES: ReadonlySet<string> = new Set(['.', ')', '/']);

/** Told of the past, supposed, put off, or what another text or person asked for. */
function isTold(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => TOLD.has(token.lower) || phraseAt(TOLD_PHRASES, tokens, at) !== undefined);
}

const TOLD = wordSet('đã từng vừa chưa lùi nếu nay');
const TOLD_PHRASES = phraseList(
  'gia hạn, trường hợp, giả sử, trước đây, trước kia, ban đầu, đến thời điểm, nhiệm kỳ trước, giai đoạn trước, kể từ, tính đến, thủ tướng yêu cầu, thủ tướng giao, thủ tướng chính phủ yêu cầu, thủ tướng chính phủ giao, chính phủ yêu cầu, chính phủ giao, quốc hội giao, quốc hội yêu cầu, theo kế hoạch, thay vì, so với, chuyển tiếp',
);

/** "Chương trình … giai đoạn 2021 - 2025", "Chiến lược … đến năm 2020": the period belongs to the name. */
function isPeriodOfName(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST_NAME); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'mark') return false;
    if (phraseAt(NAMED, tokens, back) !== undefined && token.text !== token.lower) return true;
  }
  return false;
}

const FARTHEST_NAME = 24;
/** "Ban hành Kế hoạch … trước ngày 15/11/2099": no name ends so. */
const BY_DAY = wordSet('trước chậm muộn');
const NAMED = phraseList(
  'chương trình, chiến lược, kế hoạch, đề án, quy hoạch, dự án, nghị quyết, quyết định, phương án',
);

/** "hồ sơ nộp trước ngày …", "văn bản ban hành trước ngày …": the verb right before the time tells which things are meant, unless the clause begins with it; "Bên giao" is a party. */
function isAttribute(tokens: readonly Token[], at: number, clause: number): boolean {
  const verb = phraseBefore(ATTRIBUTES, tokens, at);
  const isParty = tokens[at - 2]?.lower === 'bên';
  return (
    (verb !== undefined && !isParty && at - verb.words.length > clause) ||
    isOfWhoeverDid(tokens, at, clause) ||
    isOfWhatMust(tokens, at, clause)
  );
}

/** "Khắc phục các tồn tại phải hoàn thành trước ngày …": behind a deed and its object, the duty is that of the object. */
function isOfWhatMust(tokens: readonly Token[], at: number, clause: number): boolean {
  return opensWithDeed(tokens, clause) && tokens.slice(clause, at).some(({ lower }) => lower === 'phải');
}

/** "Xét tốt nghiệp cho học viên hoàn thành chương trình trước ngày …": what was done by somebody that the clause names behind "cho". */
function isOfWhoeverDid(tokens: readonly Token[], at: number, clause: number): boolean {
  for (let back = at - 1; back > clause; back -= 1) {
    const whose = phraseAt(RELATIVES, tokens, back);
    if (whose === undefined) continue;
    const named = tokens[back + whose.words.length];
    if (named === undefined || named.text !== named.lower || BODIES.has(named.lower)) continue;
    for (let verb = back + whose.words.length + 1; verb < at; verb += 1)
      if (phraseAt(COMPLETED, tokens, verb) !== undefined) return true;
  }
  return false;
}

const RELATIVES = phraseList('cho, cho các, cho những, đối với, đối với các, đối với những, của, của các, những');

const ATTRIBUTES = phraseList(
  'ban hành, phê duyệt, tiếp nhận, ký, cấp, phát sinh, đăng ký, thành lập, hiệu lực, khởi công, giao kết, ký kết, tuyển dụng, sinh, xảy ra, hình thành, công nhận, bổ nhiệm, thực hiện, nộp, tồn đọng, tồn tại, làm việc, công tác, tham gia, đầu tư, sử dụng, hoạt động, quyết định, công bố, xây dựng, mua sắm, quá hạn, khối lượng hoàn thành, công trình hoàn thành, hạng mục hoàn thành, thời hạn hoàn thành, hạn hoàn thành, nhiệm vụ hoàn thành, dự án hoàn thành, gửi đến, trình, gửi, giao, nghiệm thu, phải hoàn thành, đến hạn, nghỉ hưu, nghỉ hưu trước tuổi, nghỉ việc',
);

/**
 * A day or an end by its words ("trước ngày", "chậm nhất"); a month, quarter or year where something is completed or handed over in
 * it. Right behind the name of a thing they say which one is meant: "quyết toán ngân sách năm 2098".
 */
function isDeadline(tokens: readonly Token[], at: number, { kind }: Time): boolean {
  const opening = tokens[at]?.lower ?? '';
  if (kind === 'by') return BY.has(opening);
  if (kind !== 'during') return false;
  if (opening !== 'trong') {
    const before = tokens[at - 1];
    const apart = PARTING.has(before?.text ?? '') || AT_ONCE.has(before?.lower ?? '');
    return WITHIN.has(opening) && (apart || phraseBefore(COMPLETED_IN, tokens, at) !== undefined);
  }
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST_DEED); back -= 1) {
    if (tokens[back]?.text === ';') return false;
    if (phraseAt(COMPLETED, tokens, back) !== undefined) return true;
  }
  return false;
}

/** "Báo cáo quý I" is the name of a report. */
const COMPLETED_IN = phraseList('hoàn thành, xong, trình, gửi, nộp, ban hành, bàn giao');
const AT_ONCE = wordSet('ngay vào');
/** Dots are none: "Nghị định số … ngày … tháng … năm 2098" leaves a day open. */
const PARTING: ReadonlySet<string> = new Set([',', ':', ';', '(', '-', '–']);
const BY = wordSet('trước chậm muộn hạn hết');
const WITHIN = wordSet('trong quý tháng năm');
const FARTHEST_DEED = 30;
const COMPLETED = phraseList('hoàn thành, xong, trình, gửi, nộp, ban hành, báo cáo, bàn giao, đưa vào');

function opensWithDeed(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps < 2; steps += 1) at += phraseAt(MANNERS, tokens, at)?.words.length ?? 0;
  return phraseAt(DEEDS, tokens, at) !== undefined;
}

/** "Việc bàn giao tài khoản cho các xã xong trong tháng 02/2099": the deed as what the clause speaks of, and its end right before the time. */
function isDoneBy(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens[from]?.lower === 'việc' && opensWithDeed(tokens, from + 1) && phraseBefore(DONE, tokens, at) !== undefined
  );
}

const DONE = phraseList('xong, hoàn thành, hoàn tất, kết thúc, thực hiện xong');
const MANNERS = phraseList('tiếp tục, khẩn trương, chủ động, kịp thời, chủ trì, phối hợp, đồng thời, sớm, tập trung');
const DEEDS = phraseList(
  'gửi, trình, nộp, báo cáo, hoàn thành, hoàn thiện, ban hành, tổng hợp, xây dựng, tham mưu, rà soát, công bố, triển khai, tổ chức, thực hiện, phê duyệt, khắc phục, xử lý, kết nối, cập nhật, bàn giao, đề xuất, kiểm tra, nghiên cứu, chuẩn bị, lập, đưa, vận hành, chấm dứt, giải quyết, bố trí, đăng ký, hướng dẫn, sửa đổi, thống kê, đánh giá, lắp đặt, mua sắm, thanh lý, giải ngân, thành lập, tích hợp, cung cấp, số hoá, chia sẻ, kiện toàn, phân công, quán triệt, ký kết, chuyển đổi, nâng cấp, đào tạo, tập huấn, công khai, thẩm định, nghiệm thu, khảo sát, kiểm kê, quyết toán, thanh toán, phát hành, biên soạn, soạn thảo, thi công, lựa chọn, di dời, làm sạch, gắn',
);

function isOrdered(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (phraseAt(ORDERS, tokens, at) !== undefined) return true;
  return false;
}

const ORDERS = phraseList(
  'phải, cần, có trách nhiệm, yêu cầu, đề nghị, giao, chịu trách nhiệm, khẩn trương, tập trung',
);

/** "Cục Báo chí tham mưu …; gửi …": a body at the head, a deed behind it. */
function isGivenToBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (!BODIES.has(tokens[from]?.lower ?? '') || tokens[from]?.text === tokens[from]?.lower) return false;
  for (let at = from + 1; at < to; at += 1) {
    if (PASSIVE.has(tokens[at]?.lower ?? '')) return false;
    if (phraseAt(DEEDS, tokens, at) !== undefined) return true;
  }
  return false;
}

/** "Giao Vụ A tổng hợp; các địa phương cung cấp đầu mối trước ngày …": behind the day nothing goes on that would say something else of them. */
function isGivenToEach(tokens: readonly Token[], from: number, to: number, { end }: Time): boolean {
  if (!EACH.has(tokens[from]?.lower ?? '') || !ADDRESSEES.has(tokens[from + 1]?.lower ?? '')) return false;
  const next = tokens.find(({ start }) => start >= end);
  if (next !== undefined && next.kind !== 'mark' && next.lower !== 'để') return false;
  const act = tokens.slice(from, to).findIndex((_, at, clause) => phraseAt(DEEDS, clause, at) !== undefined);
  return act > 0 && act <= LONGEST_ADDRESSEES && tokens.slice(from, to).every(({ lower }) => !PASSIVE.has(lower));
}

const EACH = wordSet('các mỗi từng');
const ADDRESSEES = wordSet('địa đơn cơ sở bộ ban ngành phòng xã phường tỉnh thành trường doanh thành cục vụ');
/** "Các xã, phường, đơn vị sự nghiệp công lập". */
const LONGEST_ADDRESSEES = 12;

const BODIES = wordSet(
  'sở cục vụ bộ ban ubnd uỷ văn phòng công các đơn thanh viện trung tổng ngân thủ giám chủ chi hội trường đài tổ',
);
const PASSIVE = wordSet('được bị là do');
