import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { callToolInSteps } from '../../core/assistants/tools.ts';
import { scopeOf } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Ports } from '../ports.ts';
import type { ToolAnswer } from '../protocol.ts';
import type { Session } from '../session.ts';
import { inSlices } from '../slices.ts';

/** `doichieu/tool`: what an assistant of the editor asks for. */
export async function tool(
  session: Session,
  { today }: Pick<Ports, 'today'>,
  params: unknown,
  token: CancellationToken,
): Promise<ToolAnswer | ResponseError<never>> {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const name = given.get('name');
  if (typeof name !== 'string') return invalidParams('name: string');
  const { world, asOf, locale, megabytes, problems } = await session.situation(scopeOf(params));
  const { knowledge, answer } = world;
  const called = callToolInSteps(name, given.get('arguments'), {
    knowledge,
    answer,
    today: asOf ?? today(),
    locale,
    megabytes,
    clock: () => performance.now(),
    incomplete: problems,
  });
  // Whoever types meanwhile is not kept waiting by an assistant that has a whole book checked.
  const outcome = await inSlices(called, () => !token.isCancellationRequested);
  if (outcome === undefined) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'tool: cancelled');
  switch (outcome.kind) {
    case 'result':
      return { text: outcome.text, data: outcome.data };
    case 'refused':
      return invalidParams(outcome.why);
    case 'unknown-tool':
      return invalidParams(`name: ${name}`);
  }
}
