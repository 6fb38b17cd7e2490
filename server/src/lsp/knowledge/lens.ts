import type { CodeLens } from 'vscode-languageserver';
import { referencesTo } from '../../core/features/knowledge-files.ts';
import type { Strings } from '../strings.ts';
import { toRange } from '../to-lsp.ts';
import type { KnowledgeContext } from './files.ts';
import { documentOf } from './navigation.ts';

/** How many drafts use the entry of an id. */
export type DraftCounts = ReadonlyMap<string, number>;

/** `textDocument/codeLens` over each entry: how many entries name it, and how many of the open drafts rest on it. */
export function lenses({ file, files }: KnowledgeContext, drafts: DraftCounts, strings: Strings): CodeLens[] {
  const document = documentOf(file);
  return file.outline.entries.flatMap(({ list, id, span }) => {
    const named = referencesTo({ id, lists: [list] }, files).length;
    const used = drafts.get(id) ?? 0;
    if (named === 0 && used === 0) return [];
    return [{ range: toRange(document, span), command: { title: strings.usage(used, named), command: '' } }];
  });
}
