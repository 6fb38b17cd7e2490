// Imports the replace and repeal relations of the codification as a user's register, and asks it what they say: is each document that a
// relation ends as a whole expired from the day of the relation on, and what do the rules say of real legal bases?
//   node out/eval/register.mjs DATA [--show]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { check } from '../../server/src/core/check.ts';
import { dayBefore } from '../../server/src/core/claims/times/calendar-part.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { numberKey } from '../../server/src/core/knowledge/documents/number-key.ts';
import { buildKnowledge, type Knowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { expiredCitation } from '../../server/src/core/rules/expired-citation.ts';
import { type Day, parseDay } from '../../server/src/core/text/day.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { type Imported, importRelations, type Relation } from './import-relations.ts';

/** The day for which the lines that are in force say so. */
const IN_FORCE = parseDay('2026-01-31') as Day;

const [data = '../shared', ...flags] = process.argv.slice(2);
const RELATIONS = join(data, 'data/phapdien/relations_replace_repeal.jsonl.gz');
const DOCUMENTS = ['documents_2026-01', 'documents_removed_2024-04_to_2026-01'].map((name) =>
  join(data, `data/phapdien/${name}.jsonl.gz`),
);
const BASES = join(data, 'data/gazette/legal_basis_citations.jsonl');

const missing = [RELATIONS, ...DOCUMENTS].find((path) => !existsSync(path));
if (missing === undefined) measure();
else console.log(`  not measured: there is no ${missing}`);

function measure(): void {
  const relations = rowsOf<Relation>(RELATIONS);
  const imported = importRelations(
    DOCUMENTS.flatMap((path) => rowsOf<Readonly<Record<string, unknown>>>(path)),
    relations,
  );
  const knowledge = load(imported);
  console.log(`  ${relations.length} relations, ${imported.documents.length} documents imported as a user's register`);
  askEnds(knowledge, imported);
  if (existsSync(BASES)) askBases(knowledge, BASES);
  else console.log(`  legal bases: not measured, there is no ${BASES}`);
}

/** Written and read as a curator's folder, so that schema and references are tried too. */
function load({ documents }: Imported): Knowledge {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-register-'));
  writeFileSync(join(folder, 'sources.yaml'), 'sources:\n  - { id: phap-dien, title: Pháp điển }\n');
  writeFileSync(join(folder, 'documents.yaml'), JSON.stringify({ documents }));
  const loaded = loadKnowledge([folder]);
  rmSync(folder, { recursive: true });
  if (!('records' in loaded)) throw new Error('The imported register cannot be read');
  for (const { id, message } of loaded.faults.slice(0, 5)) console.log(`  fault in ${id}: ${message.en}`);
  console.log(`  ${loaded.faults.length} faults`);
  return buildKnowledge(loaded.records);
}

function askEnds({ documents }: Knowledge, { ends }: Imported): void {
  const counts = { asked: 0, right: 0, before: 0 };
  for (const { id, from, later } of ends) {
    const document = documents.document(id);
    if (document === undefined) continue;
    counts.asked += 1;
    const expired = documents.validityAt(document, from).kind === 'expired';
    const tooEarly = documents.validityAt(document, dayBefore(from)).kind === 'expired';
    if (expired && !tooEarly) counts.right += 1;
    // A document that two relations end has ended with the first of them.
    else if (expired && later) counts.before += 1;
    else if (flags.includes('--show'))
      console.log(`    ${id} ${from}: ${expired ? 'expired the day before' : 'not expired'}`);
  }
  console.log(
    `  ${counts.asked} ends of whole documents: ${counts.right} expired from the right day, ${counts.before} already ended by an earlier relation, ${counts.asked - counts.right - counts.before} wrong`,
  );
}

interface Basis {
  readonly doc_issued: string;
  readonly can_cu: string;
  readonly cited: string;
  readonly status: string;
  readonly replaced_effective: string | null;
}

/** Each line as a draft of its own: on the day on which it stood in the gazette, and on the day from which its document is said to have ended. */
function askBases(knowledge: Knowledge, path: string): void {
  const counts = { expired: 0, found: 0, early: 0, living: 0, accused: 0, unknown: 0 };
  for (const basis of linesOf(readFileSync(path, 'utf8')).map((line) => JSON.parse(line) as Basis)) {
    const issued = parseDay(basis.doc_issued);
    const ended = parseDay(basis.replaced_effective ?? '');
    if (basis.status === 'expired_since' && ended !== undefined) {
      counts.expired += 1;
      if (accuses(knowledge, basis, ended)) counts.found += 1;
      if (issued !== undefined && accuses(knowledge, basis, issued)) counts.early += 1;
    } else if (basis.status.startsWith('in_force')) {
      counts.living += 1;
      if (accuses(knowledge, basis, IN_FORCE)) counts.accused += 1;
    } else if (issued !== undefined && accuses(knowledge, basis, issued)) {
      counts.unknown += 1;
      if (flags.includes('--show'))
        console.log(`    ${basis.doc_issued} ${basis.cited}: ${basis.can_cu.slice(0, 160)}`);
    }
  }
  console.log(
    `  legal bases: ${counts.found} of ${counts.expired} expired ones found, ${counts.early} of them already when they were issued; ${counts.accused} of ${counts.living} in force accused; ${counts.unknown} of unknown status accused`,
  );
}

function accuses(knowledge: Knowledge, { can_cu, cited }: Basis, asOf: Day): boolean {
  const draft = parseDraft(`${can_cu};\n`);
  return check({ draft, knowledge, asOf, severities: new Map(), rules: [expiredCitation] }).findings.some(({ text }) =>
    numberKey(text).endsWith(numberKey(cited)),
  );
}

function rowsOf<T>(path: string): readonly T[] {
  return linesOf(gunzipSync(readFileSync(path)).toString('utf8')).map((line) => JSON.parse(line) as T);
}

function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}
