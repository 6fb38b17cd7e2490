import type { Token, TokenRange } from '../../text/tokens.ts';
import type { Force } from '../contrast/contraries.ts';
import { phraseBefore, phraseTable } from '../phrases.ts';
import type { NormAssertion } from './assertion.ts';
import { labelEnd } from './ground.ts';

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
