import { contains, overlaps } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Citation } from '../citations/citation.ts';
import { holdsPhrase, phraseAt } from '../phrases.ts';
import { DOCUMENTS, GIVES, OF, REPEALS } from './lexicon.ts';
import type { Naming } from './naming.ts';

/**
 * Whether a name belongs to a cited document: as its issuer, as a word of its title, or as who gives it in the same breath. A
 * document keeps its words for ever.
 */
export function belongsToDocument(naming: Naming, citation: Citation): boolean {
  const { tokens } = naming.sentence;
  const { firstToken, endToken } = naming;
  const span = { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
  const { issuer, title } = citation.parts;
  if (overlaps(citation, span) || (issuer && contains(issuer, span)) || (title && contains(title, span))) return true;
  if (isGiverBehind(tokens, citation, firstToken)) return true;
  if (citation.endToken <= firstToken) return goesOn(tokens, citation.endToken, firstToken);
  return citation.firstToken - endToken <= GIVING_REACH && gives(tokens, endToken, citation.firstToken);
}

/**
 * Whether a name belongs to a document without a number that is ended: "Các quyết định sau đây hết hiệu lực: a) Quyết định của
 * Ủy ban nhân dân tỉnh A ban hành Quy chế …".
 */
export function belongsToRepealed({ passage, sentence, firstToken }: Naming): boolean {
  const { tokens } = sentence;
  const from = tokens.findLastIndex((token, at) => at < firstToken && token.text === ';') + 1;
  let document = -1;
  for (let at = from; at < firstToken && document < 0; at += 1)
    if (phraseAt(DOCUMENTS, tokens, at) !== undefined) document = at;
  if (document < 0 || !tokens.slice(document, firstToken).some(({ lower }) => OF.has(lower) || lower === 'hành'))
    return false;
  const lead = passage.leads.find(({ kind }) => kind === 'introduction');
  return repeals(tokens) || (lead !== undefined && repeals(lead.tokens));
}

function repeals(tokens: readonly Token[]): boolean {
  return holdsPhrase(REPEALS, tokens);
}

/** "… số 12/2022/TT-BTTTT ngày … của Bộ trưởng Bộ A", "… về hệ thống do Bộ A quản lý": no clause begins between the two. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > TITLE_REACH) return false;
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ';') return false;
  return OF.has(tokens[to - 1]?.lower ?? '') || from === to;
}

/** "Bộ A ban hành Thông tư số …", "Bộ A tại Công văn số …", "Bộ A (Thông tư số …)". */
function gives(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text === '(') return to === from + 1;
  return phraseAt(GIVES, tokens, from) !== undefined;
}

/** "Tại Công văn số …, Bộ A hướng dẫn". */
function isGiverBehind(tokens: readonly Token[], { firstToken, endToken }: Citation, at: number): boolean {
  return tokens[firstToken - 1]?.lower === 'tại' && endToken + 1 === at && tokens[endToken]?.text === ',';
}

/** In tokens: a title that runs on over several lines. */
const TITLE_REACH = 60;
const GIVING_REACH = 12;
