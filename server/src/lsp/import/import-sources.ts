import type { ResponseError } from 'vscode-languageserver';
import type { Day } from '../../core/text/day.ts';
import { parseDay } from '../../core/text/day.ts';
import { situationOfKnowledge } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Server } from '../parts.ts';
import type { Situation } from '../session.ts';
import { STRINGS } from '../strings.ts';
import { reload } from '../workspace.ts';
import type { Destination, ImportAnswer, Selection } from './ports.ts';
import type { AddSelectionParams, AddSelectionResult, ImportParams, ImportResult } from './protocol.ts';

/** `doichieu/import`: what may go on record out of files, written into a folder of knowledge to wait for review. */
export async function importSources(
  server: Server,
  params: Partial<ImportParams> | undefined,
): Promise<ImportResult | ResponseError<never>> {
  const { sources, folder } = params ?? {};
  if (!Array.isArray(sources) || !sources.every(isText) || !isText(folder))
    return invalidParams('sources: string[], folder: string');
  const situation = await situationOfKnowledge(server.session, folder);
  if (!server.client.trusted) return refused(situation);
  const answer = await server.ports.imports.importSources(sources, destination(server, situation, folder));
  return written(server, answer, situation);
}

/** `doichieu/addSelection`: the same for a selection of a document, saved or not. */
export async function addSelection(
  server: Server,
  params: Partial<AddSelectionParams> | undefined,
): Promise<AddSelectionResult | ResponseError<never>> {
  const selection = selectionOf(params ?? {});
  const folder = params?.folder;
  if (selection === undefined || !isText(folder))
    return invalidParams('uri, text, folder: string; start, end: integer; date: YYYY-MM-DD');
  const situation = await situationOfKnowledge(server.session, folder);
  if (!server.client.trusted) return { ...refused(situation), open: null };
  const into = destination(server, situation, folder);
  const answer = await server.ports.imports.importSelection(selection, into);
  if (answer.kind === 'written') return { ...written(server, answer, situation), open: null };
  const { people, organisations } = into.knowledge.records;
  const speakers = [...people, ...organisations].map(({ name }) => name);
  const { speaker, date } = answer;
  return { files: [], problem: null, open: { speaker, date, today: into.asOf, speakers: [...new Set(speakers)] } };
}

function destination({ ports }: Server, { world, asOf }: Situation, folder: string): Destination {
  return { folder, knowledge: world.knowledge, asOf: asOf ?? ports.today() };
}

function refused({ locale }: Situation): ImportResult {
  return { files: [], problem: STRINGS[locale].untrusted };
}

function written(server: Server, { files, problem }: ImportAnswer, { locale }: Situation): ImportResult {
  reload(server);
  return { files, problem: problem?.[locale] ?? null };
}

function selectionOf(params: Partial<AddSelectionParams>): Selection | undefined {
  const { uri, text, start, end, title, speaker } = params;
  const date = dateOf(params.date);
  if (!isText(uri) || !isText(text) || !isOffset(start, text) || !isOffset(end, text) || date === 'wrong')
    return undefined;
  const selected = { start: Math.min(start, end), end: Math.max(start, end) };
  return { uri, text, selected, title: title || undefined, speaker: speaker || undefined, date };
}

function dateOf(value: unknown): Day | undefined | 'wrong' {
  if (value === undefined || value === null || value === '') return undefined;
  return (isText(value) ? parseDay(value) : undefined) ?? 'wrong';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOffset(value: unknown, text: string): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length;
}
