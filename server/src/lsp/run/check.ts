import { type CancellationToken, RequestType, type ResponseError } from 'vscode-languageserver';
import { guard, invalidParams } from '../guard.ts';
import type { Server } from '../parts.ts';
import { hearOfLeftWords } from './left-word.ts';
import { tellAgain } from './tell-again.ts';

/** Checks the text of a document as it stands, whatever the settings say of when to check. */
export const CheckRequest = new RequestType<CheckParams, CheckDocumentResult | null, void>('doichieu/check');

export interface CheckParams {
  readonly uri: string;
}

export interface CheckDocumentResult {
  readonly findings: number;
  /** Ids of the rules that broke off. */
  readonly failures: readonly string[];
}

export function answerRunRequests(server: Server): void {
  const { connection, ports } = server;
  hearOfLeftWords(server);
  connection.onRequest(
    CheckRequest,
    guard(ports.log, 'check', (params, token) => checkDocument(server, params, token)),
  );
}

/** `doichieu/check`: null for what is not open or no draft. */
async function checkDocument(
  server: Server,
  { uri }: Partial<CheckParams>,
  token: CancellationToken,
): Promise<CheckDocumentResult | null | ResponseError<never>> {
  if (typeof uri !== 'string') return invalidParams('uri: string');
  const document = server.documents.get(uri);
  if (document === undefined) return null;
  server.gate.asked(document);
  const analysis = await server.analyses.of(uri, token);
  tellAgain(server, [uri]);
  if (analysis === undefined) return null;
  const { findings, failures } = analysis.result;
  return { findings: findings.length, failures: failures.map(({ rule }) => rule) };
}
