import { finish, type Steps } from '../text/steps.ts';
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
  return finish(callToolInSteps(name, given, context));
}

/** The same, for whoever has something else to do meanwhile. */
export function* callToolInSteps(name: string, given: unknown, context: ToolContext): Steps<ToolOutcome> {
  const tool = TOOLS.find((each) => each.name === name);
  if (tool === undefined) return { kind: 'unknown-tool' };
  const read = readArguments(tool.parameters, given);
  if (typeof read === 'string') return { kind: 'refused', why: read };
  const result = yield* tool.call(read, context);
  if (typeof result === 'string') return { kind: 'refused', why: result };
  const { text, data } = result;
  const { incomplete } = context;
  if (incomplete.length === 0) return { kind: 'result', text, data };
  // What a model takes for all there is on record must not be a part of it.
  const told = incomplete.map((each) => `KNOWLEDGE INCOMPLETE: ${each}`);
  return { kind: 'result', text: [...told, text].join('\n\n'), data: { ...data, incomplete } };
}
