import type { KnowledgeFault } from '../../core/knowledge/fault.ts';
import { tenureOn } from '../../core/knowledge/holders.ts';
import type { KnowledgeRecords, Person, Statement } from '../../core/knowledge/model.ts';
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
    .filter((office) => office.seen.length === 0 && DAYS.every((key) => office[key] === undefined))
    .map(({ title }) => faultAt(person, (texts) => texts.officeUndated(title)));
}

const DAYS = ['from', 'to', 'notBefore', 'notAfter'] as const;

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
  return terms.some((term) => tenureOn(term, date) !== 'not-held')
    ? []
    : [faultAt(statement, (texts) => texts.officeNotHeld(speaker.name, office, date))];
}
