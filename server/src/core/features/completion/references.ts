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
  const near: Candidate[] = [];
  const far: Candidate[] = [];
  for (const { node, above } of referable(outline, typed, [])) {
    const list = above.some((each) => here.has(each)) ? near : far;
    if (list.length === MOST_CANDIDATES) continue;
    const written = writtenFrom({ node, above }, here);
    if (!foldedWords(written).join(' ').startsWith(typed.join(' '))) continue;
    const detail = firstWords(text, node);
    list.push({ kind: 'unit', label: written, detail, insert: [written], outdated: false, subject: undefined });
  }
  return { start, candidates: [...near, ...far].slice(0, MOST_CANDIDATES) };
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

interface Referable {
  readonly node: OutlineNode;
  /** The units without which its number says nothing, the nearest first. */
  readonly above: readonly OutlineNode[];
}

/** The units of the kind and number that were typed; the rest of a reference is compared once it is written. */
function referable(
  nodes: readonly OutlineNode[],
  typed: readonly string[],
  above: readonly OutlineNode[],
  found: Referable[] = [],
): readonly Referable[] {
  const [name = '', number = ''] = typed;
  const kind = NAMES.get(name);
  for (const node of nodes) {
    if (node.quoted) continue;
    const standsAlone = node.kind === 'điều' || node.kind === 'chương' || node.kind === 'mục';
    if (node.kind === kind && (standsAlone || above.length > 0) && isNumbered(node, number))
      found.push({ node, above });
    // Nothing above a unit of its kind stands below it.
    if (node.kind === kind || node.children.length === 0) continue;
    const counts = node.kind === 'điều' || (node.kind === 'khoản' && above.length > 0);
    referable(node.children, typed, counts ? [node, ...above] : above, found);
  }
  return found;
}

function isNumbered({ label }: OutlineNode, number: string): boolean {
  return number === '' || fold(numberIn(label)).startsWith(number);
}

/** Up to the unit that holds the cursor, which is "này". */
function writtenFrom({ node, above }: Referable, here: ReadonlySet<OutlineNode>): string {
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
