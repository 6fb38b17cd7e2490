import {
  type CancellationToken,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type Mark, marksIn } from '../../core/features/navigation/marks.ts';
import type { Span } from '../../core/text/span.ts';
import type { Analyses, Analysis, IndexedDraft } from '../analyses.ts';
import { spanAt } from '../from-lsp.ts';
import { toRange } from '../to-lsp.ts';

/** The types that every editor knows stand first; what the others look like stands in the manifest of the extension. */
const TYPES = ['number', 'string', 'citation', 'time', 'term', 'body', 'person'] as const;
const MODIFIERS = ['definition', 'deprecated'] as const;

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [...MODIFIERS],
};

const TYPE_OF: Record<Mark['kind'], (typeof TYPES)[number]> = {
  quantity: 'number',
  quote: 'string',
  citation: 'citation',
  time: 'time',
  term: 'term',
  body: 'body',
  person: 'person',
};

/** `textDocument/semanticTokens`: all, what changed since an answer, or those of a range. */
export interface SemanticTokensAnswers {
  full(params: SemanticTokensParams, token: CancellationToken): Promise<SemanticTokens>;
  delta(params: SemanticTokensDeltaParams, token: CancellationToken): Promise<SemanticTokens | SemanticTokensDelta>;
  range(params: SemanticTokensRangeParams, token: CancellationToken): Promise<SemanticTokens>;
  /** The last answer about a document is kept until it is closed. */
  forget(uri: string): void;
}

export function createSemanticTokens(analyses: Analyses): SemanticTokensAnswers {
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };
  /** Colours wait for no check but the first, and are no reason to check what is checked on demand only. */
  const read = async (uri: string, token: CancellationToken): Promise<ColouredDraft | undefined> => {
    const indexed = await analyses.indexed(uri, token);
    if (indexed === undefined) return undefined;
    const isFirst = analyses.latest(uri) === undefined && indexed.situation.run === 'onType';
    if (isFirst) await analyses.of(uri, token);
    return { ...indexed, dead: deadIn(indexed, analyses.latest(uri)) };
  };
  return {
    async full({ textDocument: { uri } }, token) {
      const coloured = await read(uri, token);
      if (coloured === undefined) return NONE;
      const builder = builderOf(uri);
      // Begins a new answer, whatever was kept of the last.
      builder.previousResult('');
      pushAll(builder, coloured, wholeOf(coloured));
      return builder.build();
    },
    async delta({ textDocument: { uri }, previousResultId }, token) {
      const coloured = await read(uri, token);
      if (coloured === undefined) return NONE;
      const builder = builderOf(uri);
      builder.previousResult(previousResultId);
      pushAll(builder, coloured, wholeOf(coloured));
      return builder.buildEdits();
    },
    async range({ textDocument, range }, token) {
      const coloured = await read(textDocument.uri, token);
      if (coloured === undefined) return NONE;
      const builder = new SemanticTokensBuilder();
      pushAll(builder, coloured, spanAt(coloured.target.document, range));
      return { data: builder.build().data };
    },
    forget: (uri) => void builders.delete(uri),
  };
}

const NONE: SemanticTokens = { data: [] };

/** A draft with the places at which it rests on what has ended. */
interface ColouredDraft extends IndexedDraft {
  readonly dead: readonly Span[];
}

/** Where the last check was of an earlier text, what it found dead is so wherever the newest one cites it in the same words. */
function deadIn({ index, target }: IndexedDraft, checked: Analysis | undefined): readonly Span[] {
  const found = checked?.context.findings.filter(({ rule }) => rule === 'expired-citation') ?? [];
  if (checked?.target.document === target.document) return found.map(({ span }) => span);
  const words = [...new Set(found.map(({ text }) => text))];
  const isDead = ({ start, end }: Span): boolean => {
    const cited = index.draft.text.slice(start, end);
    return words.some((each) => cited.includes(each));
  };
  return words.length === 0 ? [] : index.citations.map(({ citation }) => citation).filter(isDead);
}

function wholeOf({ index }: ColouredDraft): Span {
  return { start: 0, end: index.draft.text.length };
}

function pushAll(builder: SemanticTokensBuilder, { index, dead, target }: ColouredDraft, stretch: Span): void {
  const { document } = target;
  for (const { kind, start, end, modifier } of marksIn(index, dead, stretch)) {
    const type = TYPES.indexOf(TYPE_OF[kind]);
    const modifiers = modifier === undefined ? 0 : 1 << MODIFIERS.indexOf(modifier);
    for (const line of linesOf({ start, end }, index.draft.text)) {
      const { start: from, end: to } = toRange(document, line);
      // The room behind a line is no part of what was written.
      if (from.character < to.character)
        builder.push(from.line, from.character, to.character - from.character, type, modifiers);
    }
  }
}

/** A token of the protocol stays on its line. */
function linesOf(span: Span, text: string): Span[] {
  const words = text.slice(span.start, span.end);
  if (!words.includes('\n') && !words.includes('\r')) return [span];
  return [...words.matchAll(LINE)].map(({ index, 0: line }) => ({
    start: span.start + index,
    end: span.start + index + line.length,
  }));
}

const LINE = /[^\r\n]+/gu;
