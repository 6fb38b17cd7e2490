import type { UnitKind } from '../../document/outline-node.ts';
import { wordSet } from '../phrases.ts';
import type { Time } from '../times/time.ts';
import type { ContentWord } from '../words.ts';
import type { Assertion } from './assertion.ts';

/** True where two assertions of one kind speak of the same thing: each names every telling word of the other, the same numbers and the same other times. */
export function isSameThing(a: Assertion, b: Assertion): boolean {
  if (!sameNumbers(a.numbers, b.numbers) || !areAlike(a, b)) return false;
  const least = Math.min(a.core.size, b.core.size);
  if (!namesAll(b, a.after) || !namesAll(a, b.after) || (a.kind !== 'charge' && areCases(a, b) && !areOneWork(a, b)))
    return false;
  // What narrows the one is named by the other, unless the thing is told in so many words that it is the same wherever it stands.
  return (a.kind !== 'value' && least >= SPEAKING_FOR_ITSELF) || (namesAll(b, a.under) && namesAll(a, b.under));
}

/** "Hoàn thành Cơ sở dữ liệu quốc gia về tài sản công", "gửi dự thảo kế hoạch về Bộ A" in two items of a list: there is one of that name, and no case of it. */
function areOneWork(a: Assertion, b: Assertion): boolean {
  if (a.kind !== 'deadline' || b.kind !== 'deadline') return false;
  if (!(a.single && b.single) && !(handsOver(a) && handsOver(b))) return false;
  return a.core.size >= LONG_NAME && namesEach(a.core, b.core) && namesEach(b.core, a.core);
}

/** "Gửi", "trình", "nộp" to somebody; "chương trình", "quy trình" are other words. */
function handsOver({ subject }: Assertion): boolean {
  return subject.core.some(({ key, after }, at) => {
    if (key !== 'trình') return HANDING.has(key);
    return !PROCEEDINGS.has(after ?? '') && subject.core[at + 1]?.key !== 'độ';
  });
}

const HANDING = wordSet('gửi nộp');
const PROCEEDINGS = wordSet('chương quy công lộ tiến quá giáo hành tờ phương lịch thuyết trương');
const LONG_NAME = 7;

/** What the telling words of two assertions of one kind say of whether they speak of the same thing: the first condition of it. */
export function areAlike(a: Assertion, b: Assertion): boolean {
  if (a.kind !== b.kind) return false;
  if (Math.min(a.core.size, b.core.size) < (a.kind === 'charge' ? FEWEST_OF_CHARGE : FEWEST)) return false;
  const holdsAll = a.kind === 'value' ? namesEach : namesEachBut;
  return holdsAll(b.named, a.core) && holdsAll(a.named, b.core);
}

/** Two words of two syllables are the name of too many things; a charge names an act besides. */
const FEWEST = 5;
const FEWEST_OF_CHARGE = 4;
const SPEAKING_FOR_ITSELF = 5;

export function namesEach(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const key of some) if (!all.has(key)) return false;
  return true;
}

/** What a draft of a province has done is done in the province, whether it says so ("trên địa bàn tỉnh") or not; another level is another thing. */
function namesEachBut(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const key of some) if (!all.has(key) && (!WHOLE_TERRITORY.has(key) || namesLevel(all))) return false;
  return true;
}

function namesLevel(words: ReadonlySet<string>): boolean {
  for (const key of words) if (LEVELS.has(key)) return true;
  return false;
}

const WHOLE_TERRITORY = wordSet('tỉnh địa bàn toàn');
const LEVELS = wordSet('xã phường huyện quận thôn bản trung ương vùng ngành quốc gia');

function namesAll({ around }: Assertion, words: readonly ContentWord[]): boolean {
  return words.every(({ key }) => around.has(key));
}

/** Items of one list, or of lists in one Điều or item, are the cases that it tells apart. */
function areCases(a: Assertion, b: Assertion): boolean {
  const parting = a.units.findIndex((unit, index) => unit !== b.units[index]);
  const [left, right, both] = [a.units[parting], b.units[parting], a.units[parting - 1]];
  if (parting < 0 || left === undefined || right === undefined) return false;
  return (LISTED.has(left.kind) && LISTED.has(right.kind)) || (both !== undefined && LISTED.has(both.kind));
}

const LISTED: ReadonlySet<UnitKind> = new Set(['khoản', 'điểm', 'item']);

export function sameNumbers(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if (a.length < 2) return a[0] === b[0];
  const [left, right] = [[...a].sort(), [...b].sort()];
  return left.every((each, index) => each === right[index]);
}

/** True where both lists name the same stretches of time. */
export function sameTimes(a: readonly Time[], b: readonly Time[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const [one, other] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && one !== undefined && other !== undefined)
    return one.kind === 'every'
      ? other.kind === 'every'
      : other.kind !== 'every' && one.from === other.from && one.to === other.to;
  const [left, right] = [new Set(a.map(stretchOf)), new Set(b.map(stretchOf))];
  return left.size === right.size && [...left].every((each) => right.has(each));
}

function stretchOf({ kind, from, to }: Time): string {
  return kind === 'every' ? kind : `${from ?? ''}/${to ?? ''}`;
}
