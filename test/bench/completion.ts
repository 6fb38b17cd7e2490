// What completion takes on a draft of 10,000 lines once its lists are made, and the first time: node esbuild.mjs --eval && node out/eval/completion.mjs
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { completionAt } from '../../server/src/core/features/completion/completion.ts';
import { buildLists } from '../../server/src/core/features/completion/lists.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';

const ARTICLES = 1_000;
const RUNS = 21;
const PLACES = [
  'Căn cứ ',
  'Căn cứ luat cntt',
  'Theo quy định tại Điều ',
  'theo khoản 2',
  'theo điểm a',
  'Giao Bộ K',
  'Bộ trưởng B',
  'Tỷ lệ người dân',
  'Đồng chí Nguyễn Mạnh Hùng nói: “',
  'Một câu văn thường không có gì để gợi ý',
];

const asOf = parseDay('2026-06-15');
const loaded = loadKnowledge(['knowledge']);
if (asOf === undefined || !('records' in loaded)) throw new Error('The bundled knowledge cannot be read');
const lists = buildLists(buildKnowledge(loaded.records), asOf);

const article = (number: number): string =>
  [1, 2, 3].reduce(
    (text, clause) => `${text}${clause}. Cơ quan có trách nhiệm:\na) Xây dựng kế hoạch;\nb) Báo cáo kết quả.\n`,
    `Điều ${number}. Trách nhiệm thực hiện\n`,
  );
const body = `NGHỊ ĐỊNH\nQuy định mẫu\n\n${Array.from({ length: ARTICLES }, (_, at) => article(at + 1)).join('')}`;
const draft = parseDraft(body);

console.log(`${body.split('\n').length} lines, median of ${RUNS}`);
for (const place of PLACES) {
  const text = `${body}\n${place}`;
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    completionAt({ text, offset: text.length, draft, unasked: false }, lists);
    return performance.now() - started;
  });
  const [first = 0] = times;
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${place.padEnd(42)} ${median.toFixed(2).padStart(6)} ms   (first ${first.toFixed(1)} ms)`);
}
