import type { Draft } from '../document/draft.ts';
import type { Day } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';
import { phraseAt, phraseList } from './phrases.ts';
import { readTimes } from './times/time.ts';

/** When a draft itself takes effect. */
export type EffectDay =
  | { readonly kind: 'day'; readonly day: Day }
  /** It says so, but the day is still open or cannot be read. */
  | { readonly kind: 'open' }
  /** It does not speak of it. */
  | { readonly kind: 'unsaid' };

/** "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 11 năm 2099", "Quyết định này có hiệu lực kể từ ngày ký". */
export function effectDay({ passages }: Draft, asOf: Day): EffectDay {
  let open = false;
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    for (const { tokens } of passages[index]?.sentences ?? []) {
      const at = saidAt(tokens);
      if (at === undefined) continue;
      const day = dayBehind(tokens, at, asOf);
      if (day !== undefined) return { kind: 'day', day };
      open = true;
    }
  }
  return open ? { kind: 'open' } : { kind: 'unsaid' };
}

/** The token behind "này … có hiệu lực". */
function saidAt(tokens: readonly Token[]): number | undefined {
  const own = tokens.findIndex(({ lower }) => lower === 'này');
  if (own <= 0 || own > FARTHEST_OWN) return undefined;
  for (let at = own + 1; at < Math.min(tokens.length, own + FARTHEST_EFFECT); at += 1) {
    const said = phraseAt(EFFECT, tokens, at);
    if (said !== undefined) return at + said.words.length;
  }
  return undefined;
}

const FARTHEST_OWN = 6;
/** "Nghị quyết này đã được Hội đồng nhân dân … thông qua ngày … và có hiệu lực từ ngày …" */
const FARTHEST_EFFECT = 60;
const EFFECT = phraseList('có hiệu lực');

function dayBehind(tokens: readonly Token[], at: number, asOf: Day): Day | undefined {
  const behind = tokens.slice(at);
  for (let index = 0; index < Math.min(behind.length, NEAR); index += 1)
    if (phraseAt(ON_SIGNING, behind, index) !== undefined) return asOf;
  const [first] = readTimes(behind, asOf);
  return first?.kind === 'every' ? undefined : first?.from;
}

const NEAR = 10;
const ON_SIGNING = phraseList('ngày ký, ngày ban hành, ngày được thông qua, ngày thông qua');
