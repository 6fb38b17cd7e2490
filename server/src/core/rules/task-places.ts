import { phraseAt, phraseList } from '../claims/phrases.ts';
import type { Draft, Passage } from '../document/draft.ts';
import type { Form } from '../document/form.ts';
import { canonicalWord } from '../text/canonical.ts';
import { kept } from '../text/kept.ts';
import type { Token } from '../text/tokens.ts';

/** `plan`: a draft that gives tasks wherever it does not say otherwise; `account`: one that tells, and gives tasks where its headings say so. */
export type TaskKind = 'plan' | 'account';

/** What a draft is as to tasks; undefined for a text that is no official draft. */
export function givesTasks(draft: Draft): TaskKind | undefined {
  return kindByType(draft.form, draft) ?? (draft.official ? 'plan' : undefined);
}

const kindByType = kept(({ type }: Form, draft: Draft): TaskKind | undefined => {
  if (type === undefined) return undefined;
  const words = draft.text
    .slice(type.start, type.end)
    .split(/\s+/u)
    .map((word) => canonicalWord(word).toLowerCase())
    .join(' ');
  return ACCOUNTS.some((each) => words.includes(each)) ? 'account' : 'plan';
});

const ACCOUNTS = [
  'báo cáo',
  'tờ trình',
  'biên bản',
  'bài phát biểu',
  'bài viết',
  'thông cáo',
  'luật',
  'pháp lệnh',
  'nghị định',
  'thông tư',
  'hiến pháp',
];

/** True for what stands under a heading of results, and in an account for what does not stand under one of tasks. */
export function isResultHeading(passage: Passage, kind: TaskKind): boolean {
  const sense = senseOver(passage);
  return sense === 'results' || (kind === 'account' && sense !== 'tasks');
}

const senseOver = kept(({ leads }: Passage) =>
  leads
    .filter((lead) => lead.kind === 'heading' || lead.kind === 'introduction')
    .map(({ tokens }) => senseOf(tokens))
    .find((each) => each !== undefined),
);

const senseOf = kept((tokens: readonly Token[]): 'tasks' | 'results' | undefined => {
  if (asks(tokens)) return 'tasks';
  const words = ` ${tokens.map(({ lower }) => lower).join(' ')} `;
  if (RESULTS.some((cue) => words.includes(` ${cue} `))) return 'results';
  return TASKS.some((cue) => words.includes(` ${cue} `)) ? 'tasks' : undefined;
});

/** "Để đánh giá mức độ chuyển đổi số, Cục A đề nghị các đơn vị:" asks in its last clause, whatever it says before. */
function asks(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text !== ':') return false;
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  return comma >= 0 && tokens.slice(comma).some((_, at, clause) => phraseAt(ASKING, clause, at) !== undefined);
}

const ASKING = phraseList('đề nghị, yêu cầu');

const RESULTS = [
  'kết quả',
  'tình hình',
  'thực trạng',
  'đánh giá',
  'hạn chế',
  'tồn tại',
  'đã đạt',
  'đã',
  'sự cần thiết',
  'chuyển tiếp',
  'hiệu lực',
  'giải thích từ ngữ',
];
const TASKS = [
  'nhiệm vụ',
  'giải pháp',
  'phương hướng',
  'tổ chức thực hiện',
  'thời gian tới',
  'kiến nghị',
  'đề nghị',
  'yêu cầu',
  'phân công',
  'lộ trình',
  'trách nhiệm',
  'kế hoạch',
  'chỉ đạo',
  'kết luận',
  'thống nhất',
];
