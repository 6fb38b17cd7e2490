import { kept } from '../../text/kept.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapital } from '../names/syllables.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';

/**
 * Whether a place is named within the name of something else that keeps it: a school, a hospital, a road, a project. The words
 * before it are looked at, back to the last mark.
 */
export function isWithinOtherName(tokens: readonly Token[], firstToken: number): boolean {
  for (let at = firstToken - 1; at >= 0 && firstToken - at <= NAME_REACH; at -= 1) {
    if (BREAKS.has(tokens[at]?.text ?? '')) break;
    if (isFacility(tokens, at)) return true;
  }
  return keptFrom(tokens) < firstToken;
}

/** From which token on names are kept as they are. */
const keptFrom = kept((tokens: readonly Token[]): number => {
  const at = tokens.findIndex((_, index) => phraseAt(KEEPING, tokens, index) !== undefined);
  return at < 0 ? tokens.length : at;
});

function isFacility(tokens: readonly Token[], at: number): boolean {
  if (phraseAt(FACILITIES, tokens, at) !== undefined) return true;
  const noun = tokens[at];
  if (noun === undefined || !NAMED.has(noun.lower) || !isCapital(tokens[at + 1])) return false;
  // "Hồ Chí Minh" and "Trường Sa" are no lake and no school, "yêu cầu" is no bridge, "môi trường" no school.
  return at === 0 || (noun.text === noun.lower && !COMPOUNDS.has(tokens[at - 1]?.lower ?? ''));
}

const NAME_REACH = 12;
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '.']);

/** Nouns of two syllables or more. */
const FACILITIES = phraseList(
  'bệnh viện, trung tâm y tế, trung tâm văn hoá, trung tâm giáo dục, trung tâm hội nghị, trạm y tế, trường học, trường đại học, trường cao đẳng, trường trung cấp, trường trung học, trường tiểu học, trường mầm non, trường chính trị, trường thpt, trường thcs, đại học, cao đẳng, học viện',
  'bảo tàng, thư viện, nhà hát, nhà máy, nhà văn hoá, nhà thờ, công ty, tập đoàn, hợp tác xã, khu công nghiệp, cụm công nghiệp, khu kinh tế, khu du lịch, khu di tích, di tích, vườn quốc gia, khu bảo tồn, làng nghề, lễ hội, sân bay, quốc lộ, cao tốc, đường trục, đường tỉnh, đường huyện',
  'cuộc thi, giải thưởng, chiến thắng, khởi nghĩa, chiến dịch, câu lạc bộ, đội bóng, đặc sản, thương hiệu, chỉ dẫn địa lý',
);
/** Nouns of one syllable, which hold only before a name: "cầu Rạch Mơ", "trường Lê Quý Đôn". */
const NAMED = wordSet('cảng cầu đường sông hồ vịnh đèo núi chợ chùa đền đình trường trạm ga đảo');
/** Syllables that make another word of the one behind them. */
const COMPOUNDS = wordSet('yêu nhu con môi thị hiện công lập chủ gia bình quần hải biển bán');

/**
 * Works and plans bear the name that they were approved under, and people come from where it was called so, wherever behind
 * these words the place stands.
 */
const KEEPING = phraseList(
  'đầu tư xây dựng, đtxd, dự án xây dựng, dự án đường, dự án khu, xây dựng đường, xây dựng tuyến, xây dựng các tuyến, xây dựng một số trục, xây dựng cầu, xây dựng khu, xây dựng mới, xây dựng nút giao, cải tạo đường, nâng cấp đường',
  'cải tạo , nâng cấp, đường giao thông, đường vành đai, đường trục, quy hoạch chung, quy hoạch chi tiết, quy hoạch phân khu',
  'quê, quê quán, nguyên quán, sinh năm, sinh tại, sinh ra tại, sinh ra ở, trú tại, thường trú, hộ khẩu',
);
