import type { ToolContext } from '../core/assistants/tool.ts';
import { callTool, TOOLS } from '../core/assistants/tools.ts';
import { legible } from '../markup/printable.ts';
import { LONGEST_LINE } from './lines.ts';
import { ERROR, failure, isRecord, type Params, type Request, readMessage, result } from './message.ts';

/** What the server knows. */
export interface McpContext {
  readonly version: string;
  /** Asked for at the first call: to be listed costs no knowledge. */
  readonly tools: () => ToolContext;
}

/** The answer to one line; undefined where there is none. */
export function answerLine(line: string, context: McpContext): string | undefined {
  if (line.trim() === '') return undefined;
  const message = readMessage(line);
  switch (message.kind) {
    case 'silent':
      return undefined;
    case 'malformed':
      return failure(message.id, message.code, message.why);
    case 'request':
      try {
        return answerRequest(message, context);
      } catch (error) {
        return failure(message.id, ERROR.internal, error instanceof Error ? error.message : String(error));
      }
  }
}

/** The answer to a line that is passed over: whose request it was stands somewhere in it. */
export function tooLong(): string {
  return failure(null, ERROR.invalidRequest, `A message may have ${LONGEST_LINE} characters at most.`);
}

function answerRequest({ id, method, params }: Request, context: McpContext): string {
  switch (method) {
    case 'initialize':
      return result(id, welcome(params, context.version));
    case 'ping':
      return result(id, {});
    case 'tools/list':
      return result(id, { tools: LISTED });
    case 'tools/call':
      return call(id, params, context);
    default:
      return failure(id, ERROR.methodNotFound, `There is no method “${method}”.`);
  }
}

/** The revisions that this server speaks; they differ in nothing that it uses. The client's is kept where it is one of them. */
const REVISIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'] as const;

function welcome({ protocolVersion }: Params, version: string): object {
  return {
    protocolVersion: REVISIONS.find((revision) => revision === protocolVersion) ?? REVISIONS[0],
    capabilities: { tools: {} },
    serverInfo: { name: 'doi-chieu', title: 'Đối Chiếu', version },
    instructions: INSTRUCTIONS,
  };
}

const INSTRUCTIONS =
  'What Vietnamese officials and documents are on record as having said, from a knowledge base alone. Quote passages verbatim with their sources; where a tool finds nothing, say so.';

/** Every tool only reads, and reads nothing but what is here. */
const LISTED = TOOLS.map(({ name, title, description, parameters }) => ({
  name,
  title,
  description,
  inputSchema: parameters,
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
}));

function call(id: Request['id'], { name, arguments: given }: Params, { tools }: McpContext): string {
  if (typeof name !== 'string') return failure(id, ERROR.invalidParams, 'The name of the tool is missing.');
  if (given !== undefined && !isRecord(given))
    return failure(id, ERROR.invalidParams, 'arguments has to be an object.');
  const outcome = callTool(name, given, tools());
  switch (outcome.kind) {
    case 'unknown-tool':
      return failure(id, ERROR.invalidParams, `There is no tool “${name}”.`);
    // A model that sent something wrong can mend it where it reads why.
    case 'refused':
      return result(id, { content: [{ type: 'text', text: outcome.why }], isError: true });
    case 'result':
      return result(id, { content: [{ type: 'text', text: legible(outcome.text) }], structuredContent: outcome.data });
  }
}
