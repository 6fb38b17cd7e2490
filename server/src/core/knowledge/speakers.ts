import { type Party, readParties } from '../claims/names/names.ts';
import { readOfficeNames } from '../claims/names/office-names.ts';
import type { Day } from '../text/day.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { type HolderIndex, nameKey, tenureOn } from './holders.ts';
import type { MentionIndex } from './mentions.ts';
import type { KnowledgeRecords, Organisation, Person, Statement } from './model.ts';

/** How somebody to whom a draft gives words stands to whoever said them: the same, certainly another on record, or not to be told. */
export type Standing = 'same' | 'another' | 'open';

/** Whom the text names, and the full name where another place of the text gives it. */
export interface Naming {
  readonly party: Party | undefined;
  readonly speaker: string | undefined;
}

export interface SpeakerIndex {
  standing(given: Naming, statement: Statement): Standing;
  /** Whether the words name, among others, the person who made the statement. */
  isNamedIn(tokens: readonly Token[], statement: Statement): boolean;
  /** The one person on record whom an attribution names in full. */
  personGiven(given: Naming): Person | undefined;
}

/** Compares by name where there is one, else by the office on the day of the statement, else by the body. */
export function buildSpeakers(
  { organisations }: Pick<KnowledgeRecords, 'organisations'>,
  holders: HolderIndex,
  mentions: MentionIndex,
): SpeakerIndex {
  const bodies = new Map(organisations.map((organisation) => [organisation.id, organisation]));

  function standing(given: Naming, statement: Statement): Standing {
    const { speaker } = statement;
    if (speaker.kind === 'organisation' || given.party === undefined) return 'open';
    if (given.party.kind === 'body') return standingOfBody(given.party.name ?? '', speaker, statement.date);
    if (given.party.kind !== 'person') return 'open';
    if (given.party.name !== undefined) return standingByName(given.speaker ?? given.party.name, speaker);
    const byOffice = standingByOffice(given.party.office ?? '', statement);
    return byOffice === 'open' && given.speaker !== undefined ? standingByName(given.speaker, speaker) : byOffice;
  }

  function standingByName(name: string, speaker: Person): Standing {
    const key = nameKey(name);
    const own = [speaker.name, ...speaker.aliases].map(nameKey);
    if (own.some((each) => each === key || each.endsWith(` ${key}`))) return 'same';
    return holders.peopleNamed(name).length > 0 ? 'another' : 'open';
  }

  /** "Phó Thủ tướng" is whoever may have been one on the day; where nobody on record was, it may be anybody. */
  function standingByOffice(phrase: string, { speaker, date }: Statement): Standing {
    if (speaker.kind !== 'person') return 'open';
    const names = readOfficeNames(phrase);
    const denoted = names.flatMap((name) => holders.denotedBy(name));
    if (denoted.some(({ person }) => person.id === speaker.id)) return 'same';
    return denoted.some(({ office }) => tenureOn(office, date) === 'held') ? 'another' : 'open';
  }

  /** Whoever holds an office of a body, or of one that came before or after it, speaks for it. */
  function standingOfBody(name: string, speaker: Person, on: Day): Standing {
    const tokens = tokenise(name);
    const mention = mentions.mentionsIn(tokens, on).find((each) => each.endToken - each.firstToken === tokens.length);
    const body = mention?.kind === 'organisation' ? bodies.get(mention.id) : undefined;
    if (body === undefined) return 'open';
    const own = speaker.offices.flatMap(({ organisation }) => organisation ?? []);
    if (own.length === 0) return 'open';
    return own.some((id) => id === body.id || areKin(body, bodies.get(id))) ? 'same' : 'another';
  }

  return {
    standing,
    isNamedIn: (tokens, statement) =>
      readParties(tokens).some(
        (party) => party.kind === 'person' && standing({ party, speaker: undefined }, statement) === 'same',
      ),
    personGiven({ party, speaker }) {
      if (party?.kind !== 'person' || speaker === undefined) return undefined;
      const [person, twin] = holders.peopleNamed(speaker);
      return twin === undefined ? person : undefined;
    },
  };
}

function areKin(body: Organisation, other: Organisation | undefined): boolean {
  return other !== undefined && (succeeds(other, body) || succeeds(body, other));
}

function succeeds({ id }: Organisation, { successors }: Organisation): boolean {
  return successors.some((successor) => successor.id === id);
}
