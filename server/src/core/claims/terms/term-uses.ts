import { contains, overlaps, type Span } from '../../text/span.ts';
import { PIECE, type Steps } from '../../text/steps.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { DefinedTerm } from './terms.ts';

/**
 * Where defined terms stand outside of their definitions. All are looked for in one pass over the text, the longest at each
 * place. A term that its definition writes with a capital is used with it: "Hệ thống" is one system, "hệ thống" any; and where
 * the long form begins with it, the long form stands there.
 */
export function* usesOf(
  { text, passages }: { readonly text: string; readonly passages: readonly { readonly tokens: readonly Token[] }[] },
  definitions: readonly DefinedTerm[],
): Steps<ReadonlyMap<DefinedTerm, readonly Span[]>> {
  const root = treeOf(text, definitions);
  const defined = definitions.map(({ termSpan }) => termSpan).sort((a, b) => a.start - b.start);
  const uses = new Map<DefinedTerm, Span[]>(definitions.map((definition) => [definition, []]));
  let next = 0;
  for (const [index, { tokens }] of passages.entries()) {
    if (index % PIECE === 0) yield;
    for (let at = 0; at < tokens.length; at += 1) {
      const found = longestAt(root, tokens, at);
      if (found === undefined) continue;
      const span = { start: tokens[at]?.start ?? 0, end: tokens[found.end - 1]?.end ?? 0 };
      while ((defined[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
      const termSpan = defined[next];
      if (termSpan === undefined || !overlaps(termSpan, span))
        for (const { definition } of found.terms)
          if (definition !== undefined && !isInOwnDefinition(definition, span)) uses.get(definition)?.push(span);
      at = found.end - 1;
    }
  }
  return uses;
}

/** Words in their order, each leading to what may follow it. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly terms: Wanted[];
}

interface Wanted {
  /** Undefined for what is only passed over. */
  readonly definition: DefinedTerm | undefined;
  /** How its words have to be written; undefined where any way will do. */
  readonly spelling: readonly (string | undefined)[];
}

/** A term that is defined over and over is used where it is first defined so often; every use counts for each of its definitions. */
const MOST_ALIKE = 100;

function treeOf(text: string, definitions: readonly DefinedTerm[]): Branch {
  const root: Branch = { next: new Map(), terms: [] };
  const branchOf = (words: readonly Token[]): Branch => {
    let branch = root;
    for (const { lower } of words) {
      const below: Branch = branch.next.get(lower) ?? { next: new Map(), terms: [] };
      branch.next.set(lower, below);
      branch = below;
    }
    return branch;
  };
  for (const definition of definitions) {
    const words = tokenise(definition.term);
    const terms = words.length > 0 ? branchOf(words).terms : [];
    if (terms.length < MOST_ALIKE) terms.push({ definition, spelling: spellingOf(definition, words) });
    const longForm = definition.kind === 'explained' ? [] : tokenise(text, definition.meaningSpan);
    if (longForm.length > words.length && longForm.length <= LONGEST) branchOf(longForm).terms.push(LONG_FORM);
  }
  return root;
}

interface Found {
  readonly terms: readonly Wanted[];
  readonly end: number;
}

function longestAt(root: Branch, tokens: readonly Token[], from: number): Found | undefined {
  let branch = root.next.get(tokens[from]?.lower ?? '');
  let longest: Found | undefined;
  for (let end = from + 1; branch !== undefined; end += 1) {
    const terms = branch.terms.filter(({ spelling }) =>
      spelling.every((text, at) => text === undefined || tokens[from + at]?.text === text),
    );
    if (terms.length > 0) longest = { terms, end };
    branch = branch.next.get(tokens[end]?.lower ?? '');
  }
  return longest;
}

/** In words; what is longer is a description rather than a name. */
const LONGEST = 24;

/** The end of a long form, where no term stands. */
const LONG_FORM: Wanted = { definition: undefined, spelling: [] };

function isInOwnDefinition({ kind, start, termSpan }: DefinedTerm, span: Span): boolean {
  return kind !== 'explained' && contains({ start, end: termSpan.end }, span);
}

/** An item of a glossary begins with a capital whatever it explains. */
function spellingOf({ kind }: DefinedTerm, words: readonly Token[]): Wanted['spelling'] {
  return words.map(({ text, lower }, at) => (text === lower || (kind === 'explained' && at === 0) ? undefined : text));
}
