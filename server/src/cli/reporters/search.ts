import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Organisation, Person } from '../../core/knowledge/model.ts';
import type { LookedUp } from '../../core/knowledge/search/look-up.ts';
import type { Day } from '../../core/text/day.ts';
import { describedName } from '../../core/wording/documents.ts';
import { attributionLine, entryLine, lifeLine, sourceLine, statementText } from '../../core/wording/evidence.ts';
import { statementSources } from '../../core/wording/sources.ts';
import type { Locale } from '../../core/wording/locale.ts';
import type { CommandContext } from '../command.ts';
import { wrapped } from '../terminal/layout.ts';
import { escapeInJson, printable } from '../../markup/printable.ts';
import { styleFor } from '../terminal/style.ts';
import { sourceJson, statementJson } from './entry-json.ts';

/** What was looked up, as JSON. */
export function foundJson(
  query: string,
  { statements, documents, people }: LookedUp,
  { documents: register }: Knowledge,
  today: Day,
): string {
  const results = statements.map(({ statement, score }) => ({
    ...statementJson(statement),
    kind: statement.kind,
    topics: statement.topics.map((topic) => topic.name),
    source: sourceJson(statementSources(statement)[0]),
    score,
  }));
  const found = {
    version: 1,
    query,
    results,
    documents: documents.map(({ item }) => ({
      id: item.id,
      name: describedName(item),
      status: register.validityAt(item, today).kind,
      url: item.url ?? null,
    })),
    people: people.map(({ item: { id, kind, name } }) => ({ id, kind, name })),
  };
  return `${escapeInJson(JSON.stringify(found, null, 2))}\n`;
}

const WIDEST = 100;

/** Statements in full; documents and people, of which `knowledge show` tells more, in a line each. What was named in full comes first. */
export function foundText(
  { statements, documents, people }: LookedUp,
  { world, texts, locale }: CommandContext,
  knowledge: Knowledge,
): string {
  const style = styleFor(world);
  const width = Math.min(world.terminal.columns ?? WIDEST, WIDEST);
  const said = statements.map(({ statement }) =>
    [
      style.bold(wrapped(printable(attributionLine(statement)), width, '')),
      wrapped(printable(statementText(statement)), width, '  '),
      style.dim(wrapped(printable(sourceLine(statementSources(statement)[0])), width, '  ')),
      style.dim(`  ${statement.id}`),
    ].join('\n'),
  );
  const entry = (line: string, id: string) => `${wrapped(printable(line), width, '')}\n${style.dim(`  ${id}`)}`;
  const named = [
    ...documents.map(({ item, whole }) => {
      const validity = knowledge.documents.validityAt(item, world.today);
      return { whole, text: entry(entryLine({ kind: 'document', document: item, validity }, locale), item.id) };
    }),
    ...people.map(({ item, whole }) => ({ whole, text: entry(personLine(item, locale), item.id) })),
  ];
  const first = named.filter(({ whole }) => whole);
  const others = named.filter(({ whole }) => !whole);
  const blocks = [...first.map(({ text }) => text), ...said, ...others.map(({ text }) => text)];
  return blocks.length === 0 ? `${texts.noHits}\n` : `${blocks.join('\n\n')}\n`;
}

function personLine(item: Person | Organisation, locale: Locale): string {
  if (item.kind === 'organisation') return lifeLine(item.name, item, locale);
  return [item.name, ...item.offices.slice(0, 1).map((office) => lifeLine(office.title, office, locale))].join(': ');
}
