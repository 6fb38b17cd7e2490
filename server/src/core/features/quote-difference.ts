import { type AlignedPair, alignWords } from '../claims/quotes/compare-words.ts';
import type { QuoteVerdict } from '../knowledge/quotations.ts';
import type { Token } from '../text/tokens.ts';

/** Words of a quotation beside its source: in both, only in the draft, or only in the source. */
export interface DifferencePart {
  readonly side: 'both' | 'draft' | 'source';
  readonly words: string;
}

/** A quotation and its source word by word; where words were exchanged, those of the draft come first. */
export function differenceParts(
  { draft, source, sourceText }: Extract<QuoteVerdict, { kind: 'altered' }>,
  draftText: string,
): DifferencePart[] {
  return runsOf(alignWords(draft, source)).flatMap((run): DifferencePart[] => {
    const mine = wordsOf(
      run.flatMap((pair) => draft[pair.draft ?? -1] ?? []),
      draftText,
    );
    if (run.every(({ same }) => same)) return mine.map((words) => ({ side: 'both', words }));
    const theirs = wordsOf(
      run.flatMap((pair) => source[pair.source ?? -1] ?? []),
      sourceText,
    );
    return [
      ...mine.map((words): DifferencePart => ({ side: 'draft', words })),
      ...theirs.map((words): DifferencePart => ({ side: 'source', words })),
    ];
  });
}

/** Neighbouring pairs that agree, or that do not. */
function runsOf(pairs: readonly AlignedPair[]): AlignedPair[][] {
  const runs: AlignedPair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.same === pair.same) run.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** What stands from the first to the last of some tokens; nothing for none. */
function wordsOf(tokens: readonly Token[], text: string): string[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? [] : [text.slice(first.start, last.end)];
}
