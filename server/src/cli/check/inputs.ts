import type { Draft } from '../../core/document/draft.ts';
import { parseDraft } from '../../core/document/parse.ts';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import type { CommandContext } from '../command.ts';
import { failure } from '../failure.ts';
import { settingsFor } from '../knowledge-in-use.ts';
import { printable } from '../../markup/printable.ts';
import type { SkippedFile } from '../../review/report.ts';
import { type DraftText, type FoundDraft, isProblem, type Problem, type Settings } from '../world.ts';
import type { RunOptions } from './check-options.ts';

/** A draft to be checked, with the settings that hold for it. */
export interface Input {
  readonly path: string;
  readonly source: DraftText;
  readonly draft: Draft;
  readonly settings: Settings | undefined;
}

/** Reads the drafts one after another, so that a large folder is never held as a whole. */
export async function* readInputs(
  options: RunOptions,
  context: CommandContext,
  onSkipped: (skipped: SkippedFile) => void = () => undefined,
): AsyncGenerator<Input | Problem> {
  if (options.inputName !== undefined) {
    yield await readInput(options.inputName, options, context);
    return;
  }
  const found = context.world.drafts.find(options.paths);
  if (isProblem(found)) {
    yield found;
    return;
  }
  const written = options.fix ? found.find(({ path, chosen }) => chosen && isDocument(path)) : undefined;
  if (written !== undefined) {
    yield failure((texts) => texts.fixDocument, written.path);
    return;
  }
  for (const candidate of found) {
    const input = readCandidate(candidate, options, context, onSkipped);
    if (input !== undefined) yield input;
  }
}

/** A document from which only the text is read cannot be mended in place. */
function isDocument(path: string): boolean {
  return path.toLowerCase().endsWith('.docx');
}

async function readInput(
  path: string,
  { megabytes }: RunOptions,
  { line, world }: CommandContext,
): Promise<Input | Problem> {
  const settings = settingsFor(line, path, world);
  if (isProblem(settings)) return settings;
  const most = megabytes ?? settings?.maximumFileSize;
  const source = world.drafts.decode(path, await world.readInput(most), most);
  return isProblem(source) ? source : { path, source, draft: parseDraft(source.text), settings };
}

/** Undefined for a file that merely could have been a draft; one that cannot be read is passed over with a word. */
function readCandidate(
  { path, chosen, fault }: FoundDraft,
  { megabytes }: RunOptions,
  context: CommandContext,
  onSkipped: (skipped: SkippedFile) => void,
): Input | Problem | undefined {
  const { line, world } = context;
  const skip = (message: Bilingual): undefined => {
    const skipped = { file: path, message, isDraft: chosen };
    onSkipped(skipped);
    saySkipped(skipped, context);
  };
  if (fault !== undefined) return skip(fault);
  const settings = settingsFor(line, path, world);
  if (isProblem(settings)) return settings;
  const named = chosen || (settings !== undefined && world.settings.namesDraft(settings, path));
  const source = world.drafts.read(path, megabytes ?? settings?.maximumFileSize);
  if (isProblem(source)) {
    return named ? source : skip(source.message);
  }
  const draft = parseDraft(source.text);
  return named || draft.official ? { path, source, draft, settings } : undefined;
}

function saySkipped({ file, message }: SkippedFile, { world, locale, texts }: CommandContext): void {
  world.err(`${printable(`${file}: ${texts.skipped(message[locale])}`)}\n`);
}
