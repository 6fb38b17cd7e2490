import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addressOf } from './addresses.ts';

/** Tells of the one address of a file whether it is open, under whatever spellings, without going through all that are. */
export function followOpenFiles(documents: TextDocuments<TextDocument>): (address: string) => boolean {
  const spellings = new Map<string, Set<string>>();
  documents.onDidOpen(({ document: { uri } }) => {
    const address = addressOf(uri);
    const known = spellings.get(address);
    if (known === undefined) spellings.set(address, new Set([uri]));
    else known.add(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    const address = addressOf(uri);
    const known = spellings.get(address);
    known?.delete(uri);
    if (known?.size === 0) spellings.delete(address);
  });
  return (address) => spellings.has(address);
}
