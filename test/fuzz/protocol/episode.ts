import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Random } from '../../support/random.ts';
import { LONGEST } from '../engine/run-input.ts';
import { createClient } from './client.ts';
import { CIVIL, HOSTILE, SETTINGS } from './moves.ts';
import { answered, answersOf, diagnosticsOf, difference, freshlyTold, pushedDiagnostics } from './oracle.ts';
import { offeredRequests } from './requests.ts';
import type { Start } from './servers.ts';
import type { Reply } from './wire.ts';
import { BROKEN, PULLING, PUSHED } from './world.ts';

export interface EpisodeInput {
  readonly start: Start;
  readonly random: Random;
  readonly bursts: number;
  /** Whether the client is broken or hostile now and then. */
  readonly isHostile: boolean;
  /** Whether it cannot ask for diagnostics and is sent them. */
  readonly isPushed: boolean;
  /** How many documents are open from the beginning on. */
  readonly crowd: number;
}

export interface EpisodeTally {
  readonly messages: number;
  readonly comparisons: number;
  /** The longest burst from its first message to its last answer, in milliseconds of the processor. */
  readonly longest: number;
}

/** One life of a server: bursts of messages, and after each the question whether it still believes what the client does. Throws where it does not. */
export async function playEpisode(input: EpisodeInput): Promise<EpisodeTally> {
  const { start, random, bursts, isHostile, isPushed, crowd } = input;
  let settings: unknown = null;
  const pushed = new Map<string, unknown>();
  const reply: Reply = (method, params) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as PublishDiagnosticsParams;
      pushed.set(uri, diagnostics);
    }
    return method === 'workspace/configuration' ? answered(params, settings) : null;
  };
  const server = await start(reply, isPushed ? PUSHED : PULLING);
  const client = createClient(server.wire, random);
  const configure = (next: unknown): void => {
    settings = next;
  };
  const play = { client, configure, offered: offeredRequests(server.capabilities) };
  const moves = isHostile ? [...CIVIL, ...HOSTILE] : CIVIL;
  for (let index = 0; index < crowd; index += 1)
    client.open({ uri: `file:///du-thao/nhieu/${index}.vanban`, languageId: 'vanban', version: 1, text: CROWDED });
  let longest = 0;
  for (let burst = 0; burst < bursts; burst += 1) {
    const started = processorTime();
    for (let count = 1 + random.below(random.pick([3, 20, 60])); count > 0; count -= 1) random.pick(moves)(play);
    await client.settle();
    longest = Math.max(longest, processorTime() - started);
    if (crowd === 0 && longest > LONGEST) throw new Error(`A burst took ${longest.toFixed(0)} ms`);
    if (server.exitCode() !== undefined) throw new Error(`The server has left with ${server.exitCode()}`);
    configure(random.pick(SETTINGS));
    server.wire.notify('workspace/didChangeConfiguration', { settings: null });
    const documents = [...client.documents.values()];
    const fresh = await freshlyTold(start, settings, documents);
    const told = isPushed
      ? await pushedDiagnostics(pushed, documents, fresh.diagnostics)
      : await diagnosticsOf(server, documents);
    const found = difference(told, fresh.diagnostics) ?? difference(await answersOf(server, documents), fresh.answers);
    if (found !== undefined) throw new Error(`${found}\n  texts  ${JSON.stringify(documents)}`);
  }
  await server.shutdown();
  const unexpected = server.logged?.filter((line) => !line.startsWith(BROKEN.id)) ?? [];
  if (!isHostile && unexpected.length > 0) throw new Error(`Logged: ${unexpected[0]}`);
  const broken = server.logged?.filter((line) => line.startsWith(BROKEN.id)) ?? [];
  if (broken.length > 1) throw new Error(`A broken rule is logged ${broken.length} times`);
  return { messages: server.wire.sent(), comparisons: bursts, longest };
}

const CROWDED = 'Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.\n';

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
