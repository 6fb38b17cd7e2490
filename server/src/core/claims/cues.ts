import { type PhraseTable, phraseList, phraseTable } from './phrases.ts';
import type { Aspect, Modality, Scope } from './slot-kinds.ts';

/** Words that say whether something is wished, ordered or reported. */
export const MODAL_CUES = cueTable<Exclude<Modality, 'open' | 'aside'>>({
  aim: 'phấn đấu, mục tiêu, chỉ tiêu, hướng tới, hướng đến, tiến tới, tầm nhìn, dự kiến, sẽ, định hướng, nhằm đạt, quyết tâm, đặt ra, mong muốn, phải đạt',
  order: 'phải, cần, bảo đảm, đảm bảo, yêu cầu, đề nghị, hoàn thành, có trách nhiệm, tập trung, khẩn trương, giao',
  fact: 'đã, chưa, đạt được, ước đạt, ước tính, ước khoảng, mới đạt, mới chỉ, mới cắt giảm, mới giảm, mới tăng, mới có, hiện có, hiện nay, ghi nhận, từng, so với, kết quả, tính đến, trên thực tế, thực hiện được',
});

/** Words that decide for the whole sentence whether it asserts what it holds. */
export const ASSERTION_CUES = cueTable<'aside' | 'fact'>({
  aside:
    'nếu, giả sử, có thể, trường hợp, trước đây, trước kia, ban đầu, theo kế hoạch, kế hoạch giao, kế hoạch là, kế hoạch cũ, chỉ tiêu cũ, mục tiêu cũ, dự toán, có ý kiến cho rằng, có ý kiến đề nghị, có ý kiến băn khoăn, có ý kiến khác, có ý kiến đề xuất, loại ý kiến, một số ý kiến, nhiều ý kiến, các ý kiến cho rằng, các ý kiến đề nghị, luồng ý kiến, từng đặt, từng đặt ra, từng đề ra, từng phấn đấu, từng xác định, từng giao, từng dự kiến, không đặt, không phấn đấu, không yêu cầu, không nhằm, giai đoạn trước, nhiệm kỳ trước, đã được nâng, đã được thay, đã được điều chỉnh, được nâng lên, nay nâng',
  fact: 'đã hoàn thành, đã đạt, đã làm xong, đã thực hiện xong, đã xong, hoàn thành mục tiêu, hoàn thành chỉ tiêu, đạt mục tiêu, đạt chỉ tiêu, vượt mục tiêu, vượt chỉ tiêu, không đạt được, đã không đạt, chưa đạt được, không hoàn thành',
});

/** Words that deny, and those that look like it. */
export const NEGATION_CUES = cueTable<'denies' | 'bounds'>({
  denies: 'không, chưa, chẳng, đừng',
  bounds:
    'không quá, không dưới, không ít hơn, không thấp hơn, không cao hơn, không nhiều hơn, không vượt quá, không chỉ, không những, không ngừng, không gian, không khí, hàng không, không chậm hơn, không muộn hơn, không để',
});

/** Words that say whether a value is a level or a change. */
export const CHANGE_CUES = cueTable<Aspect>({
  rise: 'tăng, tăng thêm, tăng trưởng, cao hơn, nhanh hơn, nâng thêm',
  fall: 'giảm, bớt, thấp hơn, cắt giảm, rút ngắn, tiết kiệm, hạ',
  // What contributes to growth does not grow by that.
  level: 'đạt, chiếm, ước đạt, vào tăng trưởng, cho tăng trưởng, đến tăng trưởng',
});

/** Words that say for whom a value holds. */
export const SCOPE_CUES = cueTable<Scope>({
  general: 'cả nước, toàn quốc, quốc gia, việt nam, của đất nước',
  local:
    'của tỉnh, tỉnh ước, tỉnh đạt, tỉnh chiếm, tỉnh mới, riêng tỉnh, thành phố ước, thành phố đạt, riêng thành phố, tỉnh ta, toàn tỉnh, địa bàn, tỉnh phấn đấu, grdp, của thành phố, thành phố phấn đấu, của huyện, của xã, của phường, của sở, trong tỉnh, trong huyện, của địa phương, của đơn vị, của cơ quan, của công ty, của trường, của bệnh viện, toàn huyện, toàn xã, toàn thành phố',
});

/** Verbs with which somebody's words are given. */
export const SPEECH_CUES = phraseList(
  'nói, phát biểu, nhấn mạnh, khẳng định, cho rằng, cho biết, nhận định, chia sẻ, nêu, nêu rõ, lưu ý, chỉ rõ, chỉ đạo, yêu cầu, đề nghị, cam kết, tuyên bố, bày tỏ, đánh giá, kết luận, viết, dặn, nhắc, nhắc lại',
);

/** Words that narrow a whole to a part of it; a share of the part says nothing of the whole. */
export const PARTS = phraseList(
  'nữ, nông thôn, thành thị, đô thị, miền núi, vùng sâu, vùng xa, vùng khó khăn, biên giới, hải đảo, dân tộc thiểu số, cao tuổi, khuyết tật, trẻ em, thanh niên, nghèo, cận nghèo',
  'bình quân, trung bình, luỹ kế, nước ngoài, tư nhân, cấp tỉnh, cấp huyện, cấp xã, cấp bộ, trưởng thành',
);

/** A table of comma-separated phrases by what they mean. */
function cueTable<T extends string>(phrases: Readonly<Record<T, string>>): PhraseTable<T> {
  const meanings = Object.keys(phrases) as T[];
  return phraseTable(
    meanings.flatMap((meaning) => phrases[meaning].split(', ').map((phrase) => [phrase, meaning] as const)),
  );
}
