import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyses } from './analyses.ts';
import type { Client } from './client.ts';
import type { KnowledgeFiles } from './knowledge/files.ts';
import type { Neighbours } from './neighbours/neighbours.ts';
import type { Ports } from './ports.ts';
import type { StatusChangedParams } from './protocol.ts';
import type { Push } from './push.ts';
import type { Reloads } from './reloads.ts';
import type { FollowUp } from './run/follow-up.ts';
import type { Gate } from './run/gate.ts';
import type { Typing } from './run/typing.ts';
import type { Session } from './session.ts';
import type { ClosedDrafts } from './views/closed-drafts.ts';
import type { UncheckedTexts } from './unchecked/unchecked.ts';
import type { Watch } from './watch.ts';

/** The parts of a running server. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: Client;
  readonly ports: Ports;
  readonly session: Session;
  readonly analyses: Analyses;
  readonly closedDrafts: ClosedDrafts;
  readonly gate: Gate;
  readonly typing: Typing;
  readonly unchecked: UncheckedTexts;
  /** Undefined where the client could not be told of more. */
  readonly followUp: FollowUp | undefined;
  readonly knowledge: KnowledgeFiles;
  readonly neighbours: Neighbours;
  /** Undefined where the client asks for diagnostics itself. */
  readonly push: Push | undefined;
  readonly watch: Watch;
  readonly reloads: Reloads;
  readonly statusChanged: (params: StatusChangedParams) => Promise<void>;
}
