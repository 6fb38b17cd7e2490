import type * as drafting from '../../client/src/drafting/protocol.ts';
import type * as client from '../../client/src/protocol.ts';
import type * as report from '../../client/src/report/protocol.ts';
import type * as views from '../../client/src/views/protocol.ts';
import type * as serverDrafting from '../../server/src/lsp/drafting/protocol.ts';
import type * as serverImport from '../../server/src/lsp/import/protocol.ts';
import type * as server from '../../server/src/lsp/protocol.ts';
import type * as serverReport from '../../server/src/lsp/report/protocol.ts';
import type * as serverRun from '../../server/src/lsp/run/check.ts';
import type * as serverViews from '../../server/src/lsp/views/protocol.ts';

/**
 * The client declares what it reads of the server's requests and imports none of the server's code. The type check fails here, and names
 * the request, where the client sends what the server does not take, or reads what it does not answer.
 */
export type ProtocolsAgree = None<Disagreeing<ClientRequests, ServerRequests>>;

type ClientRequests = typeof client & typeof drafting & typeof report & typeof views;
type ServerRequests = typeof server &
  typeof serverDrafting &
  typeof serverImport &
  typeof serverReport &
  typeof serverRun &
  typeof serverViews;

type None<Names extends never> = Names;

/** The names of the client's requests (`searchRequest`) to which no request of the server (`SearchRequest`) answers. */
type Disagreeing<Client, Server> = {
  [Name in RequestName<Client>]: Capitalize<Name> extends keyof Server
    ? Answers<Client[Name], Server[Capitalize<Name>]> extends true
      ? never
      : Name
    : Name;
}[RequestName<Client>];

type RequestName<Client> = keyof Client & `${string}Request`;

type Answers<Client, Server> =
  Parts<Client> extends readonly [infer Sent, infer Read]
    ? Parts<Server> extends readonly [infer Taken, infer Answered]
      ? [Sent, Answered] extends [Taken, Read]
        ? true
        : false
      : false
    : false;

/** Client and server have the library's class of requests from packages of two versions: only what it carries of types is compared. */
type Parts<Request> = Request extends { readonly _: readonly [infer Params, infer Result, ...unknown[]] | undefined }
  ? readonly [Params, Result]
  : never;
