/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { running, until } from './workspace.ts';

/** What the types of the oldest supported editor do not know. */
interface Later {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(name: string, call: object): Promise<{ readonly content: readonly { readonly value?: string }[] }>;
}
const later: Partial<Later> & { readonly selectChatModels: unknown } = vscode.lm;
const names = () => (later.tools ?? []).map(({ name }) => name).filter((name) => OURS.includes(name));
const OURS = ['search_directives', 'check_draft', 'validity_of_document'];

describe('assistants', () => {
  const configuration = () => vscode.workspace.getConfiguration('doichieu');
  afterEach(() => configuration().update('assistants.enabled', undefined, vscode.ConfigurationTarget.Global));

  it('are offered nothing until that is wanted', async () => {
    await running();
    assert.deepEqual(names(), []);
  });

  it('are offered tools that answer with passages and sources', async () => {
    await running();
    await configuration().update('assistants.enabled', true, vscode.ConfigurationTarget.Global);
    await until('the tools are there', () => names().length === OURS.length);
    const text = async (name: string, input: object) => {
      const result = await later.invokeTool?.(name, { input, toolInvocationToken: undefined });
      return (result?.content ?? []).map(({ value = '' }) => value).join('');
    };
    assert.match(
      await text('validity_of_document', { document: 'Nghị định 73/2019/NĐ-CP', on: '2026-06-15' }),
      /45\/2026/u,
    );
    assert.match(await text('search_directives', { question: 'dịch vụ công trực tuyến thực chất' }), /mic\.gov\.vn/u);
  });
});
