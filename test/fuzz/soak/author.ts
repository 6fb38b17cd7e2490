import type { Random } from '../../support/random.ts';
import { type Change, changed, type ModelDocument, placeOf } from '../protocol/model.ts';

/** What somebody does who writes a draft, one deed after the other. */
export type Deed =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'look'; readonly offset: number }
  | { readonly kind: 'complete'; readonly offset: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'save' };

/** Works on a text for a while: types words letter by letter, corrects them, takes back, pastes, looks things up, pauses and saves. */
export function* work(document: ModelDocument, phrases: readonly string[], random: Random): Generator<Deed, string> {
  let text = document.text;
  const before: string[] = [];
  const replace = (start: number, end: number, piece: string): Deed => {
    const change = { range: { start: placeOf(text, start), end: placeOf(text, end) }, text: piece };
    text = changed(text, [change]);
    return { kind: 'change', change };
  };
  for (let spell = 2 + random.below(6); spell > 0; spell -= 1) {
    let cursor = wordEnd(text, random.below(text.length + 1));
    before.push(text);
    yield { kind: 'look', offset: cursor };
    for (const letter of `${text.charAt(cursor - 1) === ' ' ? '' : ' '}${random.pick(phrases)}`) {
      yield replace(cursor, cursor, letter);
      cursor += letter.length;
      if (letter === ' ' && random.oneIn(3)) yield { kind: 'complete', offset: cursor };
      if (random.oneIn(25) && cursor > 0) {
        cursor -= 1;
        yield replace(cursor, cursor + 1, '');
      }
    }
    yield { kind: 'pause' };
    if (random.oneIn(3)) yield replace(cursor, cursor, `\n${random.pick(phrases)}\n`);
    if (random.oneIn(3)) yield replace(lineStart(text, cursor), lineStart(text, cursor) + random.below(30), '');
    // Nobody's draft grows for ever: what was tried is taken back more often than not.
    if (!random.oneIn(4)) yield replace(0, text.length, before.pop() ?? '');
    yield { kind: 'pause' };
    if (random.oneIn(2)) yield { kind: 'save' };
  }
  return text;
}

function wordEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/\s/u);
  return end < 0 ? text.length : offset + end;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
