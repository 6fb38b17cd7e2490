import type { Day } from '../../text/day.ts';
import type { FilterNames, NameList } from './names.ts';
import { readTypedTime } from './typed-time.ts';

/** What somebody typed into a search: words, and among them `@speaker`, `#topic`, `từ:2023`, `đến:2024-06`. */
export interface TypedQuery {
  /** What is left without the filters. */
  readonly words: string;
  readonly speaker: string | undefined;
  readonly topic: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The filter at the end that may still be growing. */
  readonly open: OpenFilter | undefined;
}

export interface OpenFilter {
  readonly kind: 'speaker' | 'topic';
  readonly typed: string;
  /** What stands before its mark. */
  readonly before: string;
}

/**
 * A filter begins at a mark and goes as far as a name on record does; it needs no quotation marks, no diacritics and no order.
 * Of two filters of one kind the later counts.
 */
export function readTypedQuery(text: string, names: FilterNames): TypedQuery {
  const typed = text.normalize('NFC');
  const marks = [...typed.matchAll(MARK)];
  const read: Mutable<TypedQuery> = {
    words: '',
    speaker: undefined,
    topic: undefined,
    from: undefined,
    to: undefined,
    open: undefined,
  };
  const words = [typed.slice(0, marks[0]?.index)];
  marks.forEach((mark, at) => {
    const start = mark.index + mark[0].length;
    const value = typed.slice(start, marks[at + 1]?.index);
    const isLast = at === marks.length - 1;
    const kind = KINDS[mark[0][0] ?? ''];
    if (kind !== undefined) {
      const { name, rest, open } = readName(value, names[kind === 'speaker' ? 'speakers' : 'topics']);
      if (name !== undefined) read[kind] = name;
      if (isLast && open) read.open = { kind, typed: value.trim(), before: typed.slice(0, mark.index) };
      words.push(rest);
      return;
    }
    const { first, last, rest } = readTypedTime(value);
    if (BEGINNING.test(mark[0])) read.from = first ?? read.from;
    else read.to = last ?? read.to;
    words.push(rest);
  });
  return { ...read, words: words.join(' ').replace(SPACES, ' ').trim().replace(ASKING, '') };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const MARK = /(?<=^|\s)(?:[@#]|(?:từ|tu|đến|den):)/giu;
const BEGINNING = /^t/iu;
/** "Ai đã nói gì về chuyển đổi số" looks up what follows: the words of asking stand in no statement that is meant. */
const ASKING = /^(?:ai )?(?:[đd][ãa] )?(?:n[óo]i|ph[áa]t bi[ểe]u) (?:nh[ữu]ng )?g[ìi] v[ềe] (?=\S)/iu;
const SPACES = /\s+/gu;
const KINDS: Readonly<Record<string, OpenFilter['kind']>> = { '@': 'speaker', '#': 'topic' };

interface TypedName {
  readonly name: string | undefined;
  readonly rest: string;
  readonly open: boolean;
}

/** A name in quotation marks is what stands in them; one that nobody bears is the first word, and finds nothing. */
function readName(value: string, names: NameList): TypedName {
  const quoted = QUOTED.exec(value)?.groups;
  if (quoted !== undefined) return { name: quoted.name, rest: value.slice(quoted.all?.length ?? 0), open: false };
  const found = names.nameAt(value);
  if (found === undefined) {
    const [first = ''] = value.trim().split(SPACES);
    const rest = value.trim().slice(first.length);
    return { name: first === '' ? undefined : first, rest, open: rest === '' };
  }
  const rest = value.slice(found.end);
  return { name: found.name, rest, open: rest.trim() === '' && !(found.whole && rest !== '') };
}

const QUOTED = /^(?<all>["“](?<name>[^"”]+)["”])/u;
