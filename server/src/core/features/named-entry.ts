import type { Evidence } from '../findings/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../knowledge/mentions.ts';
import type { Day } from '../text/day.ts';

/** What is on record of a name, as it can be shown: its life, what took its place, the offices held by the day. */
export function entryOf({ kind, id }: Mention, knowledge: Knowledge, day: Day): readonly NamedEntry[] {
  switch (kind) {
    case 'organisation': {
      const organisation = knowledge.organisation(id);
      if (organisation === undefined) return [];
      const successors = organisation.successors.flatMap((each) => knowledge.organisation(each.id) ?? []);
      return [{ kind, organisation, successors }];
    }
    case 'place': {
      const place = knowledge.place(id);
      if (place === undefined) return [];
      return [{ kind, place, successors: place.successors.flatMap((each) => knowledge.place(each.id) ?? []) }];
    }
    case 'person': {
      const person = knowledge.records.people.find((each) => each.id === id);
      if (person === undefined) return [];
      const offices = person.offices.filter(({ from }) => from === undefined || from <= day).slice(-MOST_OFFICES);
      return (offices.length === 0 ? [undefined] : offices).map((office) => ({ kind, person, office }));
    }
  }
}

export type NamedEntry = Extract<Evidence, { kind: 'organisation' | 'place' | 'person' }>;

/** The latest; the look-up shows all. */
const MOST_OFFICES = 3;
