import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from '../client.ts';
import { guardTask } from '../guard.ts';
import { createIdle } from '../idle.ts';
import type { Ports } from '../ports.ts';
import type { Session } from '../session.ts';
import type { Watch } from '../watch.ts';
import { type Beside, createBeside } from './beside.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** When the drafts that nobody has opened are read: not before the first diagnostics, and only where the workspace is trusted. */
export interface Neighbours {
  /** A draft was checked. */
  checked(): void;
  /** Somebody types. */
  typed(): void;
  /** Drafts have changed on the disk. */
  filesChanged(): void;
  /** Settings, knowledge or folders have changed. */
  worldChanged(): void;
  readonly counts: Beside['counts'];
}

export interface NeighboursInput {
  readonly client: Client;
  readonly session: Session;
  readonly ports: Ports;
  readonly watch: Watch;
  readonly neighbourhood: Neighbourhood;
  readonly documents: () => readonly TextDocument[];
  readonly onRead: () => Promise<void>;
}

export function createNeighbours({
  client,
  session,
  ports,
  watch,
  neighbourhood,
  documents,
  onRead,
}: NeighboursInput): Neighbours {
  const openUris = (): readonly string[] => documents().map(({ uri }) => uri);
  const idle = createIdle(ports.pushDelay);
  const beside = createBeside({ session, ports, neighbourhood, openUris, pause: idle.wait });
  let started = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const run = (read: () => Promise<void>): void =>
    guardTask(ports.log, 'neighbours', async () => {
      await read();
      await onRead();
    });
  return {
    checked() {
      if (started || !client.trusted) return;
      started = true;
      watch.drafts();
      run(beside.refresh);
    },
    typed: idle.touch,
    filesChanged() {
      if (!started) return;
      clearTimeout(pause);
      pause = setTimeout(() => run(beside.refresh), ports.pushDelay);
    },
    worldChanged() {
      if (started) run(beside.restart);
    },
    counts: beside.counts,
  };
}
