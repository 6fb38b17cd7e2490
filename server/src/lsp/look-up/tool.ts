import type { ResponseError } from 'vscode-languageserver';
import { callTool } from '../../core/assistants/tools.ts';
import { scopeOf } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Ports } from '../ports.ts';
import type { ToolAnswer } from '../protocol.ts';
import type { Session } from '../session.ts';

/** `doichieu/tool`: what an assistant of the editor asks for. */
export async function tool(
  session: Session,
  { today }: Pick<Ports, 'today'>,
  params: unknown,
): Promise<ToolAnswer | ResponseError<never>> {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const name = given.get('name');
  if (typeof name !== 'string') return invalidParams('name: string');
  const { world, asOf, locale, problems } = await session.situation(scopeOf(params));
  const { knowledge, answer } = world;
  const outcome = callTool(name, given.get('arguments'), {
    knowledge,
    answer,
    today: asOf ?? today(),
    locale,
    incomplete: problems,
  });
  switch (outcome.kind) {
    case 'result':
      return { text: outcome.text, data: outcome.data };
    case 'refused':
      return invalidParams(outcome.why);
    case 'unknown-tool':
      return invalidParams(`name: ${name}`);
  }
}
