import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { version } from '../../package.json';
import { failure } from './cli/failure.ts';
import { environmentLocale, refuse, run } from './cli/run.ts';
import type { Problem, World } from './cli/world.ts';
import { RULES } from './core/rules/registry.ts';
import { changeBaseline, readBaseline } from './host/baseline/baseline-file.ts';
import { convertDraft } from './host/drafts/convert-draft.ts';
import { findDrafts } from './host/drafts/find-drafts.ts';
import { decodeDraft, mostBytes, readDraft } from './host/drafts/read-draft.ts';
import { replaceDraft } from './host/drafts/replace-draft.ts';
import { importsYaml } from './host/import/candidate-yaml.ts';
import { readImports } from './host/import/read-imports.ts';
import { writeImport, writeImportJson } from './host/import/write-import.ts';
import { userCache } from './host/knowledge/cache-folder.ts';
import { compileTo, openKnowledge, type Snapshots, snapshotFileOf } from './host/knowledge/open.ts';
import { checkSourceFolders, sourceLines } from './host/knowledge/source-texts.ts';
import { readPairs } from './host/pairs/read-pairs.ts';
import { namesDraft, readSettings, settingsReader } from './host/settings/settings.ts';
import { holdsSomething, meantFile, saveFile } from './host/write-file.ts';
import { today } from './joints/clock.ts';
import { converse } from './joints/conversation.ts';
import { BUNDLED_KNOWLEDGE, COMPILED_KNOWLEDGE, HEAVY_READERS } from './joints/shipped.ts';
import { milliseconds } from './joints/stopwatch.ts';

/** The entry of the command line: the process, the clock and the disk meet the commands here, and what is thrown ends here. */
async function main(): Promise<void> {
  let serves = false;
  const world = nodeWorld(() => {
    serves = true;
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough ("| head") closes the pipe; that is no fault, and changes nothing of what was found.
    if (error.code === 'EPIPE') return;
    // A result that could not be written as a whole is none, whatever else is written after it.
    process.exit(refuse(thrown(Object.assign(error, { path: '<stdout>' })), environmentLocale(world), world));
  });
  try {
    process.exitCode = await run(process.argv.slice(2), world);
  } catch (error) {
    process.exitCode = refuse(thrown(error), environmentLocale(world), world);
  }
  if (!serves) setImmediate(end);
}

/** Where all is written, the process ends here and now: to give back the memory piece by piece takes a tenth of a short run. */
function end(): void {
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}

function nodeWorld(onServing: () => void): World {
  const ruleIds = new Set(RULES.map((rule) => rule.id));
  const snapshots: Snapshots = {
    shipped: { folder: BUNDLED_KNOWLEDGE, file: COMPILED_KNOWLEDGE },
    cache: userCache(process.env, homedir()),
  };
  return {
    environment: process.env,
    today: today(),
    currentDay: today,
    clock: milliseconds,
    version,
    terminal: { interactive: process.stdout.isTTY === true, columns: process.stdout.columns },
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    status: process.stderr.isTTY
      ? (line) => process.stderr.write(`\r\u001b[K${line.slice(0, process.stderr.columns - 1)}`)
      : undefined,
    readInput,
    holdsSomething,
    writeFile: saveFile,
    drafts: { find: findDrafts, read: readDraft, decode: decodeDraft, convert: convertDraft, replace: replaceDraft },
    settings: { read: (file) => readSettings(file, ruleIds), above: settingsReader(ruleIds), namesDraft },
    knowledge: {
      bundled: BUNDLED_KNOWLEDGE,
      load: (folders) => openKnowledge(folders, snapshots),
      compile: (folders, file, onStep) =>
        compileTo(file ?? snapshotFileOf(folders, snapshots) ?? COMPILED_KNOWLEDGE, folders, onStep),
      sourceLines,
      checkSourceFolders,
    },
    imports: {
      read: (paths, against) => readImports(paths, against, HEAVY_READERS),
      yaml: importsYaml,
      write: writeImport,
      writeJson: writeImportJson,
    },
    baselines: { read: readBaseline, change: changeBaseline, absolute: (path) => resolve(path), exists: existsSync },
    pairs: readPairs,
    rulePage,
    serve: () => {
      onServing();
      require(join(__dirname, 'server.js'));
    },
    converse,
  };
}

async function readInput(megabytes: number | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes(megabytes)) break;
  }
  return Buffer.concat(chunks);
}

/** The pages are delivered where they are written, for the editor too. */
function rulePage(id: string): string | undefined {
  const file = join(__dirname, '../server/src/core/rules', `${id}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What the file system refuses is said of the file; anything else is a fault of the program. */
function thrown(error: unknown): Problem {
  if (!(error instanceof Error)) return failure((texts) => texts.internal(String(error)));
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) return failure((texts) => texts.internal(error.message));
  const cause = CAUSES[code];
  return failure((texts) => (cause === undefined ? texts.fileSystem(code) : texts[cause]), meantFile(path));
}

const CAUSES: Readonly<Record<string, 'notAllowed' | 'noSuchPath' | 'isFolder' | 'diskFull'>> = {
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  ENOENT: 'noSuchPath',
  ENOTDIR: 'noSuchPath',
  EISDIR: 'isFolder',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
};

void main();
