import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { writeOrdinal } from '../ordinals.ts';
import { type OutlineNode, type UnitKind, unitsOf } from '../outline-node.ts';
import type { FormFault } from './form-fault.ts';

/** Phần and Chương are counted in Roman numerals, and have a title, as every unit above the Điều has. */
export function unitFaults({ text, outline }: Draft): FormFault[] {
  const faults: FormFault[] = [];
  const judge = (nodes: readonly OutlineNode[]): void => {
    for (const kind of ROMAN) {
      const arabic = nodes.filter((node) => node.kind === kind && node.ordinal?.style === 'arabic' && isJudged(node));
      const [first, ...others] = arabic;
      if (first !== undefined) faults.push(numeralFault(text, first, others));
    }
    for (const node of nodes) {
      if (ABOVE.has(node.kind) && node.title === undefined && isJudged(node))
        faults.push({
          kind: 'malformed',
          rule: 'title',
          span: node.labelSpan,
          expected: undefined,
          near: articleIn(node) ?? node,
        });
      judge(node.children);
    }
  };
  judge(outline);
  return faults;
}

const ABOVE: ReadonlySet<UnitKind> = new Set<UnitKind>(['phần', 'chương', 'mục', 'tiểu mục']);
const ROMAN: readonly UnitKind[] = ['phần', 'chương'];

/** What holds no article may be the outline of a book or a course. */
function isJudged(node: OutlineNode): boolean {
  return !node.quoted && articleIn(node) !== undefined;
}

function articleIn({ children }: OutlineNode): Span | undefined {
  for (const node of unitsOf(children)) if (node.kind === 'điều' && !node.quoted) return node.labelSpan;
  return undefined;
}

/** One fault for all the units of a row: who counts the first in Arabic numerals does so with the others. */
function numeralFault(text: string, first: OutlineNode, others: readonly OutlineNode[]): FormFault {
  const { span, roman } = romanOf(text, first);
  const also = others
    .map((node) => romanOf(text, node))
    .flatMap((other) => (other.roman === undefined ? [] : [{ span: other.span, expected: other.roman }]));
  const isWhole = also.length === others.length;
  return {
    kind: 'malformed',
    rule: 'roman',
    span,
    expected: isWhole ? roman : undefined,
    also,
    near: articleIn(first) ?? first,
  };
}

/** The number of a unit in Roman numerals; undefined where a reference to it would have to be changed too. */
function romanOf(
  text: string,
  { kind, label, labelSpan, ordinal }: OutlineNode,
): { readonly span: Span; readonly roman: string | undefined } {
  const digits = DIGITS.exec(label)?.[0] ?? '';
  const span = { start: labelSpan.end - digits.length, end: labelSpan.end };
  const [number] = ordinal?.path ?? [];
  const isReferredTo = text.normalize('NFC').toLowerCase().split(`${kind} ${digits}`).length > 2;
  const roman = number === undefined || isReferredTo ? undefined : writeOrdinal('roman', number)?.toUpperCase();
  return { span, roman };
}

const DIGITS = /\d+$/u;
