import type { Lead } from '../../document/draft.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import { assertionOf } from '../modality.ts';
import { type DraftNorm, isMeant } from '../norms/draft-norms.ts';
import { type PhraseTable, holdsPhrase, phraseAt, phraseList, wordSet } from '../phrases.ts';
import { type ContentWord, contentWords } from '../words.ts';
import { ACTS } from './acts.ts';
import type { NormAssertion } from './assertion.ts';
import { about, type Ground, labelEnd, numbersIn } from './ground.ts';
import { tellingWords } from './light-words.ts';
import { SIDES } from './sides.ts';
import { ledBy, type Said, verdictAtEnd } from './topic-norms.ts';

/** What a sentence orders, leaves open, allows or forbids. Under a condition or with an exception it decides a case, and nothing for the others. */
export function normAssertions(ground: Ground, norms: readonly DraftNorm[]): NormAssertion[] {
  const { tokens } = ground.sentence;
  const verdict = verdictAtEnd(tokens) ?? (norms.length === 0 ? ledBy(ground) : undefined);
  // A table sets side by side what is in force and what is proposed.
  if ((verdict === undefined && norms.length === 0) || ground.passage.kind === 'cell') return [];
  if (
    assertionOf(tokens) !== undefined ||
    isCase(verdict === undefined ? tokens : tokens.slice(0, verdict.governed.endToken))
  )
    return [];
  const read = norms.flatMap(({ norm }): Said[] => {
    const { cue, forces, start, end } = norm;
    const governed = { firstToken: cue.endToken, endToken: clauseEnd(tokens, cue.endToken) };
    const addressed = { firstToken: clauseStart(tokens, cue.firstToken), endToken: cue.firstToken };
    return forces.has('omit') ||
      isPassive(tokens, cue) ||
      isAttribute(tokens, cue) ||
      !isMeant(tokens, norm) ||
      denies(tokens, governed) ||
      isRule(tokens, cue.firstToken)
      ? []
      : [{ span: { start, end }, forces, governed, addressed }];
  });
  return [...(verdict === undefined ? read : [verdict])].map((said) => normOf(ground, said));
}

/** Decided for some and not for others, or told of other texts and people. */
function isCase(tokens: readonly Token[]): boolean {
  return tokens[labelEnd(tokens)]?.lower === 'riêng' || tells(tokens, CASES) || tells(tokens, TOLD);
}

const CASES = phraseList(
  'trừ, ngoại trừ, trường hợp, nếu, riêng đối với, riêng với, chỉ được, chỉ phải, chỉ cần, chỉ áp dụng, tuỳ theo, tuỳ thuộc, tuỳ vào, phương án',
);
const TOLD = phraseList(
  'ý kiến, cho rằng, góp ý, phản ánh rằng, hiện hành, đã quy định, có quy định, chưa quy định, kinh nghiệm, quốc gia khác',
);

function normOf(ground: Ground, { span, forces, governed, addressed }: Said): NormAssertion {
  const { times, passage } = ground;
  const { tokens } = ground.sentence;
  const words = (range: TokenRange): ContentWord[] => contentWords(tokens, range.firstToken, range.endToken, times);
  const act = { firstToken: governed.firstToken, endToken: actEnd(ground, governed) };
  const numbers = [...numbersIn(tokens, addressed, times), ...numbersIn(tokens, act, times)];
  const thing = about({ ...ground, before: undefined }, { words: words(act), numbers, from: act.firstToken });
  const named = tellingWords(words(addressed));
  const [nearest] = passage.leads;
  const after = named.length > 0 || nearest === undefined || !namesSomebody(nearest) ? named : wordsOf(nearest);
  const whole = keysOf(tellingWords(words(governed)));
  const { kind, tokens: lead } = nearest ?? { kind: 'heading', tokens: [] };
  return {
    kind: 'norm',
    forces,
    ...thing,
    span,
    whole,
    sides: new Set([...sidesOf(tokens, addressed), ...sidesOf(tokens, governed)]),
    after,
    under: kind === 'introduction' || tells(lead, NARROWING) ? wordsOf({ tokens: lead }) : [],
    around: new Set([...thing.named, ...whole, ...keysOf(after), ...keysOf(wordsOf({ tokens: lead }))]),
    times,
  };
}

function sidesOf(tokens: readonly Token[], { firstToken, endToken }: TokenRange): string[] {
  return tokens.slice(firstToken, endToken).flatMap(({ lower }) => SIDES.get(lower) ?? []);
}

function keysOf(words: readonly ContentWord[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key));
}

/** What a heading or an introduction names besides duties and rights. */
function wordsOf({ tokens }: Pick<Lead, 'tokens'>): ContentWord[] {
  return tellingWords(contentWords(tokens, labelEnd(tokens), tokens.length, [])).filter(({ key }) => !DUTY.has(key));
}

/** "Trách nhiệm của doanh nghiệp", "Đối với cơ quan nhà nước", "Doanh nghiệp có trách nhiệm:". */
function namesSomebody({ kind, tokens }: Lead): boolean {
  return kind === 'introduction' || tells(tokens, ADDRESSING);
}

const ADDRESSING = phraseList('của, đối với, trách nhiệm, nghĩa vụ');
const DUTY = wordSet(
  'trách nhiệm quyền hạn lợi nghĩa vụ yêu cầu chung nguyên tắc mục chương hành vi nghiêm cấm phép khuyến khích',
);
const NARROWING = phraseList('đối với, trường hợp, khi');

function tells(tokens: readonly Token[], phrases: PhraseTable<string>): boolean {
  return holdsPhrase(phrases, tokens);
}

/** Behind the last ";" or ":" before it. */
function clauseStart(tokens: readonly Token[], at: number): number {
  const mark = tokens.findLastIndex(({ text }, index) => index < at && (text === ';' || text === ':'));
  return mark < 0 ? labelEnd(tokens) : mark + 1;
}

/** "Được ghi ở nơi khác", "chưa được ghi": what is done or not yet done, rather than what may be done. */
function isPassive(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  const words = tokens.slice(firstToken, endToken).map(({ lower }) => lower);
  return words.includes('chưa') || words.join(' ') === 'được';
}

/** "Bảo hiểm xã hội tự nguyện trong năm": behind its noun, and before no verb, the word names a kind. */
function isAttribute(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  if (
    !KINDS.has(
      tokens
        .slice(firstToken, endToken)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return false;
  return phraseAt(ACTS, tokens, endToken) === undefined && phraseAt(DEEDS, tokens, endToken) === undefined;
}

const KINDS: ReadonlySet<string> = new Set(['bắt buộc', 'tự nguyện', 'tuỳ chọn', 'tuỳ ý']);
const DEEDS = phraseList(
  'tham gia, đeo, gắn, lắp, lắp đặt, sử dụng, lưu trữ, niêm yết, kê khai, khai báo, đăng ký, nộp, gửi, thông báo, bàn giao, mua, mang, áp dụng, dán, ghi, học, đóng, có mặt, xác thực, sao lưu, mã hoá, lấy ý kiến, ký kết',
);

/** "Luật A quy định doanh nghiệp phải …": what follows is another text's; "theo quy định" only points to one. */
function isRule(tokens: readonly Token[], to: number): boolean {
  return tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      at < to &&
      lower === 'quy' &&
      tokens[at + 1]?.lower === 'định' &&
      !POINTING.has(tokens[at - 1]?.lower ?? ''),
  );
}

const POINTING = wordSet('theo đúng các những');

function clauseEnd(tokens: readonly Token[], from: number): number {
  const mark = tokens.findIndex(({ text }, at) => at > from && CLAUSE_ENDS.has(text));
  return mark < 0 ? tokens.length : mark;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', '.']);

/** "Phải bảo đảm không …": what is ordered is not to do something. */
function denies(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  return tokens.slice(firstToken, endToken).some(({ lower }) => NEGATIONS.has(lower));
}

const NEGATIONS = wordSet('không chưa chẳng đừng');

/** Where the act with its object ends and its time, measure, purpose or ground begins: these may be left out where the act is spoken of again. */
function actEnd({ sentence, times, claims }: Ground, { firstToken, endToken }: TokenRange): number {
  const { tokens } = sentence;
  for (let at = firstToken + FEWEST_OF_ACT; at < endToken; at += 1) {
    if (phraseAt(CIRCUMSTANCES, tokens, at) !== undefined) return at;
    const slot =
      times.some((time) => time.firstToken === at) || claims.some(({ quantity }) => quantity?.firstToken === at);
    if (slot) return at;
  }
  return endToken;
}

const FEWEST_OF_ACT = 3;
const CIRCUMSTANCES = phraseList(
  'trước, chậm nhất, muộn nhất, trong thời hạn, trong vòng, định kỳ, hằng, hàng năm, hàng quý, hàng tháng, hàng tuần, tối thiểu, ít nhất, tối đa, không quá, theo quy định, theo mẫu, theo hướng dẫn, để, nhằm, bảo đảm, đảm bảo, kể từ, một cách, đầy đủ, kịp thời, nghiêm túc, đúng quy định',
);
