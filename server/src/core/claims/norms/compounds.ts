import type { Token, TokenRange } from '../../text/tokens.ts';
import { phraseAt, phraseList } from '../phrases.ts';

/** True for a word of modality that is only a syllable of another word, or a noun: "giao thông", "không gian", "dám chịu trách nhiệm", "đáp ứng yêu cầu". */
export function isPartOfCompound(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  for (let at = Math.max(0, firstToken - LONGEST); at < endToken; at += 1) {
    const length = phraseAt(COMPOUNDS, tokens, at)?.words.length ?? 0;
    if (at + length > firstToken && (at < firstToken || at + length > endToken)) return true;
  }
  return false;
}

/** How many words of a compound may stand before the word of modality. */
const LONGEST = 2;

const COMPOUNDS = phraseList(
  'giao dịch, giao thông, giao tiếp, giao lưu, giao diện, giao ban, giao thời, giao nhận, bàn giao, chuyển giao, ngoại giao, xã giao, tâm giao',
  'cần thiết, cần thơ, cần cù, cần trục, cần cẩu, khi cần, nếu cần, không gian, không khí, không chỉ, không những, không ngừng, không quân, hàng không, lẽ phải, bên phải, không phải là, chưa phải là',
  'không dùng tiền mặt, không dây, không người lái, không chuyên trách, không tiếp xúc, không giấy tờ, không thường xuyên, không định kỳ, không khoan nhượng',
  'đạt được, có được, nhận được, thu được, ràng buộc, miễn phí, miễn dịch, miễn nhiệm, dám chịu trách nhiệm, tự chịu trách nhiệm, người chịu trách nhiệm',
  'đáp ứng yêu cầu, theo yêu cầu, các yêu cầu, những yêu cầu, một yêu cầu, phục vụ yêu cầu, đúng yêu cầu, số yêu cầu, yêu cầu về, yêu cầu của, yêu cầu cao, yêu cầu mới, yêu cầu nhiệm vụ, yêu cầu kỹ thuật',
);
