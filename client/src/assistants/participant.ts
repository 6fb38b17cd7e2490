import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { askRequest } from '../protocol.ts';
import { scopeAtHand } from '../scope.ts';

/** `@doichieu` in the chat: the passages that answer a question, and no word of a model. */
export function registerParticipant(client: LanguageClient): readonly vscode.Disposable[] {
  if (typeof vscode.chat?.createChatParticipant !== 'function') return [];
  const participant = vscode.chat.createChatParticipant('doichieu.record', async (request, _context, stream, token) => {
    const { markdown } = await client.sendRequest(
      askRequest,
      { question: request.prompt, ...scopeAtHand(client) },
      token,
    );
    stream.markdown(markdown);
  });
  participant.iconPath = new vscode.ThemeIcon('law');
  return [participant];
}
