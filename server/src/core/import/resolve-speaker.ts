import type { PlacedAttribution } from '../claims/speech/placed-attribution.ts';
import type { KnowledgeRecords, Office, Organisation, Person } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import type { CandidateSpeaker } from './candidate.ts';
import { officeKey } from './named-in.ts';

/** Finds the person or body of the knowledge base that an attribution means on a day. */
export interface SpeakerResolver {
  /** Undefined where the attribution names nobody at all. */
  resolve(given: PlacedAttribution, day: Day): CandidateSpeaker | undefined;
}

export function speakerResolver({
  people,
  organisations,
}: Pick<KnowledgeRecords, 'people' | 'organisations'>): SpeakerResolver {
  const byName = new Map<string, Person[]>();
  for (const person of people)
    for (const name of [person.name, ...person.aliases]) {
      const key = officeKey(name);
      byName.set(key, [...(byName.get(key) ?? []), person]);
    }
  const bodies = new Map<string, Organisation>();
  for (const body of organisations) for (const name of [body.name, ...body.aliases]) bodies.set(officeKey(name), body);
  return {
    resolve({ speaker, office }, day) {
      const printed = speaker ?? office;
      if (printed === undefined) return undefined;
      const body = speaker === undefined || office !== undefined ? undefined : bodies.get(officeKey(speaker));
      if (body !== undefined) return { id: body.id, kind: 'organisation', name: body.name, office: undefined };
      const named = speaker === undefined ? [] : (byName.get(officeKey(speaker)) ?? []);
      const holders = speaker === undefined ? people.filter((person) => holds(person, office, day, bodies)) : named;
      const [person] = holders;
      if (person !== undefined && holders.length === 1)
        return { id: person.id, kind: 'person', name: person.name, office: officeOf(person, office, day, bodies) };
      const isBody = speaker !== undefined && office === undefined && BODY.test(speaker);
      return { id: undefined, kind: isBody ? 'organisation' : 'person', name: printed, office: speaker && office };
    },
  };
}

/** A name that begins as those of bodies do; for those that the knowledge base does not know. */
const BODY =
  /^(?:Bộ|Cục|Vụ|Sở|Ủy ban|Uỷ ban|UBND|HĐND|Chính phủ|Quốc hội|Ban|Tổng|Văn phòng|Viện|Trường|Công ty|Tập đoàn|Hội|Liên|Đoàn|Tòa|Toà|Ngân hàng|Đảng|Bệnh viện|Công an|Báo|Đài|Trung tâm)(?: |$)/u;

type Bodies = ReadonlyMap<string, Organisation>;

function holds(person: Person, office: string | undefined, day: Day, bodies: Bodies): boolean {
  return person.offices.some((held) => office !== undefined && isOn(held, day) && isOffice(held, office, bodies));
}

function officeOf(person: Person, office: string | undefined, day: Day, bodies: Bodies): string | undefined {
  const held = person.offices.filter((each) => isOn(each, day));
  const meant = office === undefined ? undefined : held.find((each) => isOffice(each, office, bodies));
  return (meant ?? held[0])?.title ?? office;
}

/** Where the first day is not known, a day on which the office was seen to be held stands for it. */
function isOn({ from, to, seen }: Office, day: Day): boolean {
  if (seen.includes(day)) return true;
  if (from === undefined && to === undefined) return false;
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** "Bộ trưởng Bộ TT&TT" and "Bộ trưởng" of "Bộ trưởng Bộ Thông tin và Truyền thông"; commas and "và" say nothing. */
function isOffice({ title }: Office, office: string, bodies: Bodies): boolean {
  const wanted = officeKey(office);
  const whole = officeKey(title);
  if (whole === wanted || whole.startsWith(`${wanted} `)) return wanted.includes(' ');
  return [...bodies].some(
    ([alias, { name }]) => wanted.endsWith(` ${alias}`) && whole === wanted.slice(0, -alias.length) + officeKey(name),
  );
}
