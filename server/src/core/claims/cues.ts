import type { Aspect, Modality, Scope } from './claim.ts';
import { type PhraseTable, phraseTable } from './phrases.ts';

/** Words that say whether something is wished, ordered or reported. */
export const MODAL_CUES = cueTable<Exclude<Modality, 'open'>>({
  aim: 'phấn đấu, mục tiêu, chỉ tiêu, hướng tới, hướng đến, tiến tới, dự kiến, sẽ, định hướng, nhằm đạt, quyết tâm, đặt ra, mong muốn, bám sát, phải đạt',
  order:
    'phải, cần, bảo đảm, đảm bảo, yêu cầu, đề nghị, hoàn thành, có trách nhiệm, tập trung, khẩn trương, giao, làm bằng được',
  fact: 'đã, đạt được, ước đạt, ước tính, ước khoảng, mới đạt, mới chỉ, chiếm, có tới, có đến, hiện có, hiện nay, ghi nhận, từng, so với, kết quả, tính đến, trên thực tế, thực hiện được',
});

/** Words that say whether a value is a level or a change. */
export const CHANGE_CUES = cueTable<Aspect>({
  rise: 'tăng, tăng thêm, tăng trưởng, cao hơn, nhanh hơn, nâng thêm, vượt',
  fall: 'giảm, bớt, thấp hơn, cắt giảm, rút ngắn, tiết kiệm, hạ',
  level: 'đạt, chiếm, ước đạt',
});

/** Words that say for whom a value holds. */
export const SCOPE_CUES = cueTable<Scope>({
  general: 'cả nước, toàn quốc, quốc gia, việt nam, của đất nước',
  local:
    'của tỉnh, tỉnh ta, toàn tỉnh, địa bàn, tỉnh phấn đấu, grdp, của thành phố, thành phố phấn đấu, của huyện, của xã, của phường, của sở, trong tỉnh, trong huyện, của địa phương, của đơn vị, của cơ quan, của công ty, của trường, của bệnh viện, toàn huyện, toàn xã, toàn thành phố',
});

/** A table of comma-separated phrases by what they mean. */
function cueTable<T extends string>(phrases: Readonly<Record<T, string>>): PhraseTable<T> {
  const meanings = Object.keys(phrases) as T[];
  return phraseTable(
    meanings.flatMap((meaning) => phrases[meaning].split(', ').map((phrase) => [phrase, meaning] as const)),
  );
}
