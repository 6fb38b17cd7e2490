import type { Token, TokenRange } from '../text/tokens.ts';
import { ASSERTION_CUES, CHANGE_CUES, MODAL_CUES, NEGATION_CUES, PARTS, SCOPE_CUES } from './cues.ts';
import { headFrom, headsOf, phraseAt, phraseList, wordSet } from './phrases.ts';
import type { Aspect, Modality, Polarity, Scope } from './slot-kinds.ts';

type Stated = Exclude<Modality, 'open'>;

/** What a sentence says of all that it holds, wherever it says it: that it is told or supposed ("trước đây", "nếu"), or done ("đã hoàn thành"). */
export function assertionOf(tokens: readonly Token[]): 'aside' | 'fact' | undefined {
  let assertion: 'aside' | 'fact' | undefined;
  const { length } = tokens;
  for (
    let at = headFrom(ASSERTION_CUES, tokens, 0, length);
    at < length;
    at = headFrom(ASSERTION_CUES, tokens, at + 1, length)
  ) {
    const cue = phraseAt(ASSERTION_CUES, tokens, at)?.meaning;
    if (cue === 'aside') return cue;
    assertion ??= cue;
  }
  return assertion ?? (tellsOfAPlan(tokens) ? 'aside' : undefined);
}

/** "Kế hoạch năm 2098 đề ra: phấn đấu …", "Nghị quyết số 5/NQ-HĐND đặt ra …": what follows is the aim of that text, told. */
function tellsOfAPlan(tokens: readonly Token[]): boolean {
  const latest = Math.min(tokens.length, LATEST_SUBJECT + 1);
  let head = headFrom(PLANS, tokens, 0, latest);
  while (head < latest && phraseAt(PLANS, tokens, head) === undefined) head = headFrom(PLANS, tokens, head + 1, latest);
  if (head >= latest) return false;
  let named = false;
  for (let at = head + 1; at < Math.min(tokens.length, head + LONGEST_SUBJECT); at += 1) {
    if (tokens[at]?.lower === 'này' || CLAUSE_MARKS.has(tokens[at]?.text ?? '')) return false;
    if (tokens[at]?.kind === 'number') named = true;
    else if (phraseAt(SETTING, tokens, at) !== undefined) return named;
  }
  return false;
}

/** Words that set an aim; they do so for another text where its name is their subject. */
const SETTING = phraseList('đề ra, đặt ra, đã đề ra, đã đặt ra');
const PLANS = phraseList('kế hoạch, nghị quyết, chương trình, đề án, chiến lược, quyết định, chỉ thị');
const CLAUSE_MARKS: ReadonlySet<string> = new Set([':', ';', '.', ',']);
/** In tokens: behind a label and "theo". */
const LATEST_SUBJECT = 3;
const LONGEST_SUBJECT = 30;

/**
 * The modality that the cue nearest before `at` gives within `[from, to)`, else the first one after it; undefined where
 * there is no cue. In the name of a cited law a cue is none ("Luật Giao dịch điện tử").
 */
export function modalityNear(
  tokens: readonly Token[],
  { from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
  cited: readonly TokenRange[],
): Stated | undefined {
  let before: Stated | undefined;
  let next = 0;
  for (let i = headFrom(MODAL_CUES, tokens, from, to); i < to; i = headFrom(MODAL_CUES, tokens, i + 1, to)) {
    while ((cited[next]?.endToken ?? i + 1) <= i) next += 1;
    const citation = cited[next];
    if (citation !== undefined && citation.firstToken <= i) {
      i = citation.endToken - 1;
      continue;
    }
    const cue = phraseAt(MODAL_CUES, tokens, i);
    if (cue === undefined || isEach(tokens, i) || isHandedIn(tokens, i)) continue;
    if (i >= at && before !== undefined) return before;
    // "Đã yêu cầu", "từng phấn đấu": what was ordered or aimed at once is told, not wanted.
    const meaning = PAST_MARKS.has(tokens[i - 1]?.lower ?? '') ? 'fact' : cue.meaning;
    if (i >= at) return meaning;
    before = meaning;
    i += cue.words.length - 1;
  }
  return before;
}

/** "Trong từng ngành" counts the branches one by one; "từng phấn đấu" tells what was. */
export function isEach(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'từng' && BEFORE_EACH.has(tokens[at - 1]?.lower ?? '');
}

/** "Hoàn thành trước ngày …, báo cáo kết quả trong tháng 7": the result is what is to be told, and nothing that was reached. */
function isHandedIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'kết' || tokens[at + 1]?.lower !== 'quả' || tokens[at - 1]?.lower !== 'cáo') return false;
  const next = tokens[at + 2];
  return next === undefined || next.kind === 'mark' || HANDED.has(next.lower);
}

const HANDED = wordSet('trong trước chậm về cho lên để');

const BEFORE_EACH = wordSet('trong của cho với theo tại ở đến tới đối bởi qua');

/** Whether the last word of change before `at` within `[from, at)` speaks of a rise or a fall. */
export function aspectBefore(tokens: readonly Token[], from: number, at: number): Aspect {
  let aspect: Aspect = 'level';
  for (let i = headFrom(CHANGE_CUES, tokens, from, at); i < at; i = headFrom(CHANGE_CUES, tokens, i + 1, at)) {
    const cue = phraseAt(CHANGE_CUES, tokens, i);
    if (cue === undefined) continue;
    aspect = cue.meaning;
    i += cue.words.length - 1;
  }
  return aspect;
}

/** In "từ 55% lên 65%", "từ 20 ngày xuống còn 10 ngày" the first value is where a change starts, the second the level that it ends at. */
export function changeRole(tokens: readonly Token[], value: TokenRange): 'start' | 'result' | undefined {
  const before = tokens[value.firstToken - 1]?.lower ?? '';
  const after = tokens[value.endToken]?.lower ?? '';
  const opensWithFrom = before === 'từ' || tokens[value.firstToken]?.lower === 'từ';
  if (opensWithFrom && CHANGE_TO.has(after)) return 'start';
  return CHANGE_TO.has(before) ? 'result' : undefined;
}

/** Negative where the clause denies ("chưa sử dụng"); bounds such as "không quá" stand inside a quantity and deny nothing. */
export function polarityOf(tokens: readonly Token[], from: number, to: number, taken: readonly TokenRange[]): Polarity {
  let negations = 0;
  for (let i = headFrom(NEGATION_CUES, tokens, from, to); i < to; i = headFrom(NEGATION_CUES, tokens, i + 1, to)) {
    const cue = phraseAt(NEGATION_CUES, tokens, i);
    if (cue === undefined) continue;
    if (cue.meaning === 'denies' && !taken.some((range) => range.firstToken <= i && i < range.endToken)) negations += 1;
    i += cue.words.length - 1;
  }
  return negations % 2 === 1 ? 'negative' : 'positive';
}

/** The scope that the words of `[from, to)` name; undefined where they name none. A word of the whole country outweighs a local one ("cùng cả nước"). */
export function scopeIn(tokens: readonly Token[], from: number, to: number): Scope | undefined {
  let scope: Scope | undefined;
  for (let i = headFrom(SCOPE_HEADS, tokens, from, to); i < to; i = headFrom(SCOPE_HEADS, tokens, i + 1, to)) {
    const cue = phraseAt(SCOPE_CUES, tokens, i)?.meaning;
    if (cue === 'general') return cue;
    scope ??= cue ?? (isNamedPlace(tokens, i) || isNamedBody(tokens, i) ? 'local' : undefined);
  }
  return scope;
}

/** The parts of a whole that the words of `[from, to)` name. */
export function partsIn(tokens: readonly Token[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = headFrom(PARTS, tokens, from, to); i < to; i = headFrom(PARTS, tokens, i + 1, to)) {
    const part = phraseAt(PARTS, tokens, i);
    if (part === undefined) continue;
    parts.push(part.meaning);
    i += part.words.length - 1;
  }
  return parts;
}

/** "Tỉnh Bình Dương", "huyện Hải Hậu", "của Thái Lan", "tại Đà Nẵng": a territory with a name. */
function isNamedPlace(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const name = tokens[at + 1];
  if (TERRITORIES.has(word)) return isCapitalised(name);
  if (!PLACE_PREPOSITIONS.has(word) || !isCapitalised(name)) return false;
  return isCapitalised(tokens[at + 2]) && !NOT_PLACES.has(name?.lower ?? '');
}

/** "Tại Sở …", "của Trường …": one body among many. */
function isNamedBody(tokens: readonly Token[], at: number): boolean {
  if (!PLACE_PREPOSITIONS.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return next !== undefined && isCapitalised(next) && BODIES.has(next.lower);
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && CAPITALISED.test(token.text);
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const CHANGE_TO = wordSet('lên xuống còn thành');
const TERRITORIES = wordSet('tỉnh huyện quận xã phường');
const PLACE_PREPOSITIONS = wordSet('của tại ở');
const SCOPE_HEADS = headsOf([SCOPE_CUES], [...TERRITORIES, ...PLACE_PREPOSITIONS]);
const NOT_PLACES = wordSet('việt bộ chính quốc đảng nhà trung ngành chương nghị quyết luật hội thủ phó uỷ');
const BODIES = wordSet('sở cục vụ viện trường công tổng tập bệnh trung phòng chi ngân');
const PAST_MARKS = wordSet('đã từng vừa');
