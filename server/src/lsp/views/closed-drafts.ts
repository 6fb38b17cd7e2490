import type { Day } from '../../core/text/day.ts';
import { addressOf, isBelow } from '../addresses.ts';
import { guardTask } from '../guard.ts';
import type { Analysis, Judged } from '../judge.ts';
import type { Situation } from '../session.ts';
import { createTurns } from '../turns.ts';
import { checkDrafts, type Run } from './check-drafts.ts';
import { toDraftFindings } from './draft-findings.ts';
import { createLyingDrafts, type LyingDraftsInput } from './lying-drafts.ts';
import { createPursuit } from './pursuit.ts';
import type { DraftFindings } from './protocol.ts';

/** The drafts of checked folders that are not open: of each only what was found is kept, as the file lay on the disk. */
export interface ClosedDrafts {
  uris(): readonly string[];
  /** Judged again where knowledge or settings have changed since; undefined for what is not known, or no draft any more. */
  of(uri: string): Promise<DraftFindings | undefined>;
  /** All that can be made of one, for who needs more than its findings; nothing of it is kept. */
  analyse(uri: string): Promise<Analysis | undefined>;
  /** Checks every draft below the folders; files that are open are left out. */
  check(folders: readonly string[], run: Run): Promise<readonly string[]>;
  /** A file was written, deleted or closed. */
  changed(uri: string): void;
  /** Another draft lays down something else, or it is another day: those that it concerns are judged again while nobody types. */
  othersChanged(): void;
  /** Somebody types. */
  typed(): void;
}

export interface ClosedDraftsInput extends LyingDraftsInput {
  readonly isOpen: (uri: string) => boolean;
  readonly onChecked: (uri: string) => void;
}

export function createClosedDrafts(input: ClosedDraftsInput): ClosedDrafts {
  const { session, ports, neighbourhood, isOpen, onChecked } = input;
  const lying = createLyingDrafts(input);
  const known = new Map<string, Known>();
  const covered = new Set<string>();
  const turn = createTurns();
  const uris = (): readonly string[] => [...known.keys()].filter((uri) => !isOpen(uri));
  const standingOf = (uri: string): string => neighbourhood.standing(session.folderOf(uri), uri);

  const forget = (uri: string): void => {
    if (known.delete(uri)) neighbourhood.drop(session.folderOf(uri), uri);
  };
  const settle = (judged: Judged): DraftFindings | undefined => {
    const { uri } = judged.document;
    if (isOpen(uri)) return undefined;
    const found = toDraftFindings(lying.judge(judged));
    known.set(uri, { situation: judged.situation, today: judged.today, standing: standingOf(uri), found });
    onChecked(uri);
    return found;
  };
  const again = async (uri: string): Promise<DraftFindings | undefined> => {
    await turn();
    const judged = await lying.read(uri);
    if (isOpen(uri)) return undefined;
    if (judged === undefined || typeof judged === 'string') {
      forget(uri);
      onChecked(uri);
      return undefined;
    }
    neighbourhood.take(session.folderOf(uri), [lying.learn(judged)]);
    return settle(judged);
  };
  const pursuit = createPursuit({
    ports,
    uris,
    isConcerned: (uri) => known.get(uri)?.today !== ports.today() || known.get(uri)?.standing !== standingOf(uri),
    judgeAgain: async (uri) => void (await again(uri)),
  });

  return {
    uris,
    async of(given) {
      const uri = addressOf(given);
      const entry = known.get(uri);
      if (entry === undefined || isOpen(uri)) return undefined;
      const isOfToday = entry.today === ports.today();
      return isOfToday && entry.situation === (await session.situation(uri)) ? entry.found : again(uri);
    },
    async analyse(given) {
      const uri = addressOf(given);
      if (!known.has(uri) || isOpen(uri)) return undefined;
      await turn();
      const judged = await lying.read(uri);
      return judged === undefined || typeof judged === 'string' ? undefined : lying.judge(judged);
    },
    async check(folders, run) {
      const found = await ports.drafts.find(folders);
      const { locale } = await session.situation(undefined);
      const closed = found.uris.map(addressOf).filter((uri) => !isOpen(uri));
      const skipped = await checkDrafts(closed, {
        ...run,
        lying,
        turn,
        onLearnt(records) {
          const paths = new Set(records.map(({ path }) => path));
          for (const uri of [...known.keys()]) if (!paths.has(uri)) forget(uri);
          for (const folder of folders) {
            covered.add(folder);
            neighbourhood.take(
              folder,
              records.filter(({ path }) => session.folderOf(path) === folder),
            );
          }
        },
        onJudged: settle,
      });
      return [...found.problems.map((problem) => problem[locale]), ...skipped];
    },
    changed(given) {
      const uri = addressOf(given);
      if (isOpen(uri) || !isDraftFile(uri) || ![...covered].some((folder) => liesIn(folder, uri))) return;
      guardTask(ports.log, 'closedDraft', async () => void (await again(uri)));
    },
    othersChanged: pursuit.start,
    typed: pursuit.typed,
  };
}

interface Known {
  readonly situation: Situation;
  readonly today: Day;
  /** How the draft stood to the others when it was judged. */
  readonly standing: string;
  readonly found: DraftFindings;
}

/** Whether the name of a file is one that a draft may have. */
export function isDraftFile(uri: string): boolean {
  return DRAFT_NAME.test(uri);
}

/** Folders that hold no one's drafts are not looked into. */
function liesIn(folder: string, uri: string): boolean {
  return isBelow(uri, folder) && !HIDDEN.test(uri.slice(addressOf(folder).replace(/\/$/u, '').length));
}

const DRAFT_NAME = /\.(?:vanban|md|markdown|txt)$/iu;
const HIDDEN = /\/(?:\.|node_modules\/)/u;
