import type { Span } from '../../text/span.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import type { Subject } from '../claim.ts';
import type { Contraries, ContraryWord, Force } from '../contrast/contraries.ts';
import { wordSet } from '../phrases.ts';
import { contentWords } from '../words.ts';
import { isPartOfCompound } from './compounds.ts';

/** What a passage orders, leaves open, allows or forbids: "phải tuân thủ …", "không bắt buộc …", "không được chuyển …". */
export interface Norm extends Span {
  /** What the words say of it; several where a word may mean either ("có thể" allows and leaves open). */
  readonly forces: ReadonlySet<Force>;
  /** The words that order or forbid, without what they govern. */
  readonly cue: TokenRange;
  /** What is ordered or forbidden. */
  readonly governed: Subject['core'];
  /** The words around; read when they are asked for, since most norms resemble nothing on record. */
  readonly setting: () => NormSetting;
}

export interface NormSetting {
  /** What is governed as `core`, the other words of the sentence as `rest`. */
  readonly subject: Subject;
  /** The words of the sentence before the cue: to whom or for what it is said. */
  readonly addressed: Subject['core'];
}

/** The norms of a sentence. Words of one force that follow each other closely are one: "khuyến khích, để … tự nguyện lựa chọn". */
export function readNorms(
  tokens: readonly Token[],
  contraries: Contraries,
  leads: () => Subject['leads'] = () => [],
): Norm[] {
  const cues = contraries.wordsIn(tokens).filter(({ forces }) => forces.size > 0);
  const norms = cues.flatMap((cue, index): Norm[] => {
    if (isPartOfCompound(tokens, cue)) return [];
    const next = cues[index + 1];
    const limit = next?.firstToken ?? tokens.length;
    const endToken = governedEnd(tokens, cue.endToken, limit);
    const governed = contentWords(tokens, cue.endToken, endToken, []);
    if (governed.length < FEWEST_GOVERNED) return [];
    const first = chainStart(cues, index);
    return [
      {
        start: tokens[first.firstToken]?.start ?? 0,
        end: lastWord(tokens, cue.endToken, endToken)?.end ?? 0,
        forces: cue.forces,
        cue: { firstToken: first.firstToken, endToken: cue.endToken },
        governed,
        setting: () => {
          const item = itemAround(tokens, cue);
          const addressed = contentWords(tokens, item.firstToken, first.firstToken, []);
          // What something is likened to is not spoken of.
          const behind = tokens[endToken]?.lower === 'như' ? clauseEnd(tokens, endToken) : endToken;
          const rest = [...addressed, ...contentWords(tokens, behind, item.endToken, [])];
          return { addressed, subject: { core: governed, rest, leads: leads() } };
        },
      },
    ];
  });
  return [...norms, ...joined(tokens, norms)];
}

/** From one ";" to the next; what stands behind a colon goes on with what stands before it. */
function itemAround(tokens: readonly Token[], { firstToken, endToken }: TokenRange): TokenRange {
  const from = tokens.findLastIndex(({ text }, at) => at < firstToken && text === ';') + 1;
  const to = tokens.findIndex(({ text }, at) => at >= endToken && text === ';');
  return { firstToken: from, endToken: to < 0 ? tokens.length : to };
}

/** Bare denials that follow each other say together what none of them says alone: "không làm ở quy mô nhỏ, không chờ nhân rộng". */
function joined(tokens: readonly Token[], norms: readonly Norm[]): Norm[] {
  return norms.flatMap((first, index): Norm[] => {
    const second = norms[index + 1];
    if (second === undefined || !first.forces.has('omit') || !second.forces.has('omit')) return [];
    if (!isBare(first) || !isBare(second) || !isNextClause(tokens, first, second)) return [];
    const governed = [...first.governed, ...second.governed];
    const setting = (): NormSetting => {
      const { addressed, subject } = first.setting();
      return { addressed, subject: { ...subject, core: governed } };
    };
    return [{ ...first, end: second.end, governed, setting }];
  });
}

/** A verb with a short object: what is ordered or forbidden is told in so few words that anything may be meant. */
export function isBare({ governed }: Norm): boolean {
  return governed.length < FEWEST_TELLING;
}

const FEWEST_TELLING = 4;

function isNextClause(tokens: readonly Token[], { end }: Norm, { cue }: Norm): boolean {
  const between = tokens.slice(0, cue.firstToken).filter((token) => token.start >= end);
  return between.length <= 1 && between.every(({ text }) => text === ',' || text === 'và');
}

/** A comma that ends what is governed does not belong to it. */
function lastWord(tokens: readonly Token[], from: number, to: number): Token | undefined {
  return tokens.slice(from, to).findLast(({ kind }) => kind !== 'mark') ?? tokens[to - 1];
}

/** A verb and its object have two words at least. */
const FEWEST_GOVERNED = 2;

/** Where what a cue governs ends: before the next cue, at the end of the clause, or where its purpose, condition or setting begins. */
function governedEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || at - from >= LONGEST_GOVERNED) return at;
    if (ENDS.has(token.text) || (at - from >= 2 && STOPS.has(token.lower))) return at;
  }
  return limit;
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ text }, at) => at > from && (text === ',' || ENDS.has(text)));
  return end < 0 ? tokens.length : end;
}

const LONGEST_GOVERNED = 40;
const ENDS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!', '…']);
const STOPS = wordSet('để nhằm nếu nhưng còn trừ vì song tuy trong như');

/** The first of the cues of the same force that lead up to one, with hardly a word between them. */
function chainStart(cues: readonly ContraryWord[], index: number): ContraryWord {
  let first = index;
  for (let before = cues[first - 1]; before !== undefined; before = cues[first - 1]) {
    const [cue, next] = [cues[index], cues[first]];
    const close = next !== undefined && next.firstToken - before.endToken <= CLOSE;
    if (cue === undefined || !close || ![...cue.forces].some((force) => before.forces.has(force))) break;
    first -= 1;
  }
  return cues[first] ?? (cues[index] as ContraryWord);
}

/** In tokens. */
const CLOSE = 5;
