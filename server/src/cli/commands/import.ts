import { buildKnowledge, type Knowledge } from '../../core/knowledge/knowledge.ts';
import { type Command, type CommandContext, type ExitCode, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { loadHere } from '../knowledge-in-use.ts';
import { choiceOption, dayOption } from '../option-values.ts';
import { lastValue } from '../options.ts';
import { importJson } from '../reporters/import-json.ts';
import { printable } from '../../markup/printable.ts';
import { type ImportedFile, isProblem, type Problem } from '../world.ts';

/** Finds in sources what may go on record, for a person to accept. */
export const importCommand: Command = {
  options: [...KNOWLEDGE_OPTIONS, 'as-of', 'out', 'format'],
  async run(context) {
    const { line, operands, world } = context;
    const format = choiceOption(line, 'format', ['yaml', 'json'], 'yaml');
    const asOf = dayOption(line, 'as-of');
    if (isProblem(format)) return format;
    if (isProblem(asOf)) return asOf;
    if (operands.length === 0) return failure((texts) => texts.missingSource);
    const loaded = loadHere(line, world);
    if (isProblem(loaded)) return loaded;
    const knowledge = buildKnowledge(loaded.records, loaded.readings);
    const files = await world.imports.read(operands, { knowledge, asOf: asOf ?? world.today });
    if (isProblem(files)) return files;
    const folder = lastValue(line, 'out');
    if (folder === undefined) {
      world.out(format === 'json' ? importJson(files, knowledge) : world.imports.yaml(files));
      return 0;
    }
    return writeAll(files, { folder, format, knowledge }, context);
  },
};

interface Destination {
  readonly folder: string;
  readonly format: 'yaml' | 'json';
  readonly knowledge: Knowledge;
}

function writeAll(
  files: readonly ImportedFile[],
  { folder, format, knowledge }: Destination,
  { world, texts }: CommandContext,
): ExitCode | Problem {
  for (const each of files) {
    const written =
      format === 'yaml'
        ? world.imports.write(folder, each)
        : world.imports.writeJson(folder, each, importJson([each], knowledge));
    if (isProblem(written)) return written;
    world.out(`${printable(texts.imported(each.path, written.added, written.known, written.file))}\n`);
  }
  return 0;
}
