import { inconsistencies } from '../../core/knowledge/consistency.ts';
import type { Statement } from '../../core/knowledge/model.ts';
import { type Proof, proveQuotations } from '../../core/knowledge/prove-quotations.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { failure, wordFault } from '../failure.ts';
import { knowledgeFolders, settingsFor, tooMany } from '../knowledge-in-use.ts';
import { escapeInJson, printable } from '../../markup/printable.ts';
import { isProblem, type Problem, type World } from '../world.ts';

/** Checks the knowledge base: its form, its references, its dates, and, where the texts are given, every quotation against its source. */
export function verifyKnowledge(context: CommandContext, format: 'text' | 'json'): ExitCode | Problem {
  const { line, operands, world, locale } = context;
  const extra = tooMany(operands, 0);
  if (extra !== undefined) return extra;
  const folders = line.values.get('sources');
  const settings = settingsFor(line, '.', world);
  if (isProblem(settings)) return settings;
  const unusable = folders === undefined ? undefined : world.knowledge.checkSourceFolders(folders);
  if (unusable !== undefined) return unusable;
  const loaded = world.knowledge.load(knowledgeFolders(line, settings, world));
  if (isProblem(loaded)) return loaded;
  const proof = folders === undefined ? undefined : proofFrom(folders, loaded.records.statements, world);
  if (isProblem(proof)) return proof;
  const attestations = loaded.records.statements.flatMap((statement) => statement.sources).length;
  const faults = [
    ...loaded.faults,
    ...inconsistencies(loaded.records),
    ...(proof?.missing ?? []),
    ...(proof?.faults ?? []),
  ];
  const verdict = {
    statements: loaded.records.statements.length,
    documents: loaded.records.documents.length,
    attestations,
    proven: proof?.proven ?? 0,
    withoutFile: proof?.withoutFile ?? 0,
    textsRead: proof !== undefined,
  };
  if (format === 'json') {
    const listed = faults.map((fault) => ({
      file: fault.file,
      line: fault.line,
      id: fault.id ?? null,
      message: fault.message[locale],
    }));
    world.out(
      `${escapeInJson(JSON.stringify({ version: 1, sound: faults.length === 0, ...verdict, digest: loaded.digest, faults: listed }, null, 2))}\n`,
    );
  }
  for (const fault of faults) world.err(`${printable(`${fault.file}:${fault.line}: ${wordFault(fault, locale)}`)}\n`);
  if (faults.length > 0) return failure((texts) => texts.faulty(faults.length));
  if (format === 'text') world.out(verdictText(verdict, context));
  return 0;
}

/** A text that cannot be read ends the whole. */
function proofFrom(folders: readonly string[], statements: readonly Statement[], world: World): Proof | Problem {
  let unreadable: Problem | undefined;
  const proof = proveQuotations(statements, (file) => {
    const lines = world.knowledge.sourceLines(folders, file);
    if (!isProblem(lines)) return lines;
    unreadable ??= lines;
    return undefined;
  });
  return unreadable ?? proof;
}

interface Verdict {
  readonly statements: number;
  readonly documents: number;
  readonly attestations: number;
  readonly proven: number;
  readonly withoutFile: number;
  readonly textsRead: boolean;
}

function verdictText(
  { statements, documents, attestations, proven, withoutFile, textsRead }: Verdict,
  { texts }: CommandContext,
): string {
  const registered = documents > 0 ? `${texts.registered(documents)}\n` : '';
  if (!textsRead) return `${texts.verifiedWithoutTexts(statements, attestations)}\n${registered}`;
  return `${texts.verified(statements, proven)}\n${registered}${withoutFile > 0 ? `${texts.withoutFile(withoutFile)}\n` : ''}`;
}
