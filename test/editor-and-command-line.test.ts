import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, Range, TextDocumentEdit } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { StatusRequest } from '../server/src/lsp/protocol.ts';
import { type ReportedFile, type ReportedFinding, reportOf } from './cli/support.ts';
import { connect, type LspClient } from './support/lsp-client.ts';

/** The drafts of the corpus in one folder, so that each of them is also held against all others. */
const CORPUS = ['mau', 'sach'].flatMap((folder) =>
  readdirSync(join('test/corpus', folder))
    .filter((file) => !file.endsWith('.expected'))
    .map((file) => join(folder, file)),
);

/** Two that contradict each other, one of them named by the settings of its folder, which leave the severity to those above. */
const PAIR: Readonly<Record<string, string>> = {
  '.doichieu.yaml': 'rules: {cross-draft-conflict: error, misquote: information}\n',
  'cap/.doichieu.yaml': 'as-of: 2026-06-15\nfiles: ["*.md"]\n',
  'cap/quy-che (1).vanban': '1. Nền tảng học trực tuyến của Trung tâm Mẫu vận hành chính thức từ ngày 01/9/2099.\n',
  'cap/dự thảo + kế hoạch.md':
    '1. Nền tảng học trực tuyến của Trung tâm Mẫu vận hành chính thức từ ngày 01/10/2099.\r\n',
};

describe('editor and command line', () => {
  let folder = '';
  let reported = new Map<string, ReportedFile>();
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'doichieu-hai-')));
    for (const file of CORPUS) cpSync(join('test/corpus', file), join(folder, file));
    mkdirSync(join(folder, 'cap'));
    for (const [file, text] of Object.entries(PAIR)) writeFileSync(join(folder, file), text);
    const run = spawnSync(process.execPath, [resolve('dist/cli.js'), 'check', '--format', 'json', '.'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, DOICHIEU_CACHE: 'off' },
    });
    reported = new Map(
      reportOf({ code: run.status, out: run.stdout, err: run.stderr }).files.map((each) => [each.path, each]),
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  test('every draft has the same findings, with the same places, words, severities and fixes', async (t) => {
    const child = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    t.after(() => child.kill());
    const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
      initialize: { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: basename(folder) }] },
    });
    const paths = [...reported.keys()];
    assert.ok(paths.length > CORPUS.length, 'the command line has checked them all');
    let findings = 0;
    for (const path of paths) {
      const uri = pathToFileURL(join(folder, path)).href;
      await client.open(uri, readFileSync(join(folder, path), 'utf8'), languageOf(path));
      await client.diagnostics(uri);
      await allRead(client, uri, paths.length - 1);
      const shown = await shownIn(client, uri);
      const expected = (reported.get(path)?.findings ?? []).map(plain);
      assert.deepEqual(shown, expected, path);
      findings += shown.length;
      await client.close(uri);
    }
    assert.ok(findings > 30, `${findings} findings were compared`);
    await client.shutdown();
  });

  test('the folder has what only its neighbours tell', () => {
    for (const file of Object.keys(PAIR).filter((each) => !each.endsWith('.yaml')))
      assert.deepEqual(
        reported.get(file)?.findings.map(({ rule, severity }) => [rule, severity]),
        [['cross-draft-conflict', 'error']],
        file,
      );
  });
});

interface Shown {
  readonly rule: unknown;
  readonly severity: string;
  readonly range: Range;
  readonly message: unknown;
  readonly fingerprint: string;
  readonly fixes: readonly { readonly title: string; readonly preferred: boolean; readonly edits: unknown }[];
}

function plain({ rule, severity, range, message, fingerprint, fixes }: ReportedFinding): Shown {
  return { rule, severity, range, message, fingerprint, fixes };
}

async function shownIn(client: LspClient, uri: string): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const diagnostic of await client.diagnostics(uri)) {
    const { code, severity, range, message, data } = diagnostic;
    const actions = await client.codeActions(uri, range, { diagnostics: [diagnostic], only: ['quickfix'] });
    shown.push({
      rule: code,
      severity: SEVERITIES[severity ?? 0] ?? '',
      range,
      message,
      fingerprint: data.fingerprint,
      fixes: actions.filter((action) => mends(action, diagnostic)).map(fixOf),
    });
  }
  return shown;
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** Beside its fixes the editor offers to leave a finding out, and to put it on record. */
function mends({ diagnostics, edit }: CodeAction, { data }: Diagnostic): boolean {
  const isOfFinding = diagnostics?.some((each) => each.data.fingerprint === data.fingerprint) === true;
  return isOfFinding && edit !== undefined && !JSON.stringify(edit).includes('<!-- bỏ qua');
}

function fixOf({ title, isPreferred, edit }: CodeAction): Shown['fixes'][number] {
  const [change] = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
  return { title, preferred: isPreferred === true, edits: change?.edits };
}

async function allRead(client: LspClient, uri: string, drafts: number): Promise<void> {
  for (;;) {
    client.forgetReceived();
    const { beside } = await client.connection.sendRequest(StatusRequest, { uri });
    if (beside?.read === drafts) return;
    await client.waitFor('doichieu/statusChanged');
  }
}

function languageOf(path: string): string {
  return path.endsWith('.vanban') ? 'vanban' : path.endsWith('.md') ? 'markdown' : 'plaintext';
}
