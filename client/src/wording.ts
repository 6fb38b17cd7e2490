import * as vscode from 'vscode';
import vietnamese from '../../l10n/bundle.l10n.vi.json';

const VIETNAMESE: Readonly<Record<string, string>> = vietnamese;
const PLACEHOLDER = /\{(?<index>\d+)\}/gu;

/**
 * What the user reads, from its English wording. Many who write Vietnamese drafts run an English editor, so the setting
 * `doichieu.language` decides before the editor's display language does.
 */
export function t(message: string, ...values: readonly (string | number)[]): string {
  switch (language()) {
    case 'vi':
      return fill(VIETNAMESE[message] ?? message, values);
    case 'en':
      return fill(message, values);
    default:
      return vscode.l10n.t(message, ...values);
  }
}

/** An ISO day as it is written in Vietnamese texts: 2026-06-15 is 15/06/2026. */
export function writtenDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Says what is said for as long as it is shown: at once, and again when the setting changes. */
export function inTheirLanguage(say: () => void): vscode.Disposable {
  say();
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('doichieu.language')) say();
  });
}

/** Whether users read another language than the one in which the manifest names views and commands. */
export function isOtherThanEditors(): boolean {
  const ofEditor = vscode.env.language.toLowerCase().startsWith('vi') ? 'vi' : 'en';
  const wanted = language();
  return wanted !== 'auto' && wanted !== ofEditor;
}

function language(): string {
  return vscode.workspace.getConfiguration('doichieu').get('language', 'auto');
}

function fill(message: string, values: readonly (string | number)[]): string {
  return message.replace(PLACEHOLDER, (placeholder, index) => String(values[Number(index)] ?? placeholder));
}
