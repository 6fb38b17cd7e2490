import type { Token } from '../text/tokens.ts';
import type { Aspect, Modality, Scope } from './claim.ts';
import { CHANGE_CUES, MODAL_CUES, SCOPE_CUES } from './cues.ts';
import { phraseAt, wordSet } from './phrases.ts';

/** The modality that the cue nearest before `at` gives within `[from, to)`, else the first one after it; undefined where there is no cue. */
export function modalityNear(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
): Exclude<Modality, 'open'> | undefined {
  let before: Exclude<Modality, 'open'> | undefined;
  for (let i = from; i < to; i += 1) {
    const cue = phraseAt(MODAL_CUES, tokens, i);
    if (cue === undefined) continue;
    if (i >= at && before !== undefined) return before;
    // "Đã yêu cầu", "từng phấn đấu": what was ordered or aimed at once is told, not wanted.
    const meaning = PAST_MARKS.has(tokens[i - 1]?.lower ?? '') ? 'fact' : cue.meaning;
    if (i >= at) return meaning;
    before = meaning;
    i += cue.words.length - 1;
  }
  return before;
}

/** Whether the last word of change before `at` within `[from, at)` speaks of a rise or a fall. */
export function aspectBefore(tokens: readonly Token[], from: number, at: number): Aspect {
  let aspect: Aspect = 'level';
  for (let i = from; i < at; i += 1) aspect = phraseAt(CHANGE_CUES, tokens, i)?.meaning ?? aspect;
  return aspect;
}

/** The scope that the words of `[from, to)` name; undefined where they name none. A word of the whole country outweighs a local one ("cùng cả nước"). */
export function scopeIn(tokens: readonly Token[], from: number, to: number): Scope | undefined {
  let scope: Scope | undefined;
  for (let i = from; i < to; i += 1) {
    const cue = phraseAt(SCOPE_CUES, tokens, i)?.meaning;
    if (cue === 'general') return cue;
    scope ??= cue ?? (isNamedPlace(tokens, i) ? 'local' : undefined);
  }
  return scope;
}

/** "Tỉnh Bình Dương", "huyện Hải Hậu": a unit of territory with a name. */
function isNamedPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return TERRITORIES.has(tokens[at]?.lower ?? '') && next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text);
}

const TERRITORIES = wordSet('tỉnh huyện quận xã phường');
const PAST_MARKS = wordSet('đã từng vừa');
