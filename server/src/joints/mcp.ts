import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import type { ToolContext } from '../core/assistants/tool.ts';
import { USUAL_LIMIT } from '../core/document/draft-size.ts';
import { buildAnswerer } from '../core/knowledge/answers/answer-question.ts';
import { buildKnowledge } from '../core/knowledge/knowledge.ts';
import { once } from '../core/text/once.ts';
import { userCache } from '../host/knowledge/cache-folder.ts';
import { openKnowledge } from '../host/knowledge/open.ts';
import { isProblem } from '../host/problem.ts';
import { answerLine } from '../mcp/answer-line.ts';
import { today } from './clock.ts';
import { converse } from './conversation.ts';
import { locate } from './problems.ts';
import { BUNDLED_KNOWLEDGE, COMPILED_KNOWLEDGE } from './shipped.ts';
import { milliseconds } from './stopwatch.ts';

export const MCP = '--mcp';

/** Serves assistants instead of an editor: for the editor's own list of such servers, which starts the server that it has. */
export async function serveMcp(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  const folders = [...(values['no-bundled'] === true ? [] : [BUNDLED_KNOWLEDGE]), ...texts(values.knowledge)];
  const locale = values.lang === 'en' ? 'en' : 'vi';
  const known = once((): Omit<ToolContext, 'today'> => {
    const loaded = openKnowledge(folders, {
      shipped: { folder: BUNDLED_KNOWLEDGE, file: COMPILED_KNOWLEDGE },
      cache: userCache(process.env, homedir()),
    });
    if (isProblem(loaded)) throw new Error(loaded.message[locale]);
    const knowledge = buildKnowledge(loaded.records, loaded.readings);
    const incomplete = loaded.faults.map((fault) => locate(fault)[locale]);
    return {
      knowledge,
      answer: buildAnswerer(knowledge),
      locale,
      megabytes: USUAL_LIMIT,
      clock: milliseconds,
      incomplete,
    };
  });
  // An editor keeps it running for days.
  const tools = (): ToolContext => ({ ...known(), today: today() });
  await converse((line) => answerLine(line, { version, tools }));
}

const OPTIONS = {
  mcp: { type: 'boolean' },
  knowledge: { type: 'string', multiple: true },
  'no-bundled': { type: 'boolean' },
  lang: { type: 'string' },
} as const;

function texts(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}
