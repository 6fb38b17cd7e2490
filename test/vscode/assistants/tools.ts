/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, running } from '../support/workspace.ts';

/** What the types of the oldest supported editor do not know. */
interface Later {
  readonly tools: readonly { readonly name: string; readonly inputSchema?: object }[];
  invokeTool(name: string, call: object): Thenable<{ readonly content: readonly { readonly value?: string }[] }>;
}
const later: Partial<Later> & { readonly selectChatModels: unknown } = vscode.lm;

const CALLS: Readonly<Record<string, { readonly input: object; readonly answer: readonly RegExp[] }>> = {
  search_directives: {
    input: { question: 'dịch vụ công trực tuyến thực chất' },
    answer: [/ít nhất phải có 70% người dân sử dụng/u, /Nguyễn Mạnh Hùng/u, /https:\/\/mic\.gov\.vn/u],
  },
  check_draft: {
    input: { text: 'Năm 2024, ít nhất 60% người dân sử dụng dịch vụ công trực tuyến thực chất.', as_of: '2024-08-15' },
    answer: [/target-conflict/u, /70%/u, /mic\.gov\.vn/u, /coverage: claims 1\/1/u],
  },
  validity_of_document: {
    input: { document: 'Nghị định 73/2019/NĐ-CP', on: '2026-06-15' },
    answer: [/45\/2026/u],
  },
};

describe('assistants', () => {
  const enable = (wanted: true | undefined) =>
    vscode.workspace
      .getConfiguration('doichieu')
      .update('assistants.enabled', wanted, vscode.ConfigurationTarget.Global);
  const invoke = async (name: string, input: object): Promise<string> => {
    const result = await later.invokeTool?.(name, { input, toolInvocationToken: undefined });
    return (result?.content ?? []).map(({ value = '' }) => value).join('');
  };

  before(async function () {
    if (later.invokeTool === undefined) this.skip();
    await running();
  });
  afterEach(() => enable(undefined));

  it('are declared one tool for each call of this test', () => {
    const { languageModelTools } = extension().packageJSON.contributes;
    assert.deepEqual(
      languageModelTools.map(({ name }: { name: string }) => name),
      Object.keys(CALLS),
    );
  });

  for (const [name, { input, answer }] of Object.entries(CALLS)) {
    it(`get nothing from ${name} until that is wanted`, async () => {
      await assert.rejects(() => invoke(name, input));
    });

    it(`get passages with their sources from ${name}, and nothing once it is taken back`, async () => {
      await enable(true);
      const text = await invoke(name, input);
      for (const each of answer) assert.match(text, each);
      await enable(undefined);
      await assert.rejects(() => invoke(name, input));
    });
  }

  it('are told what is wrong with what they send', async () => {
    await enable(true);
    await assert.rejects(() => invoke('validity_of_document', { document: '' }), /“document”/u);
  });
});
