import type { World } from '../../../server/src/cli/world.ts';
import { run } from '../../../server/src/cli/run.ts';
import { once } from '../../../server/src/core/text/once.ts';
import { decodeDraft } from '../../../server/src/host/drafts/read-draft.ts';
import { importsYaml } from '../../../server/src/host/import/candidate-yaml.ts';
import { problem } from '../../../server/src/host/problem.ts';
import type { Target } from '../engine/target.ts';
import { draftSeeds } from './seeds.ts';
import type { FuzzWorld } from './world.ts';

/** The first line is the command line, what follows is the draft that every path leads to. */
export function argumentsTarget(world: FuzzWorld): Target {
  const [first = '', second = ''] = draftSeeds();
  return {
    name: 'arguments of the command line',
    input: 'text',
    weight: 2,
    seeds: COMMANDS.map((command, index) => `${command}\n${index % 2 === 0 ? first : second}`),
    longest: 1200,
    async run(input) {
      const [line = '', ...rest] = input.split('\n');
      const draft = rest.join('\n');
      const code = await run(line.split(' '), inMemory(world, draft));
      if (![0, 1, 2].includes(code)) throw new Error(`Exit code ${code}`);
    },
  };
}

const COMMANDS = [
  'check a.md --format text',
  'check a.md --format json --rule misquote --rule target-conflict',
  'check a.md b.md --format sarif --as-of 2026-01-01',
  'check --stdin --stdin-filename a.md --format junit --fail-on never',
  'check a.md --format html --lang en',
  'check a.md --format md',
  'check a.md --format github --fix',
  'check a.md --baseline moc.json --update-baseline',
  'report a.md --format docx --output b.docx',
  'search dịch vụ công --limit 3 --from 2020-01-01 --format json',
  'ask dịch vụ công là gì --format json',
  'import a.txt --out tri-thuc --format json',
  'import a.txt',
  'knowledge list statements --format json',
  'knowledge show x',
  'knowledge verify --sources nguon',
  'read a.md --format json',
  'read --stdin',
  'compare --premise đạt 70% --hypothesis=đạt 60%',
  'compare --pairs a.jsonl',
  'rules --format json',
  'explain misquote',
  'lsp --stdio',
  'mcp --knowledge a --no-bundled',
  '--help --version -h -v -- -x --=a --no-fix --format',
];

/** A world of one draft, in which nothing is written and nothing is said. */
function inMemory({ knowledge, loaded, asOf }: FuzzWorld, text: string): World {
  const bytes = Buffer.from(text, 'utf8');
  const read: World['drafts']['read'] = (path) => decodeDraft(path.endsWith('.docx') ? 'a.md' : path, bytes);
  return {
    environment: {},
    today: asOf,
    currentDay: () => asOf,
    clock: () => 0,
    version: '0',
    terminal: { interactive: text.length % 2 === 0, columns: text.length % 100 },
    out: nothing,
    err: nothing,
    status: undefined,
    readInput: async () => bytes,
    holdsSomething: (path) => path.length % 2 === 0,
    writeFile: nothing,
    drafts: {
      find: (paths) =>
        paths.map((path) => ({
          path,
          chosen: path.length % 2 === 0,
          fault: path.length % 7 === 0 ? NOT_HERE : undefined,
        })),
      read,
      decode: decodeDraft,
      convert: () => ({ text, from: 'VNI' }),
      replace: () => text.length % 2 === 0,
    },
    settings: { read: (file) => problem(file, NOT_HERE), above: () => undefined, namesDraft: () => false },
    knowledge: {
      bundled: 'knowledge',
      load: () => loaded,
      compile: (_folders, file) => ({ file: file ?? '', size: 0, knowledge: loaded }),
      sourceLines: () => text.split('\n'),
      checkSourceFolders: () => undefined,
    },
    baselines: {
      read: () => undefined,
      change: (_file, change) => void change(undefined),
      absolute: (path) => `/${path}`,
      exists: () => true,
    },
    imports: {
      read: async () => [],
      yaml: importsYaml,
      write: (folder) => ({ file: folder, added: 0, known: 0 }),
      writeJson: (folder) => ({ file: folder, added: 0, known: 0 }),
    },
    pairs: (file) => [{ id: file, premise: text, hypothesis: knowledge.records.statements[0]?.quote ?? '' }],
    rulePage: once(() => undefined),
    serve: nothing,
    converse: async () => {},
  };
}

const NOT_HERE = { vi: 'không có', en: 'is not there' };

function nothing(): void {}
