import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import { serveInMemory } from '../../support/lsp-client.ts';
import { type Answer, createWire, type Reply, type Wire } from './wire.ts';
import { BROKEN, FOLDERS, PULLING, RECORDS } from './world.ts';

/** A server that runs, and the client's end of the connection to it. */
export interface Running {
  readonly wire: Wire;
  readonly capabilities: ServerCapabilities;
  /** How long it holds back what touches the word that is being typed, in milliseconds. */
  readonly typingPause: number;
  /** What it logged; undefined for a process, which tells its client. */
  readonly logged: readonly string[] | undefined;
  /** Its exit code, once it has left. */
  readonly exitCode: () => number | null | undefined;
  /** Takes leave as the protocol has it. */
  shutdown(): Promise<void>;
}

export type Start = (reply: Reply, capabilities?: ClientCapabilities) => Promise<Running>;

export const startInMemory: Start = async (reply, capabilities = PULLING) => {
  const { toServer, toClient, logged, exitCodes } = serveInMemory({
    records: RECORDS,
    ports: { rules: [...RULES, BROKEN] },
  });
  const wire = createWire({ input: toServer, output: toClient, reply });
  return { ...(await greet(wire, capabilities)), typingPause: 0, logged, exitCode: () => exitCodes[0] };
};

/** The built server as editors start it. */
export const startProcess: Start = async (reply, capabilities = PULLING) => {
  const child = spawn(process.execPath, SERVER, { stdio: ['pipe', 'pipe', 'inherit'] });
  return joined(child, { reply, capabilities });
};

/** The same, which also says how much of its heap is in use. */
export async function watchedProcess(reply: Reply): Promise<Running & { readonly heap: () => Promise<number> }> {
  const watched = ['--expose-gc', '--require', resolve('test/fuzz/soak/heap-probe.cjs'), ...SERVER];
  const child = spawn(process.execPath, watched, { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  const said = child.stdio[3];
  const running = await joined(child, { reply, capabilities: PULLING });
  return {
    ...running,
    heap: () =>
      new Promise((settle) => {
        said?.once('data', (bytes) => settle(Number(String(bytes))));
        child.kill('SIGUSR2');
      }),
  };
}

const SERVER = [resolve('dist/server.js'), '--stdio'];

interface Client {
  readonly reply: Reply;
  readonly capabilities: ClientCapabilities;
}

async function joined(child: ChildProcess, client: Client): Promise<Running> {
  const { stdin: input, stdout: output } = child;
  if (input === null || output === null) throw new Error('The server has no streams');
  // A server that has left reads no more: its exit code tells.
  input.on('error', () => {});
  const wire = createWire({ input, output, reply: client.reply });
  return {
    ...(await greet(wire, client.capabilities)),
    typingPause: 1000,
    logged: undefined,
    exitCode: () => child.exitCode ?? undefined,
  };
}

async function greet(
  wire: Wire,
  capabilities: ClientCapabilities,
): Promise<Pick<Running, 'wire' | 'capabilities' | 'shutdown'>> {
  const { result } = (await wire.request('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: FOLDERS,
    capabilities,
    initializationOptions: { trusted: true },
  }).answer) as { result: { capabilities: ServerCapabilities } };
  wire.notify('initialized', {});
  return {
    wire,
    capabilities: result.capabilities,
    async shutdown() {
      await wire.request('shutdown', undefined).answer;
      wire.notify('exit', undefined);
    },
  };
}

export function resultOf(answer: Answer): unknown {
  if ('error' in answer) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.result;
}
