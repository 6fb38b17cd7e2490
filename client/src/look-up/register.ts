import * as vscode from 'vscode';
import type { LanguageClient, Range } from 'vscode-languageclient/node';
import { createVirtualTexts } from '../virtual-texts.ts';
import { askKnowledge } from './ask.ts';
import { lookUp } from './picker.ts';

/** Looking up what is on record, and asking it. */
export function registerLookUp(client: LanguageClient): readonly vscode.Disposable[] {
  const texts = createVirtualTexts();
  return [
    texts,
    vscode.commands.registerCommand('doichieu.search', () => lookUp(client, texts)),
    // Of a code lens: the server names the draft and the stretch of it.
    vscode.commands.registerCommand('doichieu.showRelated', (uri: string, range: Range) =>
      lookUp(client, texts, { uri, range }),
    ),
    vscode.commands.registerCommand('doichieu.ask', (question: unknown) => askKnowledge(client, texts, question)),
  ];
}
