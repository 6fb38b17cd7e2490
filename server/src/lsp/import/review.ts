import type { ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../../core/wording/locale.ts';
import { termsOf } from '../../core/wording/word.ts';
import { scopeOf, situationOfKnowledge, situationsAt } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Server } from '../parts.ts';
import type { Situation } from '../session.ts';
import { STRINGS } from '../strings.ts';
import { toRange } from '../to-lsp.ts';
import { reload } from '../workspace.ts';
import type { PendingEntry } from './ports.ts';
import type { PendingParams, PendingResult, PendingStatement, ReviewParams, ReviewResult } from './protocol.ts';

/** `doichieu/pending`: what was imported and waits for somebody to accept it, as it stands on disk. */
export async function pending(server: Server, params: PendingParams | undefined): Promise<PendingResult> {
  const { session, ports, client } = server;
  if (!client.trusted) return { folders: [], statements: [] };
  const situations = await situationsAt(session, scopeOf(params));
  const folders = [...new Set(situations.flatMap(({ world }) => world.loaded.own))];
  const extra = typeof params?.folder === 'string' && !folders.includes(params.folder) ? [params.folder] : [];
  // Of two folders of which one lies in the other both name its files.
  const byFile = new Map<string, readonly PendingStatement[]>();
  for (const folder of [...folders, ...extra]) {
    const situation = await situationOfKnowledge(session, folder);
    for (const [uri, text] of await ports.readKnowledgeFiles([folder])) {
      const document = TextDocument.create(uri, 'yaml', 0, text);
      byFile.set(
        uri,
        ports.imports.pendingIn(text).map((entry) => toStatement(entry, document, situation)),
      );
    }
  }
  return { folders, statements: [...byFile.values()].flat() };
}

function toStatement(entry: PendingEntry, document: TextDocument, situation: Situation): PendingStatement {
  const { id, quote, carried, office, date, source, start } = entry;
  const speaker = speakerOf(entry, situation);
  return {
    uri: document.uri,
    range: toRange(document, { start, end: start }),
    id,
    quote,
    speaker: speaker ?? entry.printed ?? entry.speaker,
    known: speaker !== undefined,
    carried,
    office: office ?? null,
    date,
    kind: kindIn(entry.kind, situation.locale),
    source: source ?? null,
  };
}

function kindIn(kind: string, locale: Locale): string {
  return new Map(Object.entries(termsOf(locale).kinds)).get(kind) ?? kind;
}

function speakerOf({ speaker }: PendingEntry, { world }: Situation): string | undefined {
  const { people, organisations } = world.knowledge.records;
  return [...people, ...organisations].find(({ id }) => id === speaker)?.name;
}

/** `doichieu/review`: accepts a statement that waits, or takes it out of its file. */
export async function review(
  server: Server,
  params: Partial<ReviewParams> | undefined,
): Promise<ReviewResult | ResponseError<never>> {
  const { uri, id, decision } = params ?? {};
  if (typeof uri !== 'string' || typeof id !== 'string' || (decision !== 'accept' && decision !== 'drop'))
    return invalidParams('uri, id: string; decision: accept | drop');
  const situation = await situationOfKnowledge(server.session, uri);
  const { locale } = situation;
  const obstacle = await obstacleTo({ uri, id, decision }, server, situation);
  const problem = obstacle ?? (await server.ports.imports.review(uri, id, decision))?.[locale];
  if (problem !== undefined) return { problem };
  reload(server);
  return { problem: null };
}

/** Why a decision would go wrong: where the editor holds another text than the disk, the next save would undo it. */
async function obstacleTo(
  { uri, id, decision }: ReviewParams,
  { client, documents, ports }: Server,
  situation: Situation,
): Promise<string | undefined> {
  const strings = STRINGS[situation.locale];
  if (!client.trusted) return strings.untrusted;
  const text = (await ports.readKnowledgeFiles([uri.slice(0, uri.lastIndexOf('/'))])).get(uri);
  const open = documents.get(uri);
  if (open !== undefined && text !== undefined && open.getText() !== text) return strings.unsaved;
  const entry = ports.imports.pendingIn(text ?? '').find((each) => each.id === id);
  if (entry === undefined || decision === 'drop') return undefined;
  if (speakerOf(entry, situation) === undefined) return strings.unknownSpeaker(entry.printed ?? entry.speaker);
  const { statements } = situation.world.knowledge.records;
  return statements.some((each) => each.id === id) ? strings.takenId(id) : undefined;
}
