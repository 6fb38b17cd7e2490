import { headFrom } from '../claims/phrases.ts';
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { speller } from '../text/spelling.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { buildTrie } from './mention-trie.ts';
import type { KnowledgeRecords, Place } from './model.ts';

/** A name of something on record, where it stands in a text. */
export interface Mention extends Span {
  readonly kind: 'organisation' | 'place' | 'person';
  readonly id: string;
  /** The name on record, whatever form the text uses. */
  readonly name: string;
  /** The first token and the one behind the last, as indices into the tokens that were read. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface MentionIndex {
  /**
   * The names in the tokens, in text order, the longest at each place; none overlaps another. A name that several have borne
   * is that of the one which bears it on the day.
   */
  mentionsIn(tokens: readonly Token[], on: Day): Mention[];
}

/** Names, aliases and abbreviations of all people, bodies and places in one tree: reading is linear in the text, whatever their number. */
export function buildMentions(records: Pick<KnowledgeRecords, 'people' | 'organisations' | 'places'>): MentionIndex {
  const trie = buildTrie(formsByName(records));
  return {
    mentionsIn(tokens, on) {
      const mentions: Mention[] = [];
      const { length } = tokens;
      for (let at = headFrom(trie, tokens, 0, length); at < length; at = headFrom(trie, tokens, at + 1, length)) {
        const found = trie.longestAt(tokens, at);
        if (found === undefined) continue;
        const form = bearerOn(found.value, on);
        if (!isName(form, tokens, at, found.end)) continue;
        mentions.push(mentionOf(form.record, tokens, at, found.end));
        at = found.end - 1;
      }
      return mentions;
    },
  };
}

interface NamedRecord {
  readonly kind: Mention['kind'];
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

interface NameForm {
  readonly record: NamedRecord;
  readonly form: readonly Token[];
}

/** The forms that have the same words stand under one name, in the order of the records. */
function formsByName(
  records: Pick<KnowledgeRecords, 'people' | 'organisations' | 'places'>,
): Iterable<readonly [words: readonly string[], forms: readonly [NameForm, ...NameForm[]]]> {
  const byName = new Map<string, readonly [readonly string[], [NameForm, ...NameForm[]]]>();
  const spell = speller();
  for (const record of namedRecords(records))
    for (const name of [record.name, ...record.aliases]) {
      const form = tokenise(name, undefined, spell);
      const words = form.map(({ lower }) => lower);
      const known = byName.get(words.join(' '));
      if (known === undefined) byName.set(words.join(' '), [words, [{ record, form }]]);
      else known[1].push({ record, form });
    }
  return byName.values();
}

function namedRecords({
  people,
  organisations,
  places,
}: Pick<KnowledgeRecords, 'people' | 'organisations' | 'places'>): NamedRecord[] {
  return [
    ...people.map((each) => named('person', { ...each, from: undefined, to: undefined })),
    ...organisations.map((each) => named('organisation', each)),
    ...places.filter(isOnMap).map((each) => named('place', each)),
  ];
}

function named(kind: Mention['kind'], { id, name, aliases, from, to }: Omit<NamedRecord, 'kind'>): NamedRecord {
  return { kind, id, name, aliases, from, to };
}

/** Levels of units and their numbers are spoken of in words that name nothing by themselves. */
function isOnMap({ kind }: Place): boolean {
  return kind !== 'cấp' && kind !== 'tổng số';
}

/**
 * Which of those that a name may mean bears it on the day: the first that does, since the order of the folders is the order of
 * trust; else the one that bore it last before; else the first.
 */
function bearerOn(forms: readonly [NameForm, ...NameForm[]], on: Day): NameForm {
  const [first, ...others] = forms;
  if (others.length === 0) return first;
  const kin = forms.filter(({ record }) => record.kind === first.record.kind);
  const bearer = kin.find(({ record: { from, to } }) => (from ?? on) <= on && on <= (to ?? on));
  if (bearer !== undefined) return bearer;
  const before = kin.filter(({ record: { to } }) => to !== undefined && to < on);
  return (
    before.reduce((last: NameForm | undefined, form) => (ended(last) < ended(form) ? form : last), undefined) ?? first
  );
}

function ended(form: NameForm | undefined): string {
  return form?.record.to ?? '';
}

function mentionOf(
  { kind, id, name }: NamedRecord,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
): Mention {
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  return { kind, id, name, firstToken, endToken, start, end };
}

/** Whether the words are meant as the name: "đảng viên" does not speak of a body, "Nguyễn Thái Nguyên" of no province. */
function isName({ record, form }: NameForm, tokens: readonly Token[], from: number, to: number): boolean {
  if (isGlued(tokens, from, to)) return false;
  if (!isCapitalised(form, tokens, from)) return false;
  switch (record.kind) {
    case 'organisation':
      return true;
    case 'person':
      return !isCapital(tokens[to]) || tokens[to]?.gap === 'line' || isHeadOfTitle(tokens[to]);
    case 'place':
      return !isGivenName(tokens, from);
  }
}

/** A person's name goes on with capitals, but a title behind a lost comma does not belong to it. */
function isHeadOfTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLES.has(token.lower);
}

/** Of the capitals of the name, the first has to be there, or in a name of several words any other one ("bộ Thông tin"). */
function isCapitalised(form: readonly Token[], tokens: readonly Token[], from: number): boolean {
  if (isCapital(tokens[from]) || !isCapital(form[0])) return true;
  return form.some((token, at) => at > 0 && isCapital(token) && isCapital(tokens[from + at]));
}

/** Part of a longer piece: "UBND" in "12/UBND-VP". */
function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const next = tokens[to];
  const before = tokens[from - 1];
  const behind = next !== undefined && next.gap === 'none' && JOINING.has(next.text) && tokens[to + 1]?.gap === 'none';
  const ahead =
    first !== undefined &&
    first.gap === 'none' &&
    before !== undefined &&
    JOINING.has(before.text) &&
    before.gap === 'none';
  return behind || ahead;
}

/** A place right behind a family name is somebody's given name. */
function isGivenName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined && tokens[from]?.gap === 'space' && isCapital(before) && COMMON_FAMILY_NAMES.has(before.lower)
  );
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text[0] !== token.lower[0];
}

const JOINING: ReadonlySet<string> = new Set(['/', '-']);
const TITLES: ReadonlySet<string> = new Set([
  'bộ',
  'thứ',
  'chủ',
  'phó',
  'giám',
  'tổng',
  'uỷ',
  'bí',
  'trưởng',
  'nguyên',
]);
const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh đinh trương'.split(' '),
);
