import { failure, knowledgeFailure } from './failure.ts';
import { type CommandLine, lastValue } from './options.ts';
import { isProblem, type LoadedKnowledge, type Problem, type Settings, type World } from './world.ts';

/** The folders of knowledge that hold for a place: the bundled one first, then those of the command line, else those of the settings. */
export function knowledgeFolders(line: CommandLine, settings: Settings | undefined, world: World): readonly string[] {
  const bundled = line.flags.has('no-bundled') ? [] : [world.knowledge.bundled];
  return [...bundled, ...(line.values.get('knowledge') ?? settings?.knowledge ?? [])];
}

/** The settings named by --config, else those that hold for the path. */
export function settingsFor(line: CommandLine, path: string, world: World): Settings | Problem | undefined {
  const config = lastValue(line, 'config');
  return config === undefined ? world.settings.above(path) : world.settings.read(config);
}

/** Loads folders that must be without fault. */
export function loadSound(folders: readonly string[], world: World): LoadedKnowledge | Problem {
  const loaded = world.knowledge.load(folders);
  return isProblem(loaded) ? loaded : (faultOf(loaded) ?? loaded);
}

/** The faults of what was loaded, as the reason not to use it. */
export function faultOf({ faults }: LoadedKnowledge): Problem | undefined {
  const [first, ...others] = faults;
  return first === undefined ? undefined : knowledgeFailure([first, ...others]);
}

/** The knowledge of a command that looks at no draft: that of the current folder. */
export function loadHere(line: CommandLine, world: World): LoadedKnowledge | Problem {
  const settings = settingsFor(line, '.', world);
  return isProblem(settings) ? settings : loadSound(knowledgeFolders(line, settings, world), world);
}

/** Commands that take a fixed number of operands say which one is too many. */
export function tooMany(operands: readonly string[], allowed: number): Problem | undefined {
  const extra = operands[allowed];
  return extra === undefined ? undefined : failure((texts) => texts.tooManyArguments(extra));
}
