import { judgementDay } from '../../core/document/judgement-day.ts';
import { parseDraft } from '../../core/document/parse.ts';
import { readDraft } from '../../core/features/reading.ts';
import { buildKnowledge } from '../../core/knowledge/knowledge.ts';
import { type Command, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { knowledgeFolders, loadSound, settingsFor, tooMany } from '../knowledge-in-use.ts';
import { dayOption, formatOption, sizeOption } from '../option-values.ts';
import { lastValue } from '../options.ts';
import { readJson } from '../reporters/read-json.ts';
import { readText } from '../reporters/read-text.ts';
import { styleFor } from '../terminal/style.ts';
import { isProblem } from '../world.ts';

/** Shows what was understood of one file, for people who wonder why the checker said what it said, and for measuring. */
export const readCommand: Command = {
  options: [...KNOWLEDGE_OPTIONS, 'as-of', 'format', 'maximum-file-size', 'stdin', 'stdin-filename'],
  async run({ line, operands, world, locale, texts }) {
    const fromInput = line.flags.has('stdin');
    const path = fromInput ? (lastValue(line, 'stdin-filename') ?? '<stdin>') : operands[0];
    const option = dayOption(line, 'as-of');
    const format = formatOption(line);
    const size = sizeOption(line);
    const extra = tooMany(operands, 1);
    if (isProblem(option)) return option;
    if (isProblem(format)) return format;
    if (isProblem(size)) return size;
    if (fromInput && operands.length > 0) return failure((each) => each.stdinWithPaths);
    if (!fromInput && line.values.has('stdin-filename')) return failure((each) => each.stdinNameAlone);
    if (path === undefined) return failure((each) => each.missingFile);
    if (extra !== undefined) return extra;
    const settings = settingsFor(line, path, world);
    if (isProblem(settings)) return settings;
    const loaded = loadSound(knowledgeFolders(line, settings, world), world);
    if (isProblem(loaded)) return loaded;
    const most = size ?? settings?.maximumFileSize;
    const source = fromInput
      ? world.drafts.decode(path, await world.readInput(most), most)
      : world.drafts.read(path, most);
    if (isProblem(source)) return source;
    const draft = parseDraft(source.text);
    const asOf = judgementDay({ option, draft, settings: settings?.asOf, today: world.today });
    const reading = readDraft({ draft, asOf, knowledge: buildKnowledge(loaded.records, loaded.readings) });
    const width = Math.min(Math.max(world.terminal.columns ?? DEFAULT_WIDTH, NARROWEST), WIDEST);
    const form = { locale, texts, style: styleFor(world), width };
    world.out(
      format === 'json' ? readJson(reading, source.text) : readText({ path, text: source.text, reading }, form),
    );
    return 0;
  },
};

const DEFAULT_WIDTH = 100;
const NARROWEST = 40;
const WIDEST = 140;
