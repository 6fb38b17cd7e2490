import type { Lead } from '../../document/draft.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import type { Force } from '../contrast/contraries.ts';
import { phraseBefore, phraseList, phraseTable } from '../phrases.ts';
import type { NormAssertion } from './assertion.ts';
import { type Ground, labelEnd } from './ground.ts';

/** A norm by its parts. */
export interface Said extends Pick<NormAssertion, 'span' | 'forces'> {
  /** The act, its object and its circumstances. */
  readonly governed: TokenRange;
  /** To whom or for what it is said. */
  readonly addressed: TokenRange;
}

/** "Việc gắn mã QR trên biển tên là không bắt buộc": the verdict stands behind what it is said of. */
export function verdictAtEnd(tokens: readonly Token[]): Said | undefined {
  const end = tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1;
  const verdict = phraseBefore(VERDICTS, tokens, end);
  if (verdict === undefined) return undefined;
  const start = labelEnd(tokens);
  const from = tokens[start]?.lower === 'việc' ? start + 1 : start;
  const to = end - verdict.words.length;
  const [first, last] = [tokens[to], tokens[end - 1]];
  if (first === undefined || last === undefined || tokens.slice(from, to).some(({ kind }) => kind === 'mark'))
    return undefined;
  return {
    span: { start: first.start, end: last.end },
    forces: new Set([verdict.meaning]),
    governed: { firstToken: from, endToken: to },
    addressed: { firstToken: from, endToken: from },
  };
}

const VERDICTS = phraseTable<Force>(
  (
    [
      ['order', 'là bắt buộc, là yêu cầu bắt buộc, là nội dung bắt buộc'],
      [
        'open',
        'không bắt buộc, là không bắt buộc, là tự nguyện, là tuỳ chọn, được khuyến khích, chỉ mang tính khuyến khích, chỉ được khuyến khích, không phải là yêu cầu bắt buộc, không là bắt buộc',
      ],
      ['forbid', 'bị cấm, bị nghiêm cấm, là không được phép, không được phép'],
    ] as const
  ).flatMap(([force, phrases]) => phrases.split(', ').map((phrase) => [phrase, force] as const)),
);

/** An item under "Doanh nghiệp có trách nhiệm:", "Nghiêm cấm các hành vi sau đây:" or the heading "Các hành vi bị nghiêm cấm". */
export function ledBy({ passage, sentence }: Ground): Said | undefined {
  const [lead] = passage.leads;
  const { tokens } = sentence;
  const [first, last] = [tokens[labelEnd(tokens)], tokens.findLast(({ kind }) => kind !== 'mark')];
  if (lead === undefined || sentence !== passage.sentences[0] || first === undefined || last === undefined)
    return undefined;
  const force = lead.kind === 'introduction' || lead.kind === 'heading' ? forceOf(lead) : undefined;
  if (force === undefined || tokens.at(-1)?.text === ':') return undefined;
  const from = labelEnd(tokens);
  return {
    span: { start: first.start, end: last.end },
    forces: new Set([force]),
    governed: { firstToken: from, endToken: tokens.length },
    addressed: { firstToken: from, endToken: from },
  };
}

/** The words that end an introduction, before "các hành vi sau đây:". */
function forceOf({ kind, tokens }: Lead): Force | undefined {
  if (kind === 'introduction' && tokens.at(-1)?.text !== ':') return undefined;
  let end = tokens.findLastIndex((token) => token.kind !== 'mark') + 1;
  for (let tail = phraseBefore(TAILS, tokens, end); tail !== undefined; tail = phraseBefore(TAILS, tokens, end))
    end -= tail.words.length;
  return phraseBefore(kind === 'heading' ? HEADINGS : LEADING, tokens, end)?.meaning;
}

const TAILS = phraseList(
  'sau, sau đây, như sau, các hành vi, những hành vi, các nội dung, các nhiệm vụ, các việc, thực hiện, các trách nhiệm, các nghĩa vụ',
);
const LEADING = phraseTable<Force>([
  ...['có trách nhiệm', 'có nghĩa vụ', 'phải'].map((phrase) => [phrase, 'order'] as const),
  ...['nghiêm cấm', 'không được', 'không được phép', 'bị nghiêm cấm'].map((phrase) => [phrase, 'forbid'] as const),
  ...['khuyến khích', 'được khuyến khích', 'không bắt buộc'].map((phrase) => [phrase, 'open'] as const),
  ...['được phép', 'có quyền', 'được'].map((phrase) => [phrase, 'allow'] as const),
]);
const HEADINGS = phraseTable<Force>([
  ['bị nghiêm cấm', 'forbid'],
  ['nghiêm cấm', 'forbid'],
  ['bị cấm', 'forbid'],
]);
