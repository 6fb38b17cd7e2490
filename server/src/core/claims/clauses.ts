import type { Token, TokenRange } from '../text/tokens.ts';
import { headsOf } from './phrases.ts';

/**
 * Cuts a sentence into clauses so that each holds at most one quantity where the punctuation allows: at ";" and ":"
 * always, at "," and "và" only between two quantities. "Nộp ngân sách ước đạt 99.323 tỷ đồng, tăng 1,31%" is two.
 */
export function clausesOf(tokens: readonly Token[], quantities: readonly TokenRange[]): TokenRange[] {
  const clauses: TokenRange[] = [];
  const { heads } = JOINTS;
  let from = 0;
  const cutAt = (at: number): void => {
    if (at > from) clauses.push({ firstToken: from, endToken: at });
    from = at;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || heads[token.shape] !== 1) continue;
    if (quantities.some((each) => each.firstToken <= at && at < each.endToken)) continue;
    if (token.text === ';' || token.text === ':') cutAt(at + 1);
    else if (token.text === ',' || token.lower === 'và' || token.lower === 'còn') {
      const held = quantities.some((each) => each.firstToken >= from && each.endToken <= at);
      const ahead = quantities.some((each) => each.firstToken > at);
      if (held && ahead) cutAt(at + (token.text === ',' ? 1 : 0));
    }
  }
  cutAt(tokens.length);
  return clauses;
}

const JOINTS = headsOf([], [';', ':', ',', 'và', 'còn']);
