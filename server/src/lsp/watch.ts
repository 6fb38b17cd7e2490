import { type Connection, DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { guardTask } from './guard.ts';
import { type Log, SETTINGS_FILE } from './ports.ts';

/** Has the client watch the files on which verdicts rest. */
export interface Watch {
  /** Not before the client is ready. */
  start(): void;
  /** The folders of knowledge in use, as URIs. */
  folders(uris: readonly string[]): void;
  /** All that may be a draft, once drafts are known that are not open. */
  drafts(): void;
}

export function createWatch(connection: Connection, client: Client, log: Log): Watch {
  const watched = new Set<string>();
  let watchesDrafts = false;
  const canWatch = client.watchedFiles && client.relativeWatches;
  const register = (watchers: FileSystemWatcher[]): void => {
    guardTask(log, 'watch', async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  };
  return {
    start() {
      if (client.watchedFiles) register([{ globPattern: `**/${SETTINGS_FILE}` }]);
    },
    folders(uris) {
      if (!canWatch) return;
      const news = uris.filter((uri) => !watched.has(uri));
      for (const uri of news) watched.add(uri);
      if (news.length === 0) return;
      register(news.map((baseUri) => ({ globPattern: { baseUri, pattern: KNOWLEDGE_FILES } })));
    },
    drafts() {
      if (client.watchedFiles && !watchesDrafts) register([{ globPattern: DRAFT_FILES }]);
      watchesDrafts = true;
    },
  };
}

/** Whether the name of a file is one that a draft may have, a Word document included. */
export function isDraftFile(uri: string): boolean {
  return DRAFT_FILE.test(uri);
}

const DRAFT_FILES = '**/*.{vanban,md,markdown,txt,docx}';
const DRAFT_FILE = /\.(?:vanban|md|markdown|txt|docx)$/iu;
const KNOWLEDGE_FILES = '**/*.{yaml,yml,json}';
