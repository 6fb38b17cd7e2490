import { letterOrdinal, romanOrdinal, wordsOrdinal } from '../../document/ordinals.ts';
import type { OutlineNode, UnitKind } from '../../document/outline-node.ts';

/** The units of one scope (a text, a Chương, a Điều) by their kind and number. */
export interface UnitIndex {
  /** The units that bear the label; more than one where numbers repeat. */
  find(kind: UnitKind, label: string): readonly OutlineNode[];
  /**
   * What the scope says of a unit that it does not have: it numbers such units from 1 on and ends before this one (`past the
   * end`) or goes on behind it (`gap`); undefined where it does not number them, or not as the label does.
   */
  missing(kind: UnitKind, label: string): 'past the end' | 'gap' | undefined;
}

/** What is looked for below these; a khoản or điểm is looked for only among the direct children of what holds it. */
const HOLDERS: ReadonlySet<UnitKind> = new Set<UnitKind>(['phần', 'chương', 'mục', 'tiểu mục', 'heading']);

export function indexUnits(units: readonly OutlineNode[]): UnitIndex {
  const byKey = new Map<string, OutlineNode[]>();
  const highest = new Map<string, number>();
  const walk = (nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      if (node.quoted || node.kind === 'appendix') continue;
      const key = `${node.kind} ${keyOfNode(node)}`;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [node]);
      else known.push(node);
      const series = `${node.kind} ${key[node.kind.length + 1]}`;
      highest.set(series, Math.max(highest.get(series) ?? 0, node.ordinal?.path[0] ?? 0));
      if (HOLDERS.has(node.kind)) walk(node.children);
    }
  };
  walk(units);
  return {
    find: (kind, label) => keysOfLabel(label).flatMap((key) => byKey.get(`${kind} ${key}`) ?? []),
    missing(kind, label) {
      const key = keysOfLabel(label).find(([style]) => byKey.has(`${kind} ${style}1`));
      if (key === undefined) return undefined;
      return Number.parseInt(key.slice(1), 10) > (highest.get(`${kind} ${key[0]}`) ?? 0) ? 'past the end' : 'gap';
    },
  };
}

/** `n` for numbers, whichever digits write them, `l` for letters, `?` for letters that have no place in the alphabet of điểm. */
export function keyOfNode({ ordinal, label }: Pick<OutlineNode, 'ordinal' | 'label'>): string {
  if (ordinal === undefined || ordinal.path.length === 0) return `?${label.toLowerCase()}`;
  return (ordinal.style === 'letter' ? 'l' : 'n') + ordinal.path.join('.') + ordinal.inserted.toLowerCase();
}

/** The keys under which a unit of this label may stand: "C" is a hundred and a letter. */
export function keysOfLabel(label: string): string[] {
  const keys: string[] = [];
  const plain = label.startsWith('số ') ? label.slice(3) : label;
  const arabic = ARABIC.exec(plain)?.groups;
  if (arabic !== undefined) keys.push(`n${numberKey(arabic.number ?? '')}${arabic.inserted ?? ''}`.toLowerCase());
  const roman = ROMAN.exec(plain)?.groups;
  const value = roman === undefined ? undefined : romanOrdinal(roman.number ?? '', roman.inserted);
  if (value !== undefined) keys.push(keyOfNode({ ordinal: value, label }));
  const letter = LETTER.exec(plain)?.groups;
  if (letter !== undefined)
    keys.push(keyOfNode({ ordinal: letterOrdinal(letter.letter ?? '', letter.inserted), label: plain }));
  const word = plain.startsWith('thứ ') ? wordsOrdinal(plain.slice(4)) : undefined;
  if (word !== undefined) keys.push(keyOfNode({ ordinal: word, label }));
  return keys;
}

function numberKey(digits: string): string {
  return digits.split('.').map(Number).join('.');
}

const ARABIC = /^(?<number>\d+(?:\.\d+)*)(?<inserted>\p{L}{0,2}\d?)$/u;
const ROMAN = /^(?<number>[IVXLC]+)(?<inserted>[a-zđ]?)$/u;
const LETTER = /^(?<letter>\p{L}{1,2})(?<inserted>\d{0,2})$/u;
