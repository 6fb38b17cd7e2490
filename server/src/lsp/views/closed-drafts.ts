import type { CancellationToken } from 'vscode-languageserver';
import { recordDraft } from '../../core/claims/assertions/draft-record.ts';
import { slotReader } from '../../core/claims/slot-reader.ts';
import { parseDraft } from '../../core/document/parse.ts';
import { guardTask } from '../guard.ts';
import { type Analysis, closedDocument, headInput, indexFor, isDraft, type Judged, judge } from '../judge.ts';
import { addressOf, isBelow } from '../addresses.ts';
import type { Neighbourhood } from '../neighbours/neighbourhood.ts';
import type { Ports } from '../ports.ts';
import type { Session, Situation } from '../session.ts';
import { createTurns } from '../turns.ts';
import { toDraftFindings } from './draft-findings.ts';
import type { DraftFindings } from './protocol.ts';

/** The drafts of checked folders that are not open: of each only what was found is kept, as the file lay on the disk. */
export interface ClosedDrafts {
  uris(): readonly string[];
  /** Judged again where knowledge or settings have changed since; undefined for what is not known, or no draft any more. */
  of(uri: string): Promise<DraftFindings | undefined>;
  /** All that can be made of one, for who needs more than its findings; nothing of it is kept. */
  analyse(uri: string): Promise<Analysis | undefined>;
  /** Reads every draft below the folders once to learn what it lays down, and then checks each; files that are open are left out. */
  check(folders: readonly string[], run: Run): Promise<readonly string[]>;
  /** A file was written, deleted or closed. */
  changed(uri: string): void;
}

export interface Run {
  readonly token: CancellationToken;
  /** `done` of `all` steps, and the file that is next. */
  readonly onStep: (done: number, all: number, uri: string) => void;
}

export interface ClosedDraftsInput {
  readonly session: Session;
  readonly ports: Ports;
  readonly neighbourhood: Neighbourhood;
  readonly isOpen: (uri: string) => boolean;
  readonly onChecked: (uri: string) => void;
}

export function createClosedDrafts({
  session,
  ports,
  neighbourhood,
  isOpen,
  onChecked,
}: ClosedDraftsInput): ClosedDrafts {
  const entries = new Map<string, { readonly situation: Situation; readonly found: DraftFindings }>();
  const covered = new Set<string>();
  const turn = createTurns();
  const forget = (uri: string): void => {
    if (!entries.delete(uri)) return;
    neighbourhood.drop(session.folderOf(uri), uri);
  };
  /** What is to be judged; a sentence where the file cannot be read; undefined where it is gone or no draft. */
  const read = async (uri: string): Promise<Judged | string | undefined> => {
    const lying = await ports.drafts.read(uri);
    if (lying === undefined) return undefined;
    const situation = await session.situation(uri);
    if (lying.kind === 'problem') return lying.message[situation.locale];
    const document = closedDocument(uri, lying.text);
    const judged = { document, draft: parseDraft(lying.text), situation, today: ports.today() };
    return isDraft(judged) ? judged : undefined;
  };
  const find = async (folders: readonly string[]): ReturnType<Ports['drafts']['find']> => {
    const { uris, problems } = await ports.drafts.find(folders);
    return { uris: uris.map(addressOf), problems };
  };
  const learn = (judged: Judged) => {
    const input = headInput(judged);
    const { documents, contraries } = judged.situation.world.knowledge;
    return recordDraft({ ...input, slots: slotReader(input.asOf, documents.names), contraries });
  };
  const analysisOf = (judged: Judged): Analysis => {
    const { uri } = judged.document;
    const indexed = indexFor(judged, { session, ports });
    return judge(indexed, neighbourhood.among(session.folderOf(uri), uri), { ports });
  };
  const settle = (judged: Judged): DraftFindings => {
    const found = toDraftFindings(analysisOf(judged));
    entries.set(found.uri, { situation: judged.situation, found });
    onChecked(found.uri);
    return found;
  };
  const again = async (uri: string): Promise<DraftFindings | undefined> => {
    await turn();
    const judged = await read(uri);
    if (isOpen(uri)) return undefined;
    if (judged === undefined || typeof judged === 'string') {
      forget(uri);
      onChecked(uri);
      return undefined;
    }
    neighbourhood.take(session.folderOf(uri), [learn(judged)]);
    return settle(judged);
  };

  return {
    uris: () => [...entries.keys()].filter((uri) => !isOpen(uri)),
    async of(uri) {
      const entry = entries.get(addressOf(uri));
      if (entry === undefined || isOpen(uri)) return undefined;
      return entry.situation === (await session.situation(uri)) ? entry.found : again(addressOf(uri));
    },
    async analyse(uri) {
      if (!entries.has(addressOf(uri)) || isOpen(uri)) return undefined;
      await turn();
      const judged = await read(addressOf(uri));
      return judged === undefined || typeof judged === 'string' ? undefined : analysisOf(judged);
    },
    async check(folders, { token, onStep }) {
      const { uris, problems } = await find(folders);
      const { locale } = await session.situation(undefined);
      const closed = uris.filter((uri) => !isOpen(uri));
      const skipped = problems.map((problem) => problem[locale]);
      const records: ReturnType<typeof learn>[] = [];
      const drafts: string[] = [];
      for (const [index, uri] of closed.entries()) {
        await turn();
        if (token.isCancellationRequested) return skipped;
        onStep(index, 2 * closed.length, uri);
        const judged = await read(uri);
        if (typeof judged === 'string') skipped.push(judged);
        else if (judged !== undefined) {
          records.push(learn(judged));
          drafts.push(uri);
        }
      }
      for (const folder of folders) covered.add(folder);
      for (const uri of [...entries.keys()]) if (!drafts.includes(uri)) forget(uri);
      for (const folder of folders)
        neighbourhood.take(
          folder,
          records.filter(({ path }) => session.folderOf(path) === folder),
        );
      for (const [index, uri] of drafts.entries()) {
        await turn();
        if (token.isCancellationRequested) return skipped;
        onStep(closed.length + index, closed.length + drafts.length, uri);
        const judged = await read(uri);
        if (judged !== undefined && typeof judged !== 'string' && !isOpen(uri)) settle(judged);
      }
      return skipped;
    },
    changed(given) {
      const uri = addressOf(given);
      if (isOpen(uri) || !isDraftFile(uri) || ![...covered].some((folder) => liesIn(folder, uri))) return;
      guardTask(ports.log, 'closedDraft', async () => void (await again(uri)));
    },
  };
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
