import { buildKnowledge, type Knowledge } from '../../core/knowledge/knowledge.ts';
import type { CommandContext } from '../command.ts';
import { knowledgeFolders, loadSound } from '../knowledge-in-use.ts';
import { isProblem, type LoadedKnowledge, type Problem, type Settings } from '../world.ts';

/** The knowledge bases of a run: drafts whose settings name the same folders share one. */
export interface Libraries {
  knowledgeFor(settings: Settings | undefined): Knowledge | Problem;
  /** Everything that was used, taken together. */
  all(): LoadedKnowledge | Problem;
}

interface Library {
  readonly folders: readonly string[];
  readonly loaded: LoadedKnowledge;
  readonly knowledge: Knowledge;
}

export function openLibraries({ line, world }: CommandContext): Libraries {
  const libraries = new Map<string, Library>();
  return {
    knowledgeFor(settings) {
      const folders = knowledgeFolders(line, settings, world);
      const key = folders.join('\n');
      const known = libraries.get(key);
      if (known !== undefined) return known.knowledge;
      const loaded = loadSound(folders, world);
      if (isProblem(loaded)) return loaded;
      const knowledge = buildKnowledge(loaded.records, loaded.readings);
      libraries.set(key, { folders, loaded, knowledge });
      return knowledge;
    },
    all() {
      const [first, ...others] = libraries.values();
      if (first !== undefined && others.length === 0) return first.loaded;
      return world.knowledge.load([...libraries.values()].flatMap(({ folders }) => folders));
    },
  };
}
