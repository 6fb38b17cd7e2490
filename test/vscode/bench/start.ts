import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed } from './diagnosed.ts';

interface Api {
  readonly client: { start(): Promise<void> };
}

/** Opens the first draft of an editor that has just started, which activates the extension; each time counts from there. */
export async function start(draft: vscode.Uri): Promise<{ activated: number; ready: number; diagnosed: number }> {
  const extension = vscode.extensions.getExtension<Api>('doi-chieu.doi-chieu');
  assert.ok(extension, 'the extension is installed');
  assert.equal(extension.isActive, false, 'the start is a cold one');
  const found = diagnosed(draft, (diagnostics) => diagnostics.length > 0);
  const begun = performance.now();
  const since = () => performance.now() - begun;
  const [, [activated, ready], first] = await Promise.all([
    vscode.window.showTextDocument(draft),
    extension.activate().then(async (api) => {
      const active = since();
      await api.client.start();
      return [active, since()] as const;
    }),
    found.then(since),
  ]);
  return { activated, ready, diagnosed: first };
}
