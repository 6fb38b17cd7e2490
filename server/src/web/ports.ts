import { version } from '../../../package.json';
import type { Bilingual } from '../core/knowledge/fault.ts';
import { resolveRecords } from '../core/knowledge/resolve.ts';
import { today } from '../joints/clock.ts';
import type { ImportAnswer, ImportPorts } from '../lsp/import/ports.ts';
import { type LoadedKnowledge, type Log, NO_FOLDER_SETTINGS, type Ports } from '../lsp/ports.ts';
import type { DraftPorts } from '../lsp/views/ports.ts';
import { readSnapshot } from './read-snapshot.ts';

/** The outside world of the language server in a browser: the bundled knowledge, and no disk. */
export function webPorts(log: Log, bundled: () => Promise<Uint8Array>): Ports {
  return {
    loadKnowledge: async (wanted) => {
      const loaded = wanted.bundled ? await loadBundled(bundled) : NOTHING;
      return wanted.paths.length === 0 ? loaded : { ...loaded, faults: [...loaded.faults, NO_FOLDERS] };
    },
    readFolderSettings: async () => NO_FOLDER_SETTINGS,
    namesDraft: () => false,
    readKnowledgeFiles: async () => new Map(),
    outline: () => undefined,
    faultsIn: () => [],
    imports: NO_IMPORTS,
    baselines: { add: async () => NO_DISK, remove: async () => NO_DISK },
    drafts: NO_DRAFTS,
    writing: undefined,
    locate: () => undefined,
    locatePassage: () => undefined,
    filesBeside: async () => new Map(),
    whenBack: () => undefined,
    today,
    dayCheck: 30_000,
    log,
    version,
    pushDelay: 300,
    typingPause: 700,
    rules: undefined,
  };
}

async function loadBundled(bundled: () => Promise<Uint8Array>): Promise<LoadedKnowledge> {
  try {
    const read = readSnapshot(await bundled());
    return read === undefined ? { ...NOTHING, faults: [DAMAGED] } : { ...NOTHING, ...read };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      ...NOTHING,
      faults: [
        { vi: `không đọc được kho tri thức đi kèm: ${cause}`, en: `the bundled knowledge cannot be read: ${cause}` },
      ],
    };
  }
}

const NOTHING: LoadedKnowledge = {
  records: resolveRecords({
    statements: [],
    documents: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    measures: [],
    events: [],
    contraries: [],
    sources: [],
  }).records,
  faults: [],
  fileFaults: () => [],
  digest: '',
  folders: [],
  own: [],
};

const DAMAGED: Bilingual = { vi: 'kho tri thức đi kèm bị hỏng', en: 'the bundled knowledge is damaged' };
const NO_FOLDERS: Bilingual = {
  vi: 'doichieu.knowledge.paths: trình duyệt không đọc được thư mục tri thức; chỉ dùng kho đi kèm',
  en: 'doichieu.knowledge.paths: folders of knowledge cannot be read in a browser; only the bundled one is used',
};
const NO_DISK: Bilingual = {
  vi: 'Trong trình duyệt không có ổ đĩa để ghi.',
  en: 'In a browser there is no disk to write to.',
};

const UNWRITTEN: ImportAnswer = { kind: 'written', files: [], problem: NO_DISK };
const NO_IMPORTS: ImportPorts = {
  importSources: async () => UNWRITTEN,
  importSelection: async () => UNWRITTEN,
  pendingIn: () => [],
  review: async () => NO_DISK,
};

const NO_DRAFTS: DraftPorts = {
  find: async () => ({ uris: [], problems: [] }),
  async *walk() {},
  read: async () => undefined,
  undecoded: async () => undefined,
};
