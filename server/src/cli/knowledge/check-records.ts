import type { KnowledgeFault } from '../../core/knowledge/fault.ts';
import type { KnowledgeRecords, Office, Person, Statement } from '../../core/knowledge/model.ts';
import type { Day } from '../../core/text/day.ts';
import type { Texts } from '../wording/shape.ts';
import { TEXTS } from '../wording/texts.ts';

/** What the schema and the references cannot show: dates that disagree, and offices that were not held on the day. */
export function checkRecords({ statements, people }: KnowledgeRecords): readonly KnowledgeFault[] {
  return [
    ...people.flatMap(undatedOffices),
    ...statements.flatMap((statement) => [...dateFaults(statement), ...officeFaults(statement)]),
  ];
}

export function faultAt(entry: Statement | Person, say: (texts: Texts) => string): KnowledgeFault {
  return { ...entry.origin, id: entry.id, message: { vi: say(TEXTS.vi), en: say(TEXTS.en) } };
}

function undatedOffices(person: Person): readonly KnowledgeFault[] {
  return person.offices
    .filter(({ from, to, seen }) => from === undefined && to === undefined && seen.length === 0)
    .map(({ title }) => faultAt(person, (texts) => texts.officeUndated(title)));
}

function dateFaults(statement: Statement): readonly KnowledgeFault[] {
  const { id, date, sources } = statement;
  return [
    ...(id.startsWith(`${date}/`) ? [] : [faultAt(statement, (texts) => texts.idDate(date))]),
    ...sources.flatMap(({ source }) => {
      const { published } = source;
      return published === undefined || date <= published
        ? []
        : [faultAt(statement, (texts) => texts.publishedBefore(source.id, published))];
    }),
  ];
}

function officeFaults(statement: Statement): readonly KnowledgeFault[] {
  const { speaker, office, date } = statement;
  if (speaker.kind === 'organisation' || office === undefined) return [];
  const terms = speaker.offices.filter(({ title }) => title === office);
  if (terms.length === 0) return [faultAt(statement, (texts) => texts.noSuchOffice(speaker.name, office))];
  return terms.some((term) => mayHold(term, date))
    ? []
    : [faultAt(statement, (texts) => texts.officeNotHeld(speaker.name, office, date))];
}

/** Whether the dates on record leave room for the office being held on the day. */
function mayHold({ from, to }: Office, date: Day): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}
