import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { plainMarkdown } from '../plain-markdown.ts';
import { askRequest } from '../protocol.ts';
import { t } from '../wording.ts';
import { knowledgeAsked } from './whose.ts';

/** `@doichieu` in the chat: the passages that answer a question, and no word of a model. */
export function registerParticipant(client: LanguageClient): readonly vscode.Disposable[] {
  if (typeof vscode.chat?.createChatParticipant !== 'function') return [];
  const participant = vscode.chat.createChatParticipant('doichieu.record', async (request, _context, stream, token) => {
    for (const { folders, ...scope } of await knowledgeAsked(client, fileIn(request))) {
      const { markdown } = await client.sendRequest(askRequest, { question: request.prompt, ...scope }, token);
      if (folders !== undefined) stream.markdown(`*${plainMarkdown(t('The knowledge of {0}', folders))}*\n\n`);
      stream.markdown(`${markdown}\n\n`);
    }
  });
  participant.iconPath = new vscode.ThemeIcon('law');
  return [participant];
}

/** The first file that the question was given along. */
function fileIn({ references = [] }: vscode.ChatRequest): vscode.Uri | undefined {
  for (const { value } of references) {
    if (value instanceof vscode.Uri) return value;
    if (value instanceof vscode.Location) return value.uri;
  }
  return undefined;
}
