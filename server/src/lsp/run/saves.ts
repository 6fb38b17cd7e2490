import { guardTask } from '../guard.ts';
import type { Server } from '../parts.ts';
import { tellAgain } from './tell-again.ts';

/** What is checked when it is saved is told anew then. */
export function followSaves(server: Server): void {
  const { documents, gate, ports, session, typing } = server;
  documents.onDidOpen(({ document }) => gate.opened(document));
  documents.onDidSave(({ document }) => {
    gate.saved(document);
    guardTask(ports.log, 'didSave', async () => {
      const { run } = await session.situation(document.uri);
      if (run === 'onSave') tellAgain(server, [document.uri]);
    });
  });
  documents.onDidClose(({ document: { uri } }) => {
    gate.forget(uri);
    typing.forget(uri);
  });
}
