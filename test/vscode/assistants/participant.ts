/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, running, until } from '../support/workspace.ts';

const ID = 'doichieu.record';

// The stand-in has no model, so that no chat comes to the participant by itself: it is asked as the editor would ask it.
describe('@doichieu in the chat', () => {
  const { createChatParticipant } = vscode.chat ?? {};
  const handlers: vscode.ChatRequestHandler[] = [];
  const enable = (wanted: true | undefined) =>
    vscode.workspace
      .getConfiguration('doichieu')
      .update('assistants.enabled', wanted, vscode.ConfigurationTarget.Global);

  before(async function () {
    if (typeof createChatParticipant !== 'function') return this.skip();
    await running();
    Object.assign(vscode.chat, {
      createChatParticipant(id: string, handler: vscode.ChatRequestHandler) {
        if (id === ID) handlers.push(handler);
        return createChatParticipant(id, handler);
      },
    });
  });
  after(async () => {
    await enable(undefined);
    if (typeof createChatParticipant === 'function') Object.assign(vscode.chat, { createChatParticipant });
  });

  const answerTo = async (prompt: string): Promise<string> => {
    const handler = handlers.at(-1);
    assert.ok(handler, 'the participant is there');
    const said: string[] = [];
    const stream = { markdown: (text: string) => void said.push(text) } as unknown as vscode.ChatResponseStream;
    const request = { prompt } as vscode.ChatRequest;
    await handler(request, { history: [] }, stream, new vscode.CancellationTokenSource().token);
    return said.join('');
  };

  it('is not there until it is wanted, goes when it is not, and comes again', async () => {
    assert.equal(handlers.length, 0);
    await enable(true);
    assert.equal(handlers.length, 1);
    await enable(undefined);
    // A second one of the same name would be refused while the first is there.
    await enable(true);
    assert.equal(handlers.length, 2);
  });

  it('answers with passages on record and their sources', async () => {
    const answer = await answerTo('Kinh tế số đến năm 2030 phải đạt bao nhiêu?');
    for (const part of [/57-NQ\/TW/u, /30%/u]) assert.match(answer, part);
  });

  it('says so where nothing on record answers', async () => {
    const answer = await answerTo('Công thức nấu phở bò là gì?');
    assert.match(answer, /^(?=.*(?:không|chưa))/isu);
    assert.doesNotMatch(answer, /“/u);
  });

  it('answers beside a draft as well as without one', async () => {
    await open('ke-hoach.md');
    await until('it is open', () => vscode.window.activeTextEditor !== undefined);
    assert.match(await answerTo('Nghị định 73/2019 còn hiệu lực không?'), /45\/2026/u);
  });
});
