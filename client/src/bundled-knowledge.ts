import * as vscode from 'vscode';
import { t } from './wording.ts';

/** The scheme under which the bundled knowledge is shown. */
export const BUNDLED = 'doichieu-kho';

/**
 * Shows the bundled knowledge to be read: what somebody wrote into it would be lost with the next version. The server knows its
 * files by their addresses on the disk, and all that it answers on knowledge files holds for these too.
 */
export function showBundled(folder: vscode.Uri): vscode.Disposable {
  const { fs } = vscode.workspace;
  const lying = ({ path }: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folder, path);
  const neverChanged = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: neverChanged.event,
    watch: () => new vscode.Disposable(() => {}),
    async stat(uri) {
      const { type, ctime, mtime, size } = await fs.stat(lying(uri));
      return { type, ctime, mtime, size, permissions: vscode.FilePermission.Readonly };
    },
    readDirectory: (uri) => fs.readDirectory(lying(uri)),
    readFile: (uri) => fs.readFile(lying(uri)),
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  const isReadonly = new vscode.MarkdownString(
    t(
      'The bundled knowledge base is to be read only. Knowledge of your own goes into a folder of doichieu.knowledge.paths.',
    ),
  );
  return vscode.Disposable.from(
    neverChanged,
    vscode.workspace.registerFileSystemProvider(BUNDLED, provider, { isCaseSensitive: true, isReadonly }),
  );
}

/** The addresses of client and server: they differ for the files of the bundled knowledge alone. */
export function addressesOf(folder: vscode.Uri) {
  return {
    code2Protocol: (uri: vscode.Uri): string =>
      uri.scheme === BUNDLED ? vscode.Uri.joinPath(folder, uri.path).toString() : uri.toString(),
    protocol2Code(address: string): vscode.Uri {
      const uri = vscode.Uri.parse(address);
      return isBelow(uri, folder) && !isWorkedOn(folder)
        ? vscode.Uri.from({ scheme: BUNDLED, path: uri.path.slice(folder.path.length) })
        : uri;
    },
  };
}

function isBelow({ scheme, path }: vscode.Uri, folder: vscode.Uri): boolean {
  return scheme === folder.scheme && path.startsWith(`${folder.path}/`);
}

/** Whoever has the folder itself open in the workspace is to change it. */
function isWorkedOn(folder: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(folder) !== undefined;
}
