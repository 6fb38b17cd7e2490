import type { CommandContext, ExitCode } from '../command.ts';
import { faultOf, knowledgeFolders, settingsFor, tooMany } from '../knowledge-in-use.ts';
import { lastValue } from '../options.ts';
import { escapeInJson, printable } from '../../markup/printable.ts';
import { isProblem, type Problem } from '../world.ts';

/** Writes the knowledge in use into one file from which it starts without reading YAML. */
export function compileKnowledge(context: CommandContext, format: 'text' | 'json'): ExitCode | Problem {
  const { line, operands, world, texts } = context;
  const extra = tooMany(operands, 0);
  if (extra !== undefined) return extra;
  const settings = settingsFor(line, '.', world);
  if (isProblem(settings)) return settings;
  const { status } = world;
  const folders = knowledgeFolders(line, settings, world);
  const compiled = world.knowledge.compile(folders, lastValue(line, 'output'), ({ kind, done, of }) =>
    status?.(texts.compiling[kind](done + 1, of)),
  );
  status?.('');
  if (isProblem(compiled)) return compiled;
  const fault = faultOf(compiled.knowledge);
  if (fault !== undefined) return fault;
  const { file, size, knowledge } = compiled;
  const statements = knowledge.records.statements.length;
  const json = { version: 1, file: file.replaceAll('\\', '/'), size, statements, digest: knowledge.digest };
  world.out(
    format === 'json'
      ? `${escapeInJson(JSON.stringify(json, null, 2))}\n`
      : `${printable(texts.compiled(file, size, statements))}\n`,
  );
  return 0;
}
