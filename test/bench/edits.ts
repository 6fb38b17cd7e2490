// npm run bench:edits -- --edits N --lines N: random edits on a long draft. What a check costs after each, whether memory grows, and
// whether the end is what a fresh check finds. Needs node --expose-gc.
import { parseArgs } from 'node:util';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckResult, check } from '../../server/src/core/check.ts';
import type { Draft } from '../../server/src/core/document/draft.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { type Basis, basisOf } from '../../server/src/core/knowledge/basis.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { documentsConfiguration } from '../../server/src/lsp/from-lsp.ts';
import { createRoomyDocument } from '../../server/src/lsp/roomy-document.ts';
import { randomFrom } from '../support/random.ts';
import { nextEdit } from '../support/random-edits.ts';
import { draftOfWords } from './make-draft.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '10000' },
    lines: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const [edits, lines, seed] = [Number(values.edits), Number(values.lines), Number(values.seed)];
/** Memory is compared with that behind so many edits: by then everything has been met once. */
const FIRST = 100;
/** So often the draft is checked; between, it is read as each keystroke has it read. */
const EVERY = 10;

const asOf = parseDay('2026-06-15');
const loaded = loadKnowledge(['knowledge']);
const { gc } = globalThis;
if (asOf === undefined || !('records' in loaded)) throw new Error('The bundled knowledge cannot be read');
if (gc === undefined) throw new Error('node --expose-gc is wanted');
const knowledge = buildKnowledge(loaded.records);
const basis = basisOf(knowledge, asOf);
const borrowed = draftOfWords(3_000)
  .split('\n')
  .filter((line) => line !== '');
const random = randomFrom(seed);
const judge = (draft: Draft, by: Basis): CheckResult =>
  check({ draft, knowledge, asOf, basis: by, severities: new Map() });
const heap = (): number => {
  gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

let document: TextDocument = createRoomyDocument(
  'a:b',
  'vanban',
  0,
  draftOfWords(25 * lines)
    .split('\n')
    .slice(0, lines)
    .join('\n'),
);
let draft = parseDraft(document.getText());
let result = judge(draft, basis);
let edit: TextDocumentContentChangeEvent | undefined;
let early = heap();
const times: number[] = [];
for (let version = 1; version <= edits; version += 1) {
  edit = nextEdit(document, borrowed, random, edit);
  document = documentsConfiguration.update(document, [edit], version);
  const before = process.cpuUsage();
  draft = parseDraft(document.getText(), draft);
  if (version % EVERY === 0) {
    result = judge(draft, basis);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  if (version === FIRST) early = heap();
}
const late = heap();
times.sort((a, b) => a - b);
const fresh = judge(parseDraft(document.getText()), basisOf(knowledge, asOf));
const findings = ({ findings: found }: CheckResult) =>
  JSON.stringify(found.map(({ rule, span, fingerprint }) => [rule, span.start, fingerprint]));
const agrees = findings(result) === findings(fresh);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
console.log(`${edits} random edits on a draft of ${lines} lines (seed ${seed})`);
console.log(`reading and check after an edit: median ${at(0.5)} ms of the processor, 95 of 100 within ${at(0.95)} ms`);
console.log(
  `heap after ${FIRST} edits ${early.toFixed(0)} MB, at the end ${late.toFixed(0)} MB: ${(late / early).toFixed(2)} ×`,
);
console.log(`the end ${agrees ? 'is' : 'IS NOT'} what a fresh check finds: ${fresh.findings.length} findings`);
process.exitCode = agrees && late <= early * 1.2 ? 0 : 1;
