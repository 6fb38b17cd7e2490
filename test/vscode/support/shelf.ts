import * as vscode from 'vscode';

/** A file system in memory, on which a virtual workspace can lie: nothing of it is on a disk. */
export class Shelf implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const contents = this.#files.get(path);
    if (contents !== undefined)
      return { type: vscode.FileType.File, ctime: 0, mtime: contents.length, size: contents.length };
    if ([...this.#files.keys()].some((each) => each.startsWith(`${path.replace(/\/$/u, '')}/`)))
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const below = [...this.#files.keys()].filter((each) => each.startsWith(`${path}/`));
    return below.map((each) => [each.slice(path.length + 1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const contents = this.#files.get(uri.path);
    if (contents === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return contents;
  }

  writeFile({ path }: vscode.Uri, contents: Uint8Array): void {
    this.#files.set(path, contents);
  }

  delete({ path }: vscode.Uri): void {
    this.#files.delete(path);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
