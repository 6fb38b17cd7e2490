import { type DraftRecord, recordInSteps } from '../../core/claims/assertions/draft-record.ts';
import { slotReader } from '../../core/claims/slot-reader.ts';
import { parseDraft } from '../../core/document/parse.ts';
import { addressOf } from '../addresses.ts';
import { closedDocument, headInput, isDraft } from '../judge.ts';
import type { Ports } from '../ports.ts';
import type { Session } from '../session.ts';
import type { DraftCandidate } from '../views/ports.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { nearestFirst } from './nearest-first.ts';

/** Reads the drafts of the workspace that nobody has opened, so that the open ones are held against them too. */
export interface Beside {
  /** Reads what is new or has changed on the disk since, and forgets what is gone. */
  refresh(): Promise<void>;
  /** Reads everything again: settings or knowledge may have changed what is read in it. */
  restart(): Promise<void>;
  /** What there is beside a draft; undefined before it was looked at. */
  counts(uri: string): BesideCounts | undefined;
}

export interface BesideCounts {
  /** The drafts of the folder, read from the disk, apart from the one that is asked about. */
  readonly read: number;
  /** Files that may be drafts and were not read: too many, too large, or not to be read. */
  readonly unread: number;
}

export interface BesideInput {
  readonly session: Session;
  readonly ports: Pick<Ports, 'drafts' | 'today'>;
  readonly neighbourhood: Neighbourhood;
  /** Of the documents that are open: what lies near them is read first. */
  readonly openUris: () => readonly string[];
  /** Gives way to whatever somebody waits for. */
  readonly pause: () => Promise<void>;
}

export function createBeside({ session, ports, neighbourhood, openUris, pause }: BesideInput): Beside {
  const shelves = new Map<string, Shelf>();
  let last: Promise<void> = Promise.resolve();

  const readAll = async (wanted: Wanted): Promise<void> => {
    const folders = session.workspaceFolders();
    for (const folder of [...shelves.keys()].filter((each) => !folders.includes(each))) {
      shelves.delete(folder);
      neighbourhood.settle(folder, []);
    }
    for (const folder of folders) await readFolder(folder, wanted);
  };
  const readFolder = async (folder: string, wanted: Wanted): Promise<void> => {
    const found: DraftCandidate[] = [];
    for await (const portion of ports.drafts.walk(folder)) {
      found.push(...portion.map((each) => ({ ...each, uri: addressOf(each.uri) })));
      await pause();
    }
    const before = shelves.get(folder)?.books ?? NOTHING;
    const nearest = nearestFirst(found, openUris().map(addressOf)).slice(0, await limit());
    const books = new Map<string, Book>();
    for (const candidate of nearest) {
      const known = before.get(candidate.uri);
      if (wanted === 'changes' && known?.edition === candidate.edition) books.set(candidate.uri, known);
      else books.set(candidate.uri, { edition: candidate.edition, record: await readOne(candidate) });
    }
    shelves.set(folder, { books, left: found.length - nearest.length });
    if (sameBooks(before, books)) return;
    neighbourhood.settle(
      folder,
      [...books.values()].flatMap(({ record }) => (typeof record === 'object' ? record : [])),
    );
  };
  const limit = async (): Promise<number> => {
    const { severities, neighbourLimit } = await session.situation(undefined);
    return severities.get(RULE) === 'off' ? 0 : neighbourLimit;
  };
  const readOne = async ({ uri, size }: DraftCandidate): Promise<Book['record']> => {
    if (size === undefined || size > LARGEST) return 'unread';
    const lying = await ports.drafts.read(uri);
    if (lying?.kind !== 'text') return 'unread';
    const situation = await session.situation(uri);
    await pause();
    const document = closedDocument(uri, lying.text);
    const judged = { document, draft: parseDraft(lying.text), situation, today: ports.today() };
    if (!isDraft(judged)) return 'no draft';
    const input = headInput(judged);
    const { documents, contraries } = situation.world.knowledge;
    const steps = recordInSteps({ ...input, slots: slotReader(input.asOf, documents.names), contraries });
    for (;;) {
      await pause();
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  };
  /** One reading behind the other; one that failed has been told by whoever waited for it. */
  const queued = (reading: () => Promise<void>): Promise<void> => {
    last = last.then(reading, reading);
    return last;
  };

  return {
    refresh: () => queued(() => readAll('changes')),
    restart: () => queued(() => readAll('everything')),
    counts(uri) {
      const shelf = shelves.get(session.folderOf(uri) ?? '');
      if (shelf === undefined) return undefined;
      const own = addressOf(uri);
      const others = [...shelf.books].flatMap(([path, { record }]) => (path === own ? [] : [record]));
      const read = others.filter((record) => typeof record === 'object').length;
      return { read, unread: others.filter((record) => record === 'unread').length + shelf.left };
    },
  };
}

/** In bytes. A larger draft would hold up the answers to an author who types in another one. */
const LARGEST = 512 * 1024;

/** The only one that asks for what others lay down. */
const RULE = 'cross-draft-conflict';

type Wanted = 'changes' | 'everything';

/** What was found in a workspace folder. */
interface Shelf {
  readonly books: ReadonlyMap<string, Book>;
  /** How many were too many. */
  readonly left: number;
}

interface Book {
  readonly edition: string;
  readonly record: DraftRecord | 'no draft' | 'unread';
}

const NOTHING: Shelf['books'] = new Map();

function sameBooks(before: Shelf['books'], after: Shelf['books']): boolean {
  return before.size === after.size && [...after].every(([uri, book]) => before.get(uri) === book);
}
