import * as vscode from 'vscode';
import { inTheirLanguage, isOtherThanEditors, t } from '../wording.ts';

const OTHER_LANGUAGE = 'doichieu.otherLanguage';

/**
 * The manifest has words in the language of the editor alone. Where the setting asks for the other one, what stands in an
 * empty view is taken from the manifest's second set of words, so that one side bar does not speak two languages.
 */
export function welcomeInTheirLanguage(): vscode.Disposable {
  return inTheirLanguage(() => vscode.commands.executeCommand('setContext', OTHER_LANGUAGE, isOtherThanEditors()));
}

/** Names a view, and says what else `describe` has to say of it. */
export function entitled(view: vscode.TreeView<unknown>, name: ViewName, describe: () => void): vscode.Disposable {
  return inTheirLanguage(() => {
    view.title = titleOf(name);
    describe();
  });
}

type ViewName = 'findings' | 'knowledge' | 'imports';

function titleOf(name: ViewName): string {
  switch (name) {
    case 'findings':
      return t('Findings');
    case 'knowledge':
      return t('Knowledge Base');
    case 'imports':
      return t('Waiting for Review');
  }
}
