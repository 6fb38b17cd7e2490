import type { Span } from '../text/span.ts';
import type { Passage } from './draft.ts';
import type { Form } from './form.ts';
import { readEnding } from './form-ending.ts';
import { readHead } from './form-head.ts';
import { type OutlineNode, unitsOf } from './outline-node.ts';

export function readForm(text: string, passages: readonly Passage[], outline: readonly OutlineNode[]): Form {
  const bases: Span[] = [];
  const appendices: Span[] = [];
  let bodyStart: number | undefined;
  for (const { kind, start, end } of unitsOf(outline)) {
    if (kind === 'căn cứ') bases.push({ start, end });
    else if (kind === 'appendix') appendices.push({ start, end });
    else if (kind !== 'item') bodyStart ??= start;
  }
  const headEnd = Math.min(bases[0]?.start ?? text.length, bodyStart ?? text.length);
  const bodyEnd = appendices[0]?.start ?? text.length;
  return {
    ...readHead(text, passagesBefore(passages, headEnd)),
    bases,
    ...readEnding(text, passagesBefore(passages, bodyEnd), bodyStart ?? 0),
    appendices,
  };
}

function passagesBefore(passages: readonly Passage[], offset: number): readonly Passage[] {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return passages.slice(0, low);
}
