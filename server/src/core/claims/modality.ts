import type { Token } from '../text/tokens.ts';
import type { Aspect, Modality, Scope } from './claim.ts';
import { phraseAt, type PhraseTable, phraseTable, wordSet } from './phrases.ts';

/** The modality that the cue nearest before `at` gives within `[from, to)`, else the first one after it; undefined where there is no cue. */
export function modalityNear(tokens: readonly Token[], from: number, at: number, to: number): Exclude<Modality, 'open'> | undefined {
  let before: Exclude<Modality, 'open'> | undefined;
  for (let i = from; i < to; i += 1) {
    const cue = phraseAt(MODAL_CUES, tokens, i);
    if (cue === undefined) continue;
    if (i >= at && before !== undefined) return before;
    // "Đã yêu cầu", "từng phấn đấu": what was ordered or aimed at once is told, not wanted.
    const meaning = PAST_MARKS.has(tokens[i - 1]?.lower ?? '') ? 'fact' : cue.meaning;
    if (i >= at) return meaning;
    before = meaning;
    i += cue.words.length - 1;
  }
  return before;
}

/** Whether the last word of change before `at` within `[from, at)` speaks of a rise or a fall. */
export function aspectBefore(tokens: readonly Token[], from: number, at: number): Aspect {
  let aspect: Aspect = 'level';
  for (let i = from; i < at; i += 1) aspect = phraseAt(CHANGE_CUES, tokens, i)?.meaning ?? aspect;
  return aspect;
}

/** The scope that the words of `[from, to)` name; undefined where they name none. A word of the whole country outweighs a local one ("cùng cả nước"). */
export function scopeIn(tokens: readonly Token[], from: number, to: number): Scope | undefined {
  let scope: Scope | undefined;
  for (let i = from; i < to; i += 1) {
    const cue = phraseAt(SCOPE_CUES, tokens, i)?.meaning;
    if (cue === 'general') return cue;
    scope ??= cue ?? (isNamedPlace(tokens, i) ? 'local' : undefined);
  }
  return scope;
}

/** "Tỉnh Bình Dương", "huyện Hải Hậu": a unit of territory with a name. */
function isNamedPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return TERRITORIES.has(tokens[at]?.lower ?? '') && next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text);
}

const TERRITORIES = wordSet('tỉnh huyện quận xã phường');
const PAST_MARKS = wordSet('đã từng vừa');

const MODAL_CUES = cueTable<Exclude<Modality, 'open'>>({
  aim: 'phấn đấu, mục tiêu, chỉ tiêu, hướng tới, hướng đến, tiến tới, dự kiến, sẽ, định hướng, nhằm đạt, quyết tâm, đặt ra, mong muốn, bám sát',
  order: 'phải, cần, bảo đảm, đảm bảo, yêu cầu, đề nghị, hoàn thành, có trách nhiệm, tập trung, khẩn trương, giao, làm bằng được',
  fact: 'đã, đạt được, ước đạt, ước tính, ước khoảng, mới đạt, mới chỉ, chiếm, có tới, có đến, hiện có, hiện nay, ghi nhận, từng, so với, kết quả, tính đến, trên thực tế, thực hiện được',
});

const CHANGE_CUES = cueTable<Aspect>({
  rise: 'tăng, tăng thêm, tăng trưởng, cao hơn, nhanh hơn, nâng thêm, vượt',
  fall: 'giảm, bớt, thấp hơn, cắt giảm, rút ngắn, tiết kiệm, hạ',
  level: 'đạt, chiếm, ước đạt',
});

const SCOPE_CUES = cueTable<Scope>({
  general: 'cả nước, toàn quốc, quốc gia, việt nam, của đất nước',
  local:
    'của tỉnh, tỉnh ta, toàn tỉnh, địa bàn, tỉnh phấn đấu, grdp, của thành phố, thành phố phấn đấu, của huyện, của xã, của phường, của sở, trong tỉnh, trong huyện, của địa phương, của đơn vị, của cơ quan, của công ty, của trường, của bệnh viện, toàn huyện, toàn xã, toàn thành phố',
});

/** A table of comma-separated phrases by what they mean. */
function cueTable<T extends string>(phrases: Readonly<Record<T, string>>): PhraseTable<T> {
  const meanings = Object.keys(phrases) as T[];
  return phraseTable(meanings.flatMap((meaning) => phrases[meaning].split(', ').map((phrase) => [phrase, meaning] as const)));
}
