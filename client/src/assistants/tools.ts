import type * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { toolRequest } from '../protocol.ts';
import { later } from './later-api.ts';
import { fileNamed, knowledgeAsked } from './whose.ts';

/** The names under which the manifest declares the tools; the server knows them by the same. */
const TOOLS = ['search_directives', 'check_draft', 'validity_of_document'] as const;

/** The tools of language models. Editors without language models have none to offer them to. */
export function registerTools(client: LanguageClient): readonly vscode.Disposable[] {
  const { lm, LanguageModelTextPart: TextPart, LanguageModelToolResult: Result } = later;
  if (lm?.registerTool === undefined || TextPart === undefined || Result === undefined) return [];
  return TOOLS.flatMap((name) => {
    const tool = lm.registerTool?.(name, {
      async invoke({ input }, token) {
        const { file }: { readonly file?: unknown } = input;
        const parts = [];
        for (const { folders, ...scope } of await knowledgeAsked(client, fileNamed(file))) {
          const { text } = await client.sendRequest(toolRequest, { name, arguments: input, ...scope }, token);
          parts.push(new TextPart(folders === undefined ? text : `KNOWLEDGE OF ${folders}\n\n${text}\n\n`));
        }
        return new Result(parts);
      },
    });
    return tool ?? [];
  });
}
