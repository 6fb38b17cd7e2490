import { checkDraft } from './check-draft.ts';
import { readArguments } from './read-arguments.ts';
import { searchDirectives } from './search-directives.ts';
import type { AssistantTool, ToolContext, ToolResult } from './tool.ts';
import { validityOfDocument } from './validity-of-document.ts';

/** What assistants are offered, in the editor and by the server of the command line alike. */
export const TOOLS: readonly AssistantTool[] = [searchDirectives, checkDraft, validityOfDocument];

export type ToolOutcome =
  | ({ readonly kind: 'result' } & ToolResult)
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unknown-tool' };

/** Calls a tool with what a model sent. */
export function callTool(name: string, given: unknown, context: ToolContext): ToolOutcome {
  const tool = TOOLS.find((each) => each.name === name);
  if (tool === undefined) return { kind: 'unknown-tool' };
  const read = readArguments(tool.parameters, given);
  return typeof read === 'string' ? { kind: 'refused', why: read } : { kind: 'result', ...tool.call(read, context) };
}
