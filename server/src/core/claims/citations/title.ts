import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import { isCapital, onLine, textOf } from './tokens.ts';
import { readType } from './type.ts';

export interface TitleRead {
  readonly title: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The words behind a cited document that say what it is about: "về …", "quy định …", “…”. Nothing in the language marks where they
 * end; they are taken up to a semicolon, a full stop, a bracket, another document, or a comma with a new clause behind it.
 */
export function readTitle(tokens: readonly Token[], at: number): TitleRead | undefined {
  const first = onLine(tokens, at);
  if (first === undefined) return undefined;
  const opening = phraseAt(OPENINGS, tokens, at);
  if (opening === undefined && !OPENING_MARKS.has(first.text)) return undefined;
  if (NO_TITLE.has(onLine(tokens, at + (opening?.words.length ?? 1))?.lower ?? ':')) return undefined;
  let depth = 0;
  let end = at;
  for (; end < at + LONGEST; end += 1) {
    const token = onLine(tokens, end);
    if (token === undefined) break;
    if (OPENING_MARKS.has(token.text) && (token.text !== '"' || depth === 0)) {
      depth += 1;
      continue;
    }
    if (CLOSING_MARKS.has(token.text)) {
      if (depth === 0) break;
      depth -= 1;
      if (depth === 0 && (opening === undefined || onLine(tokens, end + 1)?.text === ',')) {
        end += 1;
        break;
      }
      continue;
    }
    if (depth === 0 && endsTitle(tokens, end, at)) break;
  }
  if (end === at + LONGEST || depth > 0 || end <= at + 1) return undefined;
  return { title: textOf(tokens, at, end), firstToken: at, endToken: end };
}

const LONGEST = 90;

const OPENINGS = phraseList(
  'về, quy định, hướng dẫn, phê duyệt, ban hành, sửa đổi, bổ sung, bãi bỏ, thay thế, triển khai, công bố, thành lập, điều chỉnh, kiện toàn, tăng cường, đẩy mạnh',
);

/** Behind an opening these show that it is a verb of the sentence: "quy định tại", "ban hành kèm theo". */
const NO_TITLE = wordSet('tại như rõ : này kèm trong khi theo trên thì , . ; là');
const OPENING_MARKS: ReadonlySet<string> = new Set(['“', '"', '«', '„']);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['”', '"', '»']);
const END_MARKS: ReadonlySet<string> = new Set([';', ':', '.', '(', ')', '|', '…', '?', '!', '[', ']']);

function endsTitle(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || END_MARKS.has(token.text)) return true;
  if (at > from && phraseAt(ENDINGS, tokens, at) !== undefined) return true;
  if (token.text !== ',' && token.lower !== 'và') return false;
  const next = onLine(tokens, at + 1);
  if (next === undefined) return true;
  const type = readType(tokens, at + 1);
  if (type !== undefined && (tokens[type.end]?.lower === 'số' || tokens[type.end]?.kind === 'number')) return true;
  if (token.text !== ',') return phraseAt(AFTER_AND, tokens, at + 1) !== undefined;
  return (isCapital(next) && type === undefined) || CLAUSES.has(next.lower);
}

const ENDINGS = phraseList(
  'có hiệu lực, hết hiệu lực, được sửa đổi, được ban hành, được thay thế, được bổ sung, đã được, có quy định, đã quy định, như sau, hoặc văn bản, thì, sẽ, thực hiện theo, tiếp tục thực hiện, quy định tại',
);
const AFTER_AND = phraseList('các văn bản, văn bản, các quy định');
const CLAUSES = wordSet(
  'nhằm để trong theo đồng các trên trường nếu khi do vì với bảo tuy nhưng đến từ hiện cơ người đề là qua sau trước ngày năm kể tại được đã cụ',
);
