import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CheckResult, check } from '../../server/src/core/check.ts';
import { type DraftRecord, recordDraft } from '../../server/src/core/claims/assertions/draft-record.ts';
import { buildNeighbours } from '../../server/src/core/claims/assertions/neighbours.ts';
import { buildContraries } from '../../server/src/core/claims/contrast/contraries.ts';
import { slotReader } from '../../server/src/core/claims/slot-reader.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { applyEdits } from '../../server/src/core/features/fix-all.ts';
import type { Finding } from '../../server/src/core/findings/finding.ts';
import { buildKnowledge, type Knowledge } from '../../server/src/core/knowledge/knowledge.ts';
import type {
  ContraryEntry,
  KnowledgeRecords,
  Statement,
  StatementKind,
  StatementModality,
} from '../../server/src/core/knowledge/model.ts';
import { resolveRecords } from '../../server/src/core/knowledge/resolve.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { type Day, parseDay } from '../../server/src/core/text/day.ts';
import { readKnowledgeFile } from '../../server/src/host/knowledge/read-file.ts';
import { joinRaw } from '../../server/src/host/knowledge/read-folder.ts';

/**
 * A test's world as one string: statements on top, the draft below, the expected findings marked in place.
 *
 *     === statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
 *     Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
 *     === draft 2099-06-01
 *     Phấn đấu đến năm 2100 có ⟦60%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.
 *
 * A statement is a target that has to be met unless its heading says otherwise: `; figure fact`, `; about năm 2099`,
 * `; supersedes 2099-01-01/cu`. A block `=== knowledge` is the text of a knowledge file of any kind, as a curator writes it:
 *
 *     === knowledge
 *     organisations:
 *       - { id: bo-a, name: Bộ A, to: 2099-02-28, successors: [bo-b] }
 *
 * A block `=== neighbour 2099-06-01` is another draft of the same folder.
 */
export interface World {
  readonly knowledge: Knowledge;
  readonly asOf: Day;
  /** The other drafts of its folder. */
  readonly others: readonly DraftRecord[];
  /** The draft with its marks. */
  readonly marked: string;
  /** The draft without them. */
  readonly text: string;
}

export function readWorld(source: string): World {
  const statements: Statement[] = [];
  const files: string[] = [];
  const others: DraftRecord[] = [];
  let draft: { readonly asOf: Day; readonly marked: string } | undefined;
  for (const block of source.split(/^=== /mu).slice(1)) {
    const [heading = '', ...lines] = block.split('\n');
    const body = lines.join('\n').trimEnd();
    if (heading.startsWith('statement '))
      statements.push(readStatement(heading.slice('statement '.length), body, statements.length));
    else if (heading.startsWith('neighbour '))
      others.push(record(`khac-${others.length + 1}.md`, body, dayIn(heading)));
    else if (heading === 'knowledge') files.push(body);
    else if (heading.startsWith('draft ')) draft = { asOf: dayIn(heading), marked: body };
    else throw new Error(`A world has statements, knowledge, neighbours and a draft, not “${heading}”`);
  }
  if (draft === undefined) throw new Error('A world needs a draft');
  const records = readRecords(files);
  const knowledge = buildKnowledge({
    ...records,
    statements: [...records.statements, ...statements],
    contraries: CONTRARIES,
  });
  return { knowledge, others, ...draft, text: draft.marked.replace(MARK, '$<text>') };
}

function readRecords(files: readonly string[]): KnowledgeRecords {
  const read = files.map((text, at) => readKnowledgeFile(`world-${at + 1}.yaml`, text));
  const { records, faults } = resolveRecords(joinRaw(read.map(({ raw }) => raw)));
  assert.deepEqual([...read.flatMap((file) => file.faults), ...faults], [], 'faults in the knowledge of a world');
  return records;
}

/** Checks a world as it stands, in decomposed Unicode, and after each fix. */
export function expectFindings(source: string, rules: readonly Rule[]): void {
  const world = readWorld(source);
  const result = checkText(world, world.text, rules);
  assert.deepEqual(result.failures, []);
  assert.equal(render(world.text, result.findings), world.marked);
  const decomposed = world.text.normalize('NFD');
  assert.equal(
    render(decomposed, checkText(world, decomposed, rules).findings).normalize('NFC'),
    world.marked.normalize('NFC'),
    'in decomposed Unicode',
  );
  for (const finding of result.findings)
    for (const fix of finding.fixes) {
      const fixed = applyEdits(world.text, fix.edits);
      const after = checkText(world, fixed, rules).findings;
      assert.equal(
        after.length,
        result.findings.length - 1,
        `the fix of “${finding.text}” gives: ${render(fixed, after)}`,
      );
    }
}

export function checkText(world: World, text: string, rules: readonly Rule[]): CheckResult {
  const { knowledge, asOf, others } = world;
  const among = others.length === 0 ? undefined : buildNeighbours([...others, record(OWN, text, asOf)]);
  const neighbours = among === undefined ? {} : { neighbours: { among, path: OWN } };
  return check({ draft: parseDraft(text), knowledge, asOf, severities: new Map(), rules, ...neighbours });
}

const OWN = 'du-thao.md';

function record(path: string, text: string, asOf: Day): DraftRecord {
  return recordDraft({
    path,
    name: path,
    draft: parseDraft(text),
    asOf,
    slots: slotReader(asOf),
    contraries: buildContraries(CONTRARIES),
  });
}

/** Writes findings back into their text as marks. */
export function render(text: string, findings: readonly Finding[]): string {
  let result = '';
  let from = 0;
  for (const { span, rule } of findings) {
    if (span.start < from) return `${result}…overlap at “${text.slice(span.start, span.end)}” {${rule}}`;
    result += `${text.slice(from, span.start)}⟦${text.slice(span.start, span.end)}⟧{${rule}}`;
    from = span.end;
  }
  return result + text.slice(from);
}

/** The lexicon of the language is the same in every world. */
const CONTRARIES: readonly ContraryEntry[] = parse(readFileSync('knowledge/contraries.yaml', 'utf8')).contraries;

const MARK = /⟦(?<text>[^⟦⟧]*)⟧\{[a-z|-]+\}/gu;
const HEADING = /^(?<id>\S+)\s+(?<speaker>[^,]+), (?<date>\d{4}-\d{2}-\d{2})(?<options>.*)$/u;
const OFFICE = /^(?<office>Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng) (?<name>.+)$/u;

function readStatement(heading: string, quote: string, line: number): Statement {
  const groups = HEADING.exec(heading)?.groups;
  if (groups === undefined) throw new Error(`No heading of a statement: “${heading}”`);
  const { id = '', speaker = '', date = '', options = '' } = groups;
  const { office, name = speaker } = OFFICE.exec(speaker)?.groups ?? {};
  const origin = { file: 'world.yaml', line: line + 1 };
  const source = {
    id: 'nguon',
    title: 'Bản tin thử',
    publisher: undefined,
    published: undefined,
    url: undefined,
    file: undefined,
    origin,
  };
  const option = (key: string): string | undefined =>
    new RegExp(`; ${key} (?<value>[^;]+)`, 'u').exec(options)?.groups?.value?.trim();
  const [, kind = 'target', modality = 'obligation'] =
    /; (directive|target|figure|principle|commitment|programme|quotation) (\w+)/u.exec(options) ?? [];
  return {
    id,
    quote,
    about: option('about'),
    speaker: { kind: 'person', id: name, name, aliases: [], offices: [], origin },
    office,
    date: dayIn(date),
    event: undefined,
    kind: kind as StatementKind,
    wording: 'reported',
    modality: modality as StatementModality,
    topics: [],
    document: undefined,
    requires: undefined,
    supersedes: option('supersedes')?.split(',') ?? [],
    sources: [{ source, paragraph: 1, quote: undefined }],
    origin,
  };
}

function dayIn(text: string): Day {
  const day = parseDay(/\d{4}-\d{2}-\d{2}/u.exec(text)?.[0] ?? '');
  if (day === undefined) throw new Error(`No day in “${text}”`);
  return day;
}
