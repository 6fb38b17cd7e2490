import type { Party } from '../names/names.ts';
import type { KnownPerson } from './known-person.ts';
import type { PlacedAttribution } from './placed-attribution.ts';

/** The people of a passage, behind those that were known before it; of one person the fullest naming, the latest last. */
export function knownPeople(parties: readonly Party[], before: readonly KnownPerson[]): KnownPerson[] {
  const known = new Map<string, KnownPerson>();
  for (const person of before.slice(-MOST_KNOWN)) known.set(person.name.toLowerCase(), fromBefore(person));
  for (const { kind, name, nameSpan, office, officeSpan, address } of parties) {
    if (kind !== 'person' || name === undefined || !name.includes(' ')) continue;
    const key = name.toLowerCase();
    const earlier = known.get(key);
    if (earlier === undefined && [...known.keys()].some((longer) => longer.endsWith(` ${key}`))) continue;
    const held = office === undefined && earlier !== undefined ? earlier : { office, officeSpan };
    known.delete(key);
    known.set(key, {
      name,
      nameSpan,
      office: held.office,
      officeSpan: held.officeSpan,
      address: address ?? earlier?.address,
      carried: false,
    });
  }
  return [...known.values()].slice(-MOST_KNOWN);
}

function fromBefore({ name, nameSpan, office, officeSpan, address }: KnownPerson): KnownPerson {
  return { name, nameSpan, office, officeSpan, address, carried: true };
}

/** The person of whom a party is a short form: "ông Cường" of "Trần Văn Cường", "Bộ trưởng" of "Bộ trưởng Bộ A Trần Văn B". */
export function longFormOf(party: Party, people: readonly KnownPerson[]): KnownPerson | undefined {
  if (party.kind !== 'person') return undefined;
  if (party.name !== undefined) {
    const short = ` ${party.name.toLowerCase()}`;
    return people.findLast(({ name }) => ` ${name.toLowerCase()}`.endsWith(short) && name.length > short.length);
  }
  const office = party.office?.toLowerCase() ?? '';
  return people.findLast((person) => person.office !== undefined && sameOffice(office, person.office.toLowerCase()));
}

/** The one person whom an attribution names. */
export function personOf({
  speaker,
  office,
}: {
  readonly speaker: string | undefined;
  readonly office: string | undefined;
}): KnownPerson[] {
  if (speaker === undefined) return [];
  return [{ name: speaker, nameSpan: undefined, office, officeSpan: undefined, address: undefined, carried: true }];
}

/** Whether "ông" or "bà" may stand for a person: most names of women have "Thị" in them, those of men "Văn". */
export function mayBe({ address }: { readonly address: string | undefined }, person: KnownPerson): boolean {
  if (address === undefined || !GENDERED.has(address)) return true;
  if (person.address !== undefined && GENDERED.has(person.address)) return MEN.has(address) === MEN.has(person.address);
  const middle = ` ${person.name.toLowerCase()} `;
  return MEN.has(address) ? !middle.includes(' thị ') : !middle.includes(' văn ');
}

const MEN: ReadonlySet<string> = new Set(['ông', 'anh']);
const GENDERED: ReadonlySet<string> = new Set([...MEN, 'bà', 'chị', 'cô']);

const MOST_KNOWN = 24;

/** One begins with the other ("Bộ trưởng", "Bộ trưởng Bộ A"); a deputy's office does not begin with that of the head. */
function sameOffice(short: string, long: string): boolean {
  return long === short || long.startsWith(`${short} `);
}

export function attributionTo({ name, nameSpan, office, officeSpan, carried }: KnownPerson): PlacedAttribution {
  const occasion = { date: undefined, dateSpan: undefined, event: undefined, eventSpan: undefined };
  return { speaker: name, speakerSpan: nameSpan, office, officeSpan, party: undefined, ...occasion, carried };
}
