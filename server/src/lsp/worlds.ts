import { type Answerer, buildAnswerer } from '../core/knowledge/answers/answer-question.ts';
import { buildKnowledge, type Knowledge } from '../core/knowledge/knowledge.ts';
import { buildLookUp, type LookUp } from '../core/knowledge/search/look-up.ts';
import type { KnowledgeRequest, LoadedKnowledge, Ports } from './ports.ts';

/** One knowledge base with what is built upon it. */
export interface World {
  readonly knowledge: Knowledge;
  readonly lookUp: LookUp;
  readonly answer: Answerer;
  readonly loaded: LoadedKnowledge;
}

/** The knowledge bases in use. Documents whose settings name the same folders share one. */
export interface Worlds {
  world(wanted: KnowledgeRequest): Promise<World>;
  clear(): void;
}

export function createWorlds(load: Ports['loadKnowledge'], onLoaded: (world: World) => void): Worlds {
  const worlds = new Map<string, Promise<World>>();
  return {
    world(wanted) {
      // Where no folder is named, it is the same in all of them.
      const from = wanted.paths.length === 0 ? [] : wanted.workspaceFolders;
      const key = JSON.stringify([wanted.paths, wanted.bundled, from]);
      const known = worlds.get(key);
      if (known !== undefined) return known;
      const started = load(wanted).then(build);
      worlds.set(key, started);
      return started.then((world) => {
        if (worlds.get(key) === started) onLoaded(world);
        return world;
      });
    },
    clear: () => worlds.clear(),
  };
}

function build(loaded: LoadedKnowledge): World {
  const knowledge = buildKnowledge(loaded.records, loaded.readings);
  return { knowledge, lookUp: buildLookUp(knowledge), answer: buildAnswerer(knowledge), loaded };
}
