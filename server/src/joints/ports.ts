import { isAbsolute } from 'node:path';
import { version } from '../../../package.json';
import { outlineOf } from '../host/knowledge/editing/outline.ts';
import { writingTools } from '../host/writing-tools.ts';
import { readKnowledgeFile } from '../host/knowledge/read-file.ts';
import type { Log, Ports } from '../lsp/ports.ts';
import { baselinesWithin } from './baselines.ts';
import { today } from './clock.ts';
import { draftsWithin } from './drafts.ts';
import { folderSettingsReader, namedByGlobs } from './folder-settings.ts';
import { filesBeside } from './files-beside.ts';
import { importsWithin } from './imports.ts';
import { knowledgeLoader } from './knowledge.ts';
import { readKnowledgeFiles } from './knowledge-files.ts';
import { createReach } from './reach.ts';
import { locatePassage } from './source-passages.ts';
import { uriOf } from './uris.ts';

/** The outside world of the language server: this process, its clock and its disk. */
export function nodePorts(log: Log): Ports {
  const reach = createReach();
  return {
    loadKnowledge: knowledgeLoader(log, reach),
    readFolderSettings: folderSettingsReader(reach),
    namesDraft: namedByGlobs,
    readKnowledgeFiles: (folders) => readKnowledgeFiles(folders, reach),
    outline: outlineOf,
    faultsIn: (text) => readKnowledgeFile('', text).faults,
    imports: importsWithin(reach),
    baselines: baselinesWithin(reach),
    drafts: draftsWithin(reach),
    locatePassage: (attested, folders) => locatePassage(attested, folders, reach),
    filesBeside: (uri) => filesBeside(uri, reach),
    whenBack: reach.onBack,
    writing: writingTools,
    locate: ({ file }) => (isAbsolute(file) ? uriOf(file) : undefined),
    today,
    dayCheck: DAY_CHECK,
    log,
    version,
    pushDelay: PUSH_DELAY,
    typingPause: TYPING_PAUSE,
    rules: undefined,
  };
}

const PUSH_DELAY = 300;
const TYPING_PAUSE = 700;
const DAY_CHECK = 30_000;
