import { type CancellationToken, type ProgressToken, WorkDoneProgress } from 'vscode-languageserver';
import { guardTask } from '../guard.ts';
import { fileName } from '../addresses.ts';
import type { Server } from '../parts.ts';
import { tellAgain } from '../run/tell-again.ts';
import { findings, type LastTold } from './findings.ts';
import type { CheckFolderParams, CheckFolderResult } from './protocol.ts';

/** `doichieu/checkFolder`: checks every draft of the workspace. What was checked when the request is taken back stays known. */
export async function checkFolder(
  server: Server,
  lastTold: LastTold,
  params: CheckFolderParams | undefined,
  token: CancellationToken,
): Promise<CheckFolderResult> {
  const { closedDrafts, documents, gate, session, watch } = server;
  const folders = session.workspaceFolders();
  watch.drafts();
  for (const document of documents.all()) gate.asked(document);
  const onStep = stepsTo(server, params?.workDoneToken);
  const skipped = await closedDrafts.check(folders, { token, onStep });
  const { drafts } = await findings(server, lastTold, {}, token);
  tellAgain(server, await waiting(server));
  const count = drafts.reduce((sum, draft) => sum + draft.findings.length, 0);
  return { drafts: drafts.length, findings: count, skipped };
}

/** The open documents that would not have been checked yet. */
async function waiting({ documents, session }: Server): Promise<readonly string[]> {
  const runs = await Promise.all(documents.keys().map(async (uri) => ({ uri, ...(await session.situation(uri)) })));
  return runs.filter(({ run }) => run !== 'onType').map(({ uri }) => uri);
}

/** Tells how far the work is, where somebody asked to be told. */
function stepsTo(
  { connection, ports }: Server,
  token: ProgressToken | undefined,
): (done: number, all: number, uri: string) => void {
  if (token === undefined) return () => {};
  return (done, all, uri) =>
    guardTask(ports.log, 'progress', () =>
      connection.sendProgress(WorkDoneProgress.type, token, {
        kind: 'report',
        message: fileName(uri),
        percentage: Math.round((100 * done) / Math.max(1, all)),
      }),
    );
}
