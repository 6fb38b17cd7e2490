import { canonicalWord } from '../../text/canonical.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { phraseAt } from '../phrases.ts';
import { contentWords } from '../words.ts';
import { FORMER, OFFICE_HEADS } from './lexicon.ts';

/** An office taken apart: "nguyên Thứ trưởng Thường trực Bộ TT&TT" is that of a "thứ trưởng" of "bộ tt&tt". */
export interface OfficeName {
  /** In canonical lower case, without "thường trực". */
  readonly head: string;
  /** The content words of what it is the office of; empty where only the head is named. */
  readonly of: readonly string[];
  /** "nguyên", "cựu", "cố", "tân", "quyền": held once, hardly yet or for the time being. */
  readonly qualified: boolean;
}

/** The offices that a phrase names: most name one, "Ủy viên Trung ương Đảng, Bộ trưởng Bộ A" names two. */
export function readOfficeNames(phrase: string): OfficeName[] {
  const tokens = tokenise(phrase);
  const begins = tokens.flatMap((_, at) => (beginsOffice(tokens, at) ? [at] : []));
  return begins.map((from, index) => officeNameIn(tokens, from, begins[index + 1] ?? tokens.length));
}

/** Whether the shorter name may mean the office that the longer one names in full: "Bộ trưởng" and "Bộ trưởng TT&TT" may mean "Bộ trưởng Bộ Thông tin và Truyền thông". */
export function mayDenote(short: OfficeName, full: OfficeName): boolean {
  return short.head === full.head && short.of.every((word) => full.of.includes(word));
}

/** The words with which an office begins, as its author spells them: "Bộ trưởng" of "Bộ trưởng Bộ A". */
export function officeHead(phrase: string): string {
  const tokens = tokenise(phrase);
  const head = phraseAt(OFFICE_HEADS, tokens, 0);
  return head === undefined ? phrase : phrase.slice(0, tokens[head.words.length - 1]?.end ?? phrase.length);
}

function beginsOffice(tokens: readonly Token[], at: number): boolean {
  const first = FORMER.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (phraseAt(OFFICE_HEADS, tokens, first) === undefined) return false;
  return at === 0 || JOINTS.has(tokens[at - 1]?.lower ?? '');
}

const JOINTS: ReadonlySet<string> = new Set([',', ';', 'và', 'kiêm', '-']);

function officeNameIn(tokens: readonly Token[], from: number, to: number): OfficeName {
  const qualified = FORMER.has(tokens[from]?.lower ?? '');
  const first = qualified ? from + 1 : from;
  const words = phraseAt(OFFICE_HEADS, tokens, first)?.words ?? [];
  const head = words.join(' ').replace(STANDING, '');
  const generic = GENERIC[head] ?? NOTHING;
  const of = contentWords(tokens, first + words.length, to, []).map(({ key }) => key);
  return { head, of: of.filter((word) => !generic.has(word)), qualified };
}

const STANDING = / thường trực$/u;
const NOTHING: ReadonlySet<string> = new Set();
const GOVERNMENT: ReadonlySet<string> = new Set(['chính', 'phủ', 'nước', 'việt', 'nam'].map(canonicalWord));
/** Words that say no more than the head does: there is one Government. */
const GENERIC: Readonly<Record<string, ReadonlySet<string>>> = { 'thủ tướng': GOVERNMENT, 'phó thủ tướng': GOVERNMENT };
