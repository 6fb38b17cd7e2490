import type { Token } from '../../text/tokens.ts';
import { holdsPhrase, phraseAt, phraseList, phraseTable, wordSet } from '../phrases.ts';
import type { Coverage } from './sum.ts';

/**
 * What parts of a sum of money are of it where the draft does not say that they are all: told by their sources or by their years.
 * Undefined where one of them may be part of another. `whole` are the words that name the sum, `parts` those of each part.
 */
export function coverageOf(whole: readonly Token[], parts: readonly (readonly Token[])[]): Coverage | undefined {
  if (whole.some((_, at) => isBudget(whole, at))) return undefined;
  const sources = parts.flatMap((words) => sourceIn(words) ?? []);
  if (sources.length > 0) return sources.length === parts.length ? coverageOfSources(sources) : undefined;
  const years = parts.flatMap((words) => yearsIn(words) ?? []);
  if (years.length > 0) return years.length === parts.length ? coverageOfYears(whole, years) : undefined;
  return holdsPhrase(PLANNED, whole) && !parts.some((words) => holdsPhrase(STAGES, words)) ? 'apart' : undefined;
}

/** Revenue and expenditure of a budget are told under heads that hold each other. */
function isBudget(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'thu' || (word === 'chi' && tokens[at + 1]?.lower !== 'phí');
}

/** What is planned for a task is divided, not looked at from several sides. */
const PLANNED = phraseList('kinh phí, dự toán, mức đầu tư, chi phí');

/** What has been paid is part of what has been given. */
const STAGES = phraseList('đã, đang, chưa, tạm ứng, giải ngân, thanh toán, quyết toán, thu hồi');

type Source = 'state' | 'central' | 'local' | 'province' | 'district' | 'commune' | 'loan' | 'others';

/** The budgets and what comes from elsewhere are all sources that there are. */
function coverageOfSources(sources: readonly Source[]): Coverage | undefined {
  const known = new Set(sources);
  const overlap = HOLDERS.some(([holder, held]) => known.has(holder) && held.some((source) => known.has(source)));
  if (known.size < sources.length || overlap) return undefined;
  return known.has('others') && (known.has('state') || known.size > 2) ? 'all' : 'apart';
}

const HOLDERS: readonly (readonly [holder: Source, held: readonly Source[]])[] = [
  ['state', ['central', 'local', 'province', 'district', 'commune']],
  ['local', ['province', 'district', 'commune']],
];

function sourceIn(words: readonly Token[]): Source | undefined {
  for (const at of words.keys()) {
    const source = phraseAt(SOURCES, words, at)?.meaning;
    if (source !== undefined) return source;
  }
  return undefined;
}

const SOURCES = phraseTable<Source>(
  (
    [
      ['state', 'ngân sách nhà nước, vốn nhà nước, nsnn'],
      ['central', 'ngân sách trung ương, ngân sách tw, vốn trung ương, nstw, trung ương hỗ trợ'],
      ['local', 'ngân sách địa phương, vốn địa phương, nsđp'],
      ['province', 'ngân sách tỉnh, ngân sách cấp tỉnh, ngân sách thành phố'],
      ['district', 'ngân sách huyện, ngân sách cấp huyện'],
      ['commune', 'ngân sách xã, ngân sách cấp xã'],
      ['loan', 'vốn vay, vốn tín dụng, oda'],
      ['others', 'xã hội hóa, nguồn khác, vốn khác, huy động, hợp pháp khác, doanh nghiệp, tài trợ, đóng góp, tư nhân'],
    ] as const
  ).flatMap(([source, phrases]) => phrases.split(', ').map((phrase) => [phrase, source] as const)),
);

interface Years {
  readonly first: number;
  readonly last: number;
}

/** "Năm 2099", "giai đoạn 2099 - 2101". */
function yearsIn(words: readonly Token[]): Years | undefined {
  const at = words.findIndex(({ text }, index) => YEAR.test(text) && YEARLY.has(words[index - 1]?.lower ?? ''));
  if (at < 0) return undefined;
  const [first, dash, last] = words.slice(at).map(({ text }) => text);
  const isStretch = words[at - 1]?.lower === 'đoạn' && dash === '-' && YEAR.test(last ?? '');
  return { first: Number(first), last: Number(isStretch ? last : first) };
}

const YEARLY = wordSet('năm đoạn');

const YEAR = /^2[01]\d{2}$/u;

/** All of them where the whole is that of a stretch ("giai đoạn 2099 - 2101") and they are its years. */
function coverageOfYears(whole: readonly Token[], years: readonly Years[]): Coverage | undefined {
  const sorted = [...years].sort((a, b) => a.first - b.first);
  const gaps = sorted.slice(1).map(({ first }, at) => first - (sorted[at]?.last ?? first));
  if (gaps.some((gap) => gap < 1)) return undefined;
  const ends = [sorted[0]?.first, sorted.at(-1)?.last];
  const isRun = gaps.every((gap) => gap === 1);
  return isRun && ends.every((year) => whole.some(({ text }) => text === String(year))) ? 'all' : 'apart';
}
