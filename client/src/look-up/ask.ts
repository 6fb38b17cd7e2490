import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { askRequest } from '../protocol.ts';
import { chooseScope } from '../scope.ts';
import type { VirtualTexts } from '../virtual-texts.ts';
import { t } from '../wording.ts';

/** Asks the knowledge base, and shows the passages that answer. Another part may bring the question along. */
export async function askKnowledge(client: LanguageClient, texts: VirtualTexts, brought: unknown): Promise<void> {
  const scope = await chooseScope(client, t('Ask the Knowledge Base'));
  if (scope === undefined) return;
  const question = typeof brought === 'string' ? brought : await typedQuestion();
  if (question === undefined || question.trim() === '') return;
  const { markdown } = await client.sendRequest(askRequest, { question, ...scope });
  const answer = texts.set(`${question.slice(0, LONGEST_NAME).replace(ENDING, '')}.md`, markdown);
  await vscode.commands.executeCommand('markdown.showPreview', answer);
}

const LONGEST_NAME = 60;
const ENDING = /[\s?!.]+$/u;

function typedQuestion(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: t('Ask the Knowledge Base'),
    placeHolder: t('For example: kinh tế số đến năm 2030 phải đạt bao nhiêu?'),
    prompt: t('The answer is made of passages on record, each with its source.'),
  });
}
