import { guardTask } from '../guard.ts';
import type { Server } from '../parts.ts';

/** The findings of documents may be told anew: the client asks for them again, or is sent them. */
export function tellAgain({ connection, client, ports, push, statusChanged }: Server, uris: readonly string[]): void {
  if (uris.length === 0) return;
  for (const uri of uris) push?.changed(uri);
  guardTask(ports.log, 'refresh', async () => {
    if (client.pullDiagnostics && client.refreshDiagnostics) await connection.languages.diagnostics.refresh();
    for (const uri of uris) await statusChanged({ uri });
  });
}
