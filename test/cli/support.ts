import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestContext } from 'node:test';

/** What a run of the built program came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A folder of its own for one test, gone when the test is over. */
export interface Workspace {
  readonly path: string;
  write(file: string, contents: string | Uint8Array): void;
  run(args: readonly string[], options?: RunOptions): Run;
}

const PROGRAM = resolve('dist/cli.js');

export function workspace(test: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'doichieu-cli-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  const write = (file: string, contents: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), contents);
  };
  for (const [file, contents] of Object.entries(files)) write(file, contents);
  return {
    path,
    write,
    run(args, options = {}) {
      const run = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: path,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        input: options.input ?? '',
        env: { PATH: process.env.PATH, DOICHIEU_CACHE: 'off', ...options.environment },
      });
      return { code: run.status, out: run.stdout, err: run.stderr };
    },
  };
}

/** A knowledge base of the year 2099: one target of one minister, with everything that it refers to. */
export const KNOWLEDGE: Readonly<Record<string, string>> = {
  'knowledge/sources.yaml': `sources:
  - id: ban-tin-a
    title: Bản tin A
    publisher: a.example
    published: 2099-01-06
    url: https://a.example/1
    file: a.txt
`,
  'knowledge/people.yaml': `people:
  - id: nguoi-a
    name: Nguyễn Văn A
    offices:
      - title: Bộ trưởng Bộ A
        organisation: bo-a
        from: 2098-01-01
        to: 2099-12-31
        sources: [ban-tin-a]
`,
  'knowledge/organisations.yaml': `organisations:
  - id: bo-a
    name: Bộ A
    aliases: [BA]
`,
  'knowledge/topics.yaml': `topics:
  - id: dich-vu-cong
    name: Dịch vụ công
`,
  'knowledge/events.yaml': `events:
  - id: hoi-nghi-a
    name: Hội nghị A
    date: 2099-01-05
`,
  'knowledge/statements/2099.yaml': `statements:
  - id: 2099-01-05/dich-vu-cong
    quote: "Đến năm 2105, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến."
    speaker: nguoi-a
    office: Bộ trưởng Bộ A
    date: 2099-01-05
    event: hoi-nghi-a
    kind: target
    wording: direct
    modality: aim
    topics: [dich-vu-cong]
    sources:
      - source: ban-tin-a
        paragraph: 2
`,
};

/** The options that leave a run with nothing but the knowledge of its workspace. */
export const ONLY = ['--no-bundled', '--knowledge', 'knowledge'] as const;

/** The drafts of a run are not held against each other. */
export const EACH_ALONE = ['--rule', 'cross-draft-conflict=off'] as const;

/** Puts the findings of a.vanban into moc.json. */
export const UPDATE_BASELINE = [
  'check',
  'a.vanban',
  ...ONLY,
  '--as-of',
  '2099-06-01',
  '--baseline',
  'moc.json',
  '--update-baseline',
] as const;

/** A sentence that contradicts the target. */
export const WRONG = 'Phấn đấu đến năm 2105 có 60% người dân sử dụng dịch vụ công trực tuyến.';
/** The same sentence with its fix. */
export const RIGHT = 'Phấn đấu đến năm 2105 có 70% người dân sử dụng dịch vụ công trực tuyến.';

/** The part of the JSON report that tests look into. */
export interface Report {
  readonly version: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly knowledge: { readonly statements: number; readonly documents: number; readonly digest: string };
  readonly files: readonly ReportedFile[];
  readonly summary: Readonly<Record<string, number>>;
}

export interface ReportedFile {
  readonly path: string;
  readonly asOf: string;
  readonly findings: readonly ReportedFinding[];
  readonly coverage: Readonly<Record<string, number>>;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Range;
  readonly text: string;
  readonly fingerprint: string;
  readonly evidence: readonly Readonly<Record<string, unknown>>[];
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
}

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export function reportOf(run: Run): Report {
  return JSON.parse(run.out);
}
