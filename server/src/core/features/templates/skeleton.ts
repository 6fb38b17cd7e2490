import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Day, yearOf } from '../../text/day.ts';
import { basisLines } from '../completion/basis-lines.ts';
import { readHoles, type Snippet } from '../snippet.ts';
import { LETTERS } from './letters.ts';
import { NORMATIVE } from './normative.ts';
import { ORDERS } from './orders.ts';
import type { Template } from './template.ts';

/** The kinds of document that can be begun from a skeleton. */
export const TEMPLATES: readonly Template[] = [...LETTERS, ...ORDERS, ...NORMATIVE];

/** A document of a kind with all components of its form in their order, and places for what the author fills in. */
export function skeletonOf(
  { kind, regime, lines }: Template,
  context: { readonly knowledge: Knowledge; readonly asOf: Day },
): Snippet {
  const bases = basisLines(kind, regime, context).map(({ opening, rest }) => `${opening} ${marked(rest)}`);
  // Decree 30/2020: the last basis ends with a full stop. In a normative document who issues it follows.
  const last = regime === 'administrative' ? '.' : ';';
  const written = bases.map((line, at) => `${line}${at === bases.length - 1 ? last : ';'}`).join('\n\n');
  return readHoles(lines({ year: yearOf(context.asOf), bases: written }));
}

function marked(snippet: Snippet): string {
  return snippet.map((part) => (typeof part === 'string' ? part : `[[${part.hole}]]`)).join('');
}
