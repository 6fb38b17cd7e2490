import type { Draft } from '../../document/draft.ts';
import type { OutlineNode, UnitKind } from '../../document/outline-node.ts';
import { fold } from '../../text/fold.ts';
import { type Candidate, MOST_CANDIDATES } from './candidate.ts';
import { foldedWords, type TypedWord } from './typed-words.ts';

/** The beginning of a reference to a unit of the draft, and the units that it may mean. */
export interface ReferenceMatch {
  readonly start: number;
  readonly candidates: readonly Candidate[];
}

/** Units of the draft that the last words may be the beginning of ("điểm a kh", "khoản 2", "Điều"), those near the cursor first. */
export function referencesFor(
  { text, outline }: Pick<Draft, 'text' | 'outline'>,
  words: readonly TypedWord[],
  cursor: number,
): ReferenceMatch | undefined {
  const last = words.slice(-LONGEST_REFERENCE);
  const opening = last.findIndex(({ folded }) => NAMES.has(folded));
  const start = last[opening]?.start;
  if (start === undefined) return undefined;
  const typed = last.slice(opening).map(({ folded }) => folded);
  const here = unitsAt(outline, cursor);
  const article = [...here].find(({ kind }) => kind === 'điều');
  const search = { text, typed, here, article, found: [] };
  if (article !== undefined) collect(article.children, [article], search);
  collect(outline, [], search);
  return { start, candidates: search.found };
}

/** "điểm a khoản 2 Điều 5" has six words. */
const LONGEST_REFERENCE = 6;
const NAMES: ReadonlyMap<string, UnitKind> = new Map([
  ['dieu', 'điều'],
  ['khoan', 'khoản'],
  ['diem', 'điểm'],
  ['chuong', 'chương'],
  ['muc', 'mục'],
]);

interface Search {
  readonly text: string;
  /** The words typed, folded. */
  readonly typed: readonly string[];
  /** The units that the cursor is in, and the Điều among them, whose units come first. */
  readonly here: ReadonlySet<OutlineNode>;
  readonly article: OutlineNode | undefined;
  readonly found: Candidate[];
}

/** Walks units in order until there are enough; `above` are the units without which a number says nothing, the nearest first. */
function collect(nodes: readonly OutlineNode[], above: readonly OutlineNode[], search: Search): void {
  const { typed, article, found } = search;
  const [name = '', number = ''] = typed;
  const kind = NAMES.get(name);
  for (const node of nodes) {
    if (found.length === MOST_CANDIDATES) return;
    if (node.quoted) continue;
    const standsAlone = node.kind === 'điều' || node.kind === 'chương' || node.kind === 'mục';
    if (node.kind === kind && (standsAlone || above.length > 0) && isNumbered(node, number)) add(node, above, search);
    // Nothing above a unit of its kind stands below it, and the Điều of the cursor has been walked.
    if (node.kind === kind || node === article || node.children.length === 0) continue;
    const counts = node.kind === 'điều' || (node.kind === 'khoản' && above.length > 0);
    collect(node.children, counts ? [node, ...above] : above, search);
  }
}

function add(node: OutlineNode, above: readonly OutlineNode[], { text, typed, here, found }: Search): void {
  const written = writtenFrom(node, above, here);
  if (typed.length > 2 && !foldedWords(written).join(' ').startsWith(typed.join(' '))) return;
  const detail = firstWords(text, node);
  found.push({ kind: 'unit', label: written, detail, insert: [written], outdated: false, subject: undefined });
}

/** By what was typed, which has no diacritics: "d" is "d" and "đ". */
function isNumbered({ label }: OutlineNode, number: string): boolean {
  return number === '' || foldedNumber(numberIn(label)).startsWith(number);
}

function foldedNumber(number: string): string {
  return PLAIN.test(number) ? number.toLowerCase() : fold(number);
}

const PLAIN = /^[A-Za-z0-9.]*$/u;

/** Up to the unit that holds the cursor, which is "này". */
function writtenFrom(node: OutlineNode, above: readonly OutlineNode[], here: ReadonlySet<OutlineNode>): string {
  const parts = [nameOf(node)];
  for (const each of above) {
    parts.push(here.has(each) ? `${UNIT_NAMES.get(each.kind) ?? each.kind} này` : nameOf(each));
    if (here.has(each)) break;
  }
  return parts.join(' ');
}

function nameOf({ kind, label }: OutlineNode): string {
  return `${UNIT_NAMES.get(kind) ?? kind} ${numberIn(label)}`;
}

/** Units above the khoản are named with a capital. */
const UNIT_NAMES: ReadonlyMap<UnitKind, string> = new Map<UnitKind, string>([
  ['điều', 'Điều'],
  ['chương', 'Chương'],
  ['mục', 'Mục'],
]);

/** "5" of "Điều 5", "a" of "a". */
function numberIn(label: string): string {
  return label.slice(label.lastIndexOf(' ') + 1);
}

/** The units that the cursor is in; what is typed behind the last words of one belongs to it. */
function unitsAt(outline: readonly OutlineNode[], cursor: number): ReadonlySet<OutlineNode> {
  const here = new Set<OutlineNode>();
  for (let nodes = outline; nodes.length > 0; ) {
    const node = nodes.findLast(({ start, quoted }) => start <= cursor && !quoted);
    if (node === undefined) break;
    here.add(node);
    nodes = node.children;
  }
  return here;
}

/** The title of a unit, else how its text begins. */
function firstWords(text: string, { title, labelSpan, end }: OutlineNode): string {
  const from = title?.start ?? labelSpan.end;
  const [line = ''] = text.slice(from, Math.min(title?.end ?? end, from + LONGEST_DETAIL)).split('\n', 1);
  return line.replace(LABEL_END, '').trim();
}

const LONGEST_DETAIL = 80;
const LABEL_END = /^[.)\s*_]+/u;
