import { DidChangeConfigurationNotification, type WorkspaceFolder } from 'vscode-languageserver';
import { guardTask } from './guard.ts';
import { createNewsDesk } from './knowledge/news.ts';
import { refreshViews } from './navigation/refresh.ts';
import type { Server } from './parts.ts';
import { SETTINGS_FILE } from './ports.ts';
import { isDraftFile } from './watch.ts';

/** Takes up what changes around the documents: settings, files of knowledge, folders. Begins when the client is ready. */
export function followWorkspace(server: Server): void {
  const { connection, client, session, ports, neighbours } = server;
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settingsChanged(sectionOf(settings));
    neighbours.worldChanged();
    judgeAgain(server);
  });
  connection.onDidChangeWatchedFiles(({ changes: all }) => {
    const changes = all.filter(({ uri }) => !isDraftFile(uri));
    if (changes.length < all.length) neighbours.filesChanged();
    for (const { uri } of all) server.closedDrafts.changed(uri);
    if (changes.length === 0) return;
    if (changes.every(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`))) {
      session.settingsChanged(undefined);
      neighbours.worldChanged();
      judgeAgain(server);
      return;
    }
    reload(server);
  });
  if (client.workspaceFolderChanges) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      session.foldersChanged(urisOf(added), urisOf(removed));
      neighbours.worldChanged();
      judgeAgain(server);
    });
  }
  server.watch.start();
  ports.whenBack(() => reload(server));
  guardTask(ports.log, 'initialized', async () => {
    if (client.configurationChanges) await registerForSettings(server);
    await session.situation(undefined);
    await server.statusChanged({});
  });
}

/**
 * Reads the knowledge again. What the server has written itself is read at once: the client may not watch the file, or not
 * yet, and where it tells of it too, that reading finds nothing new.
 */
export function reload(server: Server): void {
  const { ports, reloads, knowledge, session, neighbours } = server;
  guardTask(ports.log, 'knowledge', () =>
    reloads.run(async () => {
      const tell = await createNewsDesk(server).expect();
      knowledge.clear();
      session.filesChanged();
      neighbours.worldChanged();
      judgeAgain(server);
      await tell();
    }),
  );
}

/** Every verdict may be another now: the client asks again, or is told again. */
export function judgeAgain({ connection, client, documents, ports, push, session, statusChanged }: Server): void {
  for (const uri of documents.keys()) push?.changed(uri);
  guardTask(ports.log, 'refresh', async () => {
    if (client.pullDiagnostics && client.refreshDiagnostics) await connection.languages.diagnostics.refresh();
    await refreshViews(connection, client);
    await session.situation(undefined);
    await statusChanged({});
  });
}

/** One address that is none would stand in the way of every document. */
function urisOf(folders: readonly WorkspaceFolder[]): readonly string[] {
  return folders.map(({ uri }) => uri).filter((uri) => typeof uri === 'string');
}

async function registerForSettings({ connection }: Server): Promise<void> {
  await connection.client.register(DidChangeConfigurationNotification.type, { section: 'doichieu' });
}

/** Some clients send the section, some an object that holds it. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'doichieu' in settings ? settings.doichieu : settings;
}
