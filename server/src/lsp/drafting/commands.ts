import { type ExecuteCommandParams, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { invalidParams } from '../guard.ts';
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
  const { connection, client, ports, session } = server;
  const { locale } = await session.situation(finding.uri);
  const problem = client.trusted
    ? (await ports.baselines.add(finding, client.workspaceFolders))?.[locale]
    : DRAFTING_STRINGS[locale].untrusted;
  if (problem === undefined) {
    session.settingsChanged(undefined);
    judgeAgain(server);
  } else await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message: problem });
  return null;
}

function findingIn(value: unknown): IgnoredFinding | undefined {
  const given = new Map<string, unknown>(Object.entries(value ?? {}));
  const [uri, rule, fingerprint] = ['uri', 'rule', 'fingerprint'].map((name) => given.get(name));
  if (typeof uri !== 'string' || typeof rule !== 'string' || typeof fingerprint !== 'string') return undefined;
  return { uri, rule, fingerprint };
}
