import { type HistoryEntry, historyOf, standingOn } from '../../core/knowledge/history.ts';
import { forebearsOf, type Lived } from '../../core/knowledge/lives.ts';
import { buildMeasures } from '../../core/knowledge/measures.ts';
import type { KnowledgeRecords, Measure, Office, Statement, Succession } from '../../core/knowledge/model.ts';
import { recordedClaims } from '../../core/knowledge/recorded-claims.ts';
import type { Day } from '../../core/text/day.ts';
import { shortDay } from '../../core/wording/dates.ts';
import { attributionLine, sourceLine } from '../../core/wording/evidence.ts';
import { historyLine } from '../../core/wording/history.ts';
import { termsOf } from '../../core/wording/word.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { failure } from '../failure.ts';
import { loadHere, tooMany } from '../knowledge-in-use.ts';
import { dayOption } from '../option-values.ts';
import { historyJson } from '../reporters/entry-json.ts';
import { displayWidth, wrapped } from '../terminal/layout.ts';
import { escapeInJson, printable } from '../../markup/printable.ts';
import { styleFor } from '../terminal/style.ts';
import { isProblem, type Problem } from '../world.ts';
import { documentFields } from './document-fields.ts';
import { type Entry, entryJson, LISTS } from './entries.ts';

type FieldName = keyof CommandContext['texts']['fields'];
type Field = readonly [FieldName, string | undefined];

/** Shows what is on record under an id, or under the number of a document; one id may stand in several lists. */
export function showEntry(context: CommandContext, format: 'text' | 'json'): ExitCode | Problem {
  const { line, operands, world } = context;
  const [id] = operands;
  if (id === undefined) return failure((texts) => texts.missingId);
  const extra = tooMany(operands, 1);
  if (extra !== undefined) return extra;
  const asOf = dayOption(line, 'as-of');
  if (isProblem(asOf)) return asOf;
  const loaded = loadHere(line, world);
  if (isProblem(loaded)) return loaded;
  const found = LISTS.flatMap((list) =>
    loaded.records[list]
      .filter((entry: Entry) => entry.id === id || ('number' in entry && entry.number === id))
      .map((entry) => ({ list, entry })),
  );
  if (found.length === 0) return failure((texts) => texts.unknownId(id));
  const day = asOf ?? world.today;
  const json = (): object => {
    const measures = buildMeasures(loaded.records.measures);
    const entries = found.map(({ list, entry }) => ({
      list,
      ...entryJson(entry, measures),
      ...('unit' in entry ? { history: historyJson(lifeOf(entry, loaded.records), day) } : {}),
    }));
    return { version: 1, asOf: day, entries };
  };
  world.out(
    format === 'json'
      ? `${escapeInJson(JSON.stringify(json(), null, 2))}\n`
      : `${found.map(({ entry }) => entryText(entry, { ...context, day }, loaded.records)).join('\n\n')}\n`,
  );
  return 0;
}

function entryText(entry: Entry, context: DayContext, records: KnowledgeRecords): string {
  const { world, texts } = context;
  const style = styleFor(world);
  const width = Math.min(world.terminal.columns ?? WIDEST, WIDEST);
  const fields: readonly Field[] = [
    ['id', entry.id],
    ...fieldsOf(entry, context, records),
    ['origin', `${entry.origin.file}:${entry.origin.line}`],
  ];
  return fields
    .flatMap(([name, value]) => {
      if (value === undefined || value === '') return [];
      const label = texts.fields[name] + ' '.repeat(Math.max(1, LABEL_WIDTH - displayWidth(texts.fields[name])));
      return [style.dim(label) + wrapped(printable(value), width, ' '.repeat(LABEL_WIDTH)).trimStart()];
    })
    .join('\n');
}

const LABEL_WIDTH = 18;
const WIDEST = 100;

function fieldsOf(entry: Entry, context: DayContext, records: KnowledgeRecords): readonly Field[] {
  if ('quote' in entry) return statementFields(entry, context);
  if ('number' in entry) return documentFields(entry, { records, day: context.day, locale: context.locale });
  if ('title' in entry) {
    return [
      ['title', entry.title],
      ['publisher', entry.publisher],
      ['published', entry.published && shortDay(entry.published)],
      ['url', entry.url],
      ['file', entry.file],
    ];
  }
  return [
    ['name', entry.name],
    ['aliases', entry.aliases.join('; ')],
    ['kind', 'kind' in entry && entry.kind !== 'person' && entry.kind !== 'organisation' ? entry.kind : undefined],
    ...('unit' in entry ? measureFields(entry, context, records) : []),
    ['date', 'date' in entry ? entry.date && shortDay(entry.date) : undefined],
    ['place', 'place' in entry ? entry.place : undefined],
    ...('offices' in entry ? entry.offices.map((office): Field => ['offices', officeText(office)]) : []),
    ['from', 'from' in entry ? entry.from && shortDay(entry.from) : undefined],
    ['to', 'to' in entry ? entry.to && shortDay(entry.to) : undefined],
    ...('successors' in entry ? lifeFields(entry, records) : []),
    ['sources', 'sources' in entry ? entry.sources.join(', ') : undefined],
  ];
}

/** What came before and after, one a line. */
function lifeFields(entry: Lived, { organisations, places }: KnowledgeRecords): readonly Field[] {
  const kin: readonly Lived[] = organisations.some((each) => each === entry) ? organisations : places;
  const nameOf = (id: string): string => kin.find((each) => each.id === id)?.name ?? id;
  return [
    ...forebearsOf(entry, kin).map(({ id, name, to }): Field => {
      const until = to === undefined ? '' : `, … – ${shortDay(to)}`;
      return ['forebears', `${name} (${id}${until})`];
    }),
    ...entry.successors.map((each): Field => ['successors', successionText(each, nameOf(each.id))]),
  ];
}

/** "Bộ Công an (bo-cong-an, 01/03/2025 – …): an toàn thông tin; Nghị định 02/2025/NĐ-CP". */
function successionText({ id, functions, basis, from }: Succession, name: string): string {
  const since = from === undefined ? '' : `, ${shortDay(from)} – …`;
  const matters = functions.length === 0 ? '' : `: ${functions.join(', ')}`;
  return `${name} (${id}${since})${matters}${basis === undefined ? '' : `; ${basis}`}`;
}

/** With the day on which is asked what stands. */
interface DayContext extends CommandContext {
  readonly day: Day;
}

function lifeOf(measure: Measure, { statements, measures }: KnowledgeRecords): HistoryEntry[] {
  return historyOf(measure, statements.flatMap(recordedClaims), buildMeasures(measures));
}

function measureFields(
  measure: Measure,
  { locale, texts, day }: DayContext,
  records: KnowledgeRecords,
): readonly Field[] {
  const { unit, direction, of, topics } = measure;
  const life = lifeOf(measure, records);
  const standing = standingOn(life, day);
  const { standing: inForce } = termsOf(locale);
  return [
    ['unit', unit],
    ['direction', direction && texts.directions[direction]],
    ['of', of.join('; ')],
    ['topics', topics.map((topic) => topic.name).join('; ')],
    ...life.map((entry): Field => {
      const mark = standing.includes(entry) ? ` (${inForce})` : '';
      return ['history', `${historyLine(entry, locale)}${mark}`];
    }),
  ];
}

function statementFields(statement: Statement, { texts, locale }: CommandContext): readonly Field[] {
  return [
    statement.wording === 'restated' ? ['restated', statement.quote] : ['quote', `“${statement.quote}”`],
    ['about', statement.about],
    ['speaker', attributionLine(statement)],
    ['kind', termsOf(locale).kinds[statement.kind]],
    ['modality', texts.modalities[statement.modality]],
    ['wording', texts.wordings[statement.wording]],
    ['topics', statement.topics.map((topic) => topic.name).join('; ')],
    ['supersedes', statement.supersedes.join(', ')],
    ['requires', requirementText(statement)],
    ...statement.sources.flatMap(({ source, paragraph }): readonly Field[] => [
      [
        'source',
        `${sourceLine(source)} (${[source.id, ...(paragraph === undefined ? [] : [texts.paragraph(paragraph)])].join(', ')})`,
      ],
      ['url', source.url],
    ]),
  ];
}

/** "luật, bộ luật: chương hoặc điều về …" */
function requirementText({ requires }: Statement): string | undefined {
  return requires && `${requires.documents.join(', ')}: ${requires.what}`;
}

function officeText({ title, from, to, seen }: Office): string {
  const period =
    from === undefined && to === undefined ? seen.map(shortDay).join(', ') : `${dayOf(from)} – ${dayOf(to)}`;
  return period === '' ? title : `${title} (${period})`;
}

function dayOf(day: Day | undefined): string {
  return day === undefined ? '…' : shortDay(day);
}
