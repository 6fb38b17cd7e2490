import type { Day } from '../text/day.ts';
import type { Bilingual, KnowledgeFault } from './fault.ts';
import { tenureOn } from './holders.ts';
import type { KnowledgeRecords, Person, Statement } from './model.ts';

/** What neither the schema nor the references can show: dates that disagree, offices that were not held on the day, one quotation entered twice. */
export function inconsistencies({ statements, people }: KnowledgeRecords): readonly KnowledgeFault[] {
  return [
    ...people.flatMap(undatedOffices),
    ...statements.flatMap((statement) => [...dateFaults(statement), ...officeFaults(statement)]),
    ...repeatedQuotations(statements),
  ];
}

export function faultAt(entry: Statement | Person, message: Bilingual): KnowledgeFault {
  return { ...entry.origin, id: entry.id, message };
}

function undatedOffices(person: Person): readonly KnowledgeFault[] {
  return person.offices
    .filter((office) => office.seen.length === 0 && DAYS.every((key) => office[key] === undefined))
    .map(({ title }) => faultAt(person, officeUndated(title)));
}

const DAYS = ['from', 'to', 'notBefore', 'notAfter'] as const;

function dateFaults(statement: Statement): readonly KnowledgeFault[] {
  const { id, date, sources } = statement;
  return [
    ...(id.startsWith(`${date}/`) ? [] : [faultAt(statement, idDate(date))]),
    ...sources.flatMap(({ source }) => {
      const { published } = source;
      return published === undefined || date <= published
        ? []
        : [faultAt(statement, publishedBefore(source.id, published))];
    }),
  ];
}

function officeFaults(statement: Statement): readonly KnowledgeFault[] {
  const { speaker, office, date } = statement;
  if (speaker.kind === 'organisation' || office === undefined) return [];
  const terms = speaker.offices.filter(({ title }) => title === office);
  if (terms.length === 0) return [faultAt(statement, noSuchOffice(speaker.name, office))];
  return terms.some((term) => tenureOn(term, date) !== 'not-held')
    ? []
    : [faultAt(statement, officeNotHeld(speaker.name, office, date))];
}

/** The same words of the same speaker on the same day are one statement with two sources. */
function repeatedQuotations(statements: readonly Statement[]): readonly KnowledgeFault[] {
  const first = new Map<string, Statement>();
  return statements.flatMap((statement) => {
    const key = [statement.speaker.id, statement.date, statement.quote, statement.about ?? ''].join('\n');
    const twin = first.get(key);
    if (twin === undefined) first.set(key, statement);
    return twin === undefined ? [] : [faultAt(statement, repeats(twin.id))];
  });
}

function idDate(date: Day): Bilingual {
  return {
    vi: `ngày trong mã khác ngày phát biểu (${date})`,
    en: `the day in the id differs from the day of the statement (${date})`,
  };
}

function publishedBefore(source: string, published: Day): Bilingual {
  return {
    vi: `nguồn “${source}” đăng ngày ${published}, trước ngày phát biểu`,
    en: `the source “${source}” was published on ${published}, before the day of the statement`,
  };
}

function noSuchOffice(speaker: string, office: string): Bilingual {
  return {
    vi: `hồ sơ của ${speaker} không có chức danh “${office}”`,
    en: `${speaker} has no office “${office}” on record`,
  };
}

function officeNotHeld(speaker: string, office: string, date: Day): Bilingual {
  return {
    vi: `${speaker} không giữ chức danh “${office}” vào ngày ${date}`,
    en: `${speaker} did not hold the office “${office}” on ${date}`,
  };
}

function officeUndated(office: string): Bilingual {
  return {
    vi: `chức danh “${office}” không có from, to hay seen`,
    en: `the office “${office}” has neither from, to nor seen`,
  };
}

function repeats(id: string): Bilingual {
  return {
    vi: `trùng lời với “${id}”: cùng người, cùng ngày; hãy ghi thêm nguồn vào mục đó`,
    en: `repeats “${id}”: the same speaker on the same day; add the source to that entry`,
  };
}
