import {
  type ExecuteCommandParams,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
} from 'vscode-languageserver';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { guardTask, invalidParams } from '../guard.ts';
import type { Server } from '../parts.ts';
import { judgeAgain } from '../workspace.ts';
import type { IgnoredFinding } from './ports.ts';
import { DRAFTING_STRINGS } from './strings.ts';

/** A command of the server: the finding is known from now on, and not shown again. */
export const IGNORE_FINDING = 'doichieu.ignoreFinding';
/** Commands of a client, which say that it has them. */
export const ADD_SELECTION = 'doichieu.addSelection';
export const ADD_DOCUMENT = 'doichieu.addDocument';

/** `workspace/executeCommand`: puts a finding into the baseline of its folder. */
export async function executeCommand(server: Server, { command, arguments: given }: ExecuteCommandParams) {
  const finding = command === IGNORE_FINDING ? findingIn(given?.[0]) : undefined;
  if (finding === undefined) return invalidParams(`${IGNORE_FINDING}: { uri, rule, fingerprint }`);
  const { client, ports, session } = server;
  const { locale } = await session.situation(finding.uri);
  const refusal = { vi: DRAFTING_STRINGS.vi.untrusted, en: DRAFTING_STRINGS.en.untrusted };
  const isDone = await carryOut(server, locale, async () =>
    client.trusted ? ports.baselines.add(finding, client.workspaceFolders) : refusal,
  );
  if (isDone) guardTask(ports.log, 'ignoreFinding', () => offerUndo(server, finding, locale));
  return null;
}

/** The finding is gone from sight: nobody should have to look for the file to have it back. */
async function offerUndo(server: Server, finding: IgnoredFinding, locale: Locale): Promise<void> {
  const { ignored, undo } = DRAFTING_STRINGS[locale];
  const answer = await server.connection.window.showInformationMessage(ignored, { title: undo });
  if (answer?.title === undo) await carryOut(server, locale, () => server.ports.baselines.remove(finding));
}

/** Judges again by what a change has made of the baseline; where it could not be made, that is said. */
async function carryOut(
  server: Server,
  locale: Locale,
  change: () => Promise<Bilingual | undefined>,
): Promise<boolean> {
  const problem = (await change())?.[locale];
  if (problem === undefined) {
    server.session.settingsChanged(undefined);
    judgeAgain(server);
    return true;
  }
  const told: ShowMessageParams = { type: MessageType.Error, message: problem };
  await server.connection.sendNotification(ShowMessageNotification.type, told);
  return false;
}

function findingIn(value: unknown): IgnoredFinding | undefined {
  const given = new Map<string, unknown>(Object.entries(value ?? {}));
  const [uri, rule, fingerprint] = ['uri', 'rule', 'fingerprint'].map((name) => given.get(name));
  if (typeof uri !== 'string' || typeof rule !== 'string' || typeof fingerprint !== 'string') return undefined;
  return { uri, rule, fingerprint };
}
