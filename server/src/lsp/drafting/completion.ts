import {
  type CancellationToken,
  type CompletionContext,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Candidate, CandidateKind } from '../../core/features/completion/candidate.ts';
import { completionAt } from '../../core/features/completion/completion.ts';
import { buildLists, type Lists } from '../../core/features/completion/lists.ts';
import { hasHoles, snippetSyntax, snippetText } from '../../core/features/snippet.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Day } from '../../core/text/day.ts';
import { fold } from '../../core/text/fold.ts';
import type { Locale } from '../../core/wording/locale.ts';
import type { Client } from '../client.ts';
import { offsetAt } from '../from-lsp.ts';
import type { Server } from '../parts.ts';
import { toRange } from '../to-lsp.ts';
import type { CompletionData } from './completion-data.ts';

/** A space may end "Căn cứ", a mark opens a quotation; the core tells those places from prose. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '“', '"'];

/** `textDocument/completion` in a draft. */
export interface DraftCompletion {
  complete(params: CompletionParams, token: CancellationToken): Promise<CompletionList | null>;
}

export function createDraftCompletion({
  analyses,
  documents,
  client,
}: Pick<Server, 'analyses' | 'documents' | 'client'>): DraftCompletion {
  const lists = rememberLists();
  return {
    async complete({ textDocument: { uri }, position, context }, token) {
      // What the draft was a keystroke ago is enough to know its kind and its units.
      const analysis = analyses.latest(uri) ?? (await analyses.of(uri, token));
      const document = documents.get(uri);
      if (analysis === undefined || document === undefined) return null;
      const { draft, knowledge, asOf } = analysis.context;
      const question = {
        text: document.getText(),
        offset: offsetAt(document, position),
        draft,
        unasked: isUnasked(context),
      };
      const found = completionAt(question, lists(knowledge, asOf));
      if (found === undefined || found.candidates.length === 0) return null;
      const range = toRange(document, found.span);
      const typed = question.text.slice(found.span.start, found.span.end);
      const items = found.candidates.map((candidate, place) => ({
        ...toItem(candidate, { place, typed, client, locale: analysis.target.locale }),
        textEdit: { range, newText: insertOf(candidate, client) },
        ...(candidate.subject === undefined
          ? {}
          : { data: { uri, subject: candidate.subject } satisfies CompletionData }),
      }));
      return { isIncomplete: true, items };
    },
  };
}

function isUnasked(context: CompletionContext | undefined): boolean {
  return context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
}

/** The lists of a knowledge base live as long as it does; a draft of another day has others. */
function rememberLists(): (knowledge: Knowledge, asOf: Day) => Lists {
  const known = new WeakMap<Knowledge, Map<Day, Lists>>();
  return (knowledge, asOf) => {
    const byDay = known.get(knowledge) ?? new Map<Day, Lists>();
    known.set(knowledge, byDay);
    const lists = byDay.get(asOf) ?? buildLists(knowledge, asOf);
    byDay.set(asOf, lists);
    return lists;
  };
}

interface Shown {
  /** In the order of the list. */
  readonly place: number;
  /** The words that the item would replace. */
  readonly typed: string;
  readonly client: Client;
  readonly locale: Locale;
}

function toItem(
  { kind, label, detail, outdated, insert }: Candidate,
  { place, typed, client, locale }: Shown,
): CompletionItem {
  return {
    label,
    kind: KIND[kind],
    ...(detail === undefined ? {} : { detail: typeof detail === 'string' ? detail : detail[locale] }),
    sortText: String(place).padStart(PLACES, '0'),
    // Editors filter by letters, diacritics included; what fits has been decided here, so it begins with what was typed.
    filterText: [typed, label, fold(label)].filter((part) => part !== '').join(' '),
    ...(client.completion.snippets && hasHoles(insert) ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(outdated ? deprecation(client) : {}),
  };
}

const PLACES = 3;

const KIND: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  document: CompletionItemKind.Reference,
  template: CompletionItemKind.Snippet,
  body: CompletionItemKind.Class,
  office: CompletionItemKind.Property,
  measure: CompletionItemKind.Value,
  quotation: CompletionItemKind.Text,
  unit: CompletionItemKind.Module,
};

function deprecation({ completion }: Client): Pick<CompletionItem, 'tags' | 'deprecated'> {
  return completion.deprecatedTag ? { tags: [CompletionItemTag.Deprecated] } : { deprecated: true };
}

function insertOf({ insert }: Candidate, { completion }: Client): string {
  return completion.snippets && hasHoles(insert) ? snippetSyntax(insert) : snippetText(insert);
}
