/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, findings, open, ruleOf, running, until } from '../support/workspace.ts';

describe('settings', () => {
  const settings = () => vscode.workspace.getConfiguration('doichieu');
  const set = (name: string, value: unknown) => settings().update(name, value, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    await set('rules', undefined);
    await set('knowledge.bundled', undefined);
  });

  it('turn a rule off, and another severity on, while the draft is open', async () => {
    await running();
    const { document } = await open('ke-hoach.md');
    await finding(document, 'misquote');
    await set('rules', { misquote: 'off', 'figure-mismatch': 'error' });
    await until('misquote is gone', () => !findings(document).map(ruleOf).includes('misquote'));
    const figure = await finding(document, 'figure-mismatch');
    await until('the figure is an error', () =>
      findings(document).some(
        (found) => ruleOf(found) === 'figure-mismatch' && found.severity === vscode.DiagnosticSeverity.Error,
      ),
    );
    assert.ok(figure);
  });

  it('leave nothing to find without the bundled knowledge', async () => {
    await running();
    const { document } = await open('ke-hoach.md');
    await finding(document, 'misquote');
    await set('knowledge.bundled', false);
    await until(
      'all findings are gone',
      () => findings(document).length === 0,
      () =>
        findings(document)
          .map(({ message }) => message)
          .join('\n'),
    );
  });
});
