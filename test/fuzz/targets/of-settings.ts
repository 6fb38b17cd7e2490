import { outlineOf } from '../../../server/src/host/knowledge/editing/outline.ts';
import { check } from '../../../server/src/core/check.ts';
import { parseDraft } from '../../../server/src/core/document/parse.ts';
import { buildAnswerer } from '../../../server/src/core/knowledge/answers/answer-question.ts';
import { buildKnowledge } from '../../../server/src/core/knowledge/knowledge.ts';
import { resolveRecords } from '../../../server/src/core/knowledge/resolve.ts';
import { buildLookUp } from '../../../server/src/core/knowledge/search/look-up.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import { matchesGlob } from '../../../server/src/host/drafts/glob.ts';
import { appendEntries } from '../../../server/src/host/import/append-entries.ts';
import { pendingEntries } from '../../../server/src/host/import/pending-entries.ts';
import { decided } from '../../../server/src/host/import/review-entry.ts';
import { readKnowledgeFile } from '../../../server/src/host/knowledge/read-file.ts';
import { joinRaw } from '../../../server/src/host/knowledge/read-folder.ts';
import { openSnapshot, packSnapshot } from '../../../server/src/host/knowledge/snapshot/format.ts';
import { parseSettings } from '../../../server/src/host/settings/settings-file.ts';
import { readSettings } from '../../../server/src/lsp/settings.ts';
import { bytesOf, type Target, textOf } from '../engine/target.ts';
import { filesIn } from './seeds.ts';
import type { FuzzWorld } from './world.ts';

/** What reads the files and questions of those who run the program. */
export function settingsTargets({ knowledge, loaded, asOf }: FuzzWorld): readonly Target[] {
  const lookUp = buildLookUp(knowledge);
  const answer = buildAnswerer(knowledge);
  const entries = filesIn('knowledge', /\.yaml$/u).flatMap(entriesOf);
  const ruleIds = new Set(RULES.map(({ id }) => id));
  return [
    {
      name: 'knowledge file',
      input: 'text',
      weight: 2,
      seeds: [...entries, ...AWKWARD_YAML],
      longest: 3000,
      run(text) {
        outlineOf(text);
        pendingEntries(text);
        const { raw } = readKnowledgeFile('a.yaml', text);
        if (Object.values(raw).every((list) => list.length === 0)) return;
        const { records } = resolveRecords(joinRaw([loaded.raw, raw]), new Set());
        const draft = parseDraft(text);
        const { failures } = check({
          draft,
          knowledge: buildKnowledge(alone(records, raw)),
          asOf,
          severities: new Map(),
        });
        for (const { error } of failures) throw error;
      },
    },
    {
      name: 'review of a knowledge file',
      input: 'text',
      weight: 1,
      seeds: PENDING,
      longest: 2000,
      run(text) {
        for (const decision of ['accept', 'drop'] as const) {
          const after = decided({ path: 'a.yaml', text, id: 'a', decision });
          if (typeof after === 'string') pendingEntries(after);
        }
        appendEntries('a.yaml', text, 'statements', '  - id: b\n    quote: c\n');
      },
    },
    {
      name: 'settings file',
      input: 'text',
      weight: 1,
      seeds: SETTINGS,
      longest: 600,
      run: (text) => void parseSettings('.doichieu.yaml', text, ruleIds),
    },
    {
      name: 'settings of an editor',
      input: 'text',
      weight: 1,
      seeds: EDITOR_SETTINGS,
      longest: 600,
      run: (text) => void readSettings(parsedOr(text)),
    },
    {
      name: 'snapshot',
      input: 'bytes',
      weight: 1,
      seeds: SNAPSHOTS,
      longest: 2000,
      // Whatever passes as whole is what was packed.
      run(input) {
        if (openSnapshot(bytesOf(input)) !== undefined && !SNAPSHOTS.includes(input))
          throw new Error('A changed snapshot passes as whole');
      },
    },
    {
      name: 'glob',
      input: 'text',
      weight: 1,
      seeds: ['a/b/c.md\n**/*.md', 'du-thao/ke-hoach.txt\n*/ke-*.t?t', 'a\n{a,b}', '\n', '../a\n./**/../*'],
      longest: 400,
      run(text) {
        const [path = '', glob = ''] = text.split('\n');
        matchesGlob(path, glob);
      },
    },
    {
      name: 'look-up and question',
      input: 'text',
      weight: 1,
      seeds: QUESTIONS,
      longest: 200,
      run(text) {
        lookUp(text, { limit: 10, speaker: undefined, topic: undefined, from: undefined, to: undefined });
        answer(text, { asOf, limit: 5 });
      },
    },
  ];
}

type Records = ReturnType<typeof resolveRecords>['records'];

/** What the file itself brings, with all that it may name. */
function alone(records: Records, raw: ReturnType<typeof readKnowledgeFile>['raw']): Records {
  const statements = raw.statements === undefined ? [] : records.statements.slice(-raw.statements.length);
  const documents = raw.documents === undefined ? [] : records.documents.slice(-raw.documents.length);
  return { ...records, statements, documents };
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The first entries of a file, one by one, each as a file of its own. */
function entriesOf(text: string): readonly string[] {
  const key = /^\w+:$/mu.exec(text)?.[0];
  const [, ...items] = text.split(/^(?=\s{2}- )/mu);
  return key === undefined ? [] : items.slice(0, MOST_ENTRIES).map((item) => `${key}\n${item}`);
}

const MOST_ENTRIES = 12;

const AWKWARD_YAML = [
  'statements: &a [*a]\n',
  'statements:\n  - ? {a: b}\n    : [c, !!js/function x]\n',
  '%YAML 1.2\n---\nstatements: |\n  a\n...\n---\nb: ~\n',
  'statements:\n  - <<: {id: x}\n    quote: >-\n      a\n\n      b\n    date: 2099-02-30\n',
  '__proto__:\n  - id: a\n',
  'statements:\n  - __proto__: {id: a}\n    constructor: b\n',
];

const PENDING = [
  'statements:\n  - id: a\n    quote: "Một."\n    speaker: bo-a\n    date: 2099-01-05\n    kind: directive\n    review: pending\n    import: { speaker: Bộ A, carried: true }\n    sources:\n      - source: s\n',
  'statements:\n\n  # Ghi chú\n  - { id: a, review: pending }\n  - id: b\n    review: pending # chờ\n',
  'statements: [{ id: a, review: pending }]\n',
];

const SETTINGS = [
  'root: true\nas-of: 2099-06-01\nknowledge: [tri-thuc, ../chung]\nfiles: ["*.md", "du-thao/**"]\nrules:\n  misquote: off\n  target-conflict: error\nbaseline: moc.json\n',
  '# không có gì\n',
  'rules: {}\n',
];

const EDITOR_SETTINGS = [
  '{"asOf":"2099-06-01","rules":{"misquote":"off","__proto__":"error"},"knowledge":{"paths":["a"],"bundled":false},"files":["*.md"],"language":"en","run":"onSave","neighbours":{"limit":10},"inlayHints":true,"codeLens":true}',
  '[null, {"rules":[]}]',
  'null',
];

const QUESTIONS = [
  '@Bộ trưởng #chuyển-đổi-số từ:2023 đến:2024-06 dịch vụ công',
  'Ai là Bộ trưởng Bộ Khoa học và Công nghệ?',
  'Nghị định 13/2023/NĐ-CP còn hiệu lực không?',
  'tỷ lệ dịch vụ công trực tuyến năm 2025 là bao nhiêu?',
  'từ: đến: @ #',
];

const SNAPSHOTS = [
  packSnapshot({
    head: Buffer.from('{"a":["đ"]}'),
    lists: { counts: Uint32Array.of(1, 2, 3), weights: Float64Array.of(0.5) },
  }),
  packSnapshot({}),
].map(textOf);
