import type { Span } from '../text/span.ts';
import type { NumberingFault } from './numbering-faults.ts';
import { writeOrdinal } from './ordinals.ts';
import type { Ordinal, OutlineNode } from './outline-node.ts';
import type { NumberedUnit } from './series.ts';

/** A unit that gets another number. */
export interface Move {
  readonly node: OutlineNode;
  /** Where the number of its label stands, without the name of the unit and the letter of an inserted one. */
  readonly span: Span;
  readonly from: string;
  readonly to: string;
}

/**
 * The moves that put a faulty unit in order: it alone where the ones behind it are right then, else all behind it in step.
 * Undefined where its series does not rise, so that nobody can know the order that was meant.
 */
export function renumber(text: string, fault: NumberingFault): readonly Move[] | undefined {
  const moves: Move[] = [];
  for (const { unit, number } of numbersFrom(fault) ?? []) {
    const move = moveOf(text, unit.node, number);
    if (move === undefined) return undefined;
    if (move.from !== move.to) moves.push(move);
  }
  return moves.length === 0 ? undefined : moves;
}

interface Numbered {
  readonly unit: NumberedUnit;
  readonly number: number;
}

function numbersFrom({ series, index, unit, expected }: NumberingFault): Numbered[] | undefined {
  const behind = series.units.slice(index + 1);
  const byLatinLetters = behind.some(({ number }) => number === undefined);
  const numbered: Numbered[] = [{ unit, number: expected }];
  let before = unit;
  let count = expected;
  for (const next of behind) {
    if (next.number === count + 1 && !byLatinLetters) return numbered;
    const step = next.number === undefined || before.number === undefined ? 1 : next.number - before.number;
    if (step < 0 || (step === 0 && next.inserted === '')) return undefined;
    count += step;
    numbered.push({ unit: next, number: count });
    before = next;
  }
  return numbered;
}

function moveOf(text: string, node: OutlineNode, number: number): Move | undefined {
  const { label, labelSpan, ordinal } = node;
  const written = ordinal === undefined ? undefined : writeOrdinal(ordinal.style, number);
  const found = ordinal === undefined ? null : NUMBER[ordinal.style].exec(label);
  const from = found?.groups?.number;
  if (found === null || from === undefined || written === undefined) return undefined;
  const start = labelSpan.start + found.index;
  const zero = from.startsWith('0') && written.length < from.length ? '0' : '';
  return {
    node,
    span: { start, end: start + from.length },
    from: text.slice(start, start + from.length),
    to: zero + (from === from.toLowerCase() ? written : written.toUpperCase()),
  };
}

/** Where a label has its number: the "6" of "Điều 6a", the "3" of "1.3", the "IV" of "Chương IVa", the "đ" of "đ1". */
const NUMBER: Readonly<Record<Ordinal['style'], RegExp>> = {
  arabic: /(?<number>\d+)(?=\p{L}*\d?$)/u,
  roman: /(?<number>[IVXLC]+)(?=\p{Ll}?$)/u,
  letter: /(?<number>\p{L})(?=\d*$)/u,
  words: /(?<number>\S+)$/u,
};
