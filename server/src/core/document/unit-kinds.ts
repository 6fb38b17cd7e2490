import type { Label } from './label.ts';
import { arabicOrdinal, letterOrdinal } from './ordinals.ts';
import type { UnitKind } from './outline-node.ts';
import { wordAt } from './scan.ts';
import type { Open } from './unit-stack.ts';
import { NAMED_STYLES } from './unit-styles.ts';

/** A number is a khoản in a Điều and an item elsewhere, a letter a điểm in a khoản or Điều; in the new wording of an amended law they stand alone. */
export function kindOf(
  { style }: Label,
  parent: Open | undefined,
  { heading, quoted }: { readonly heading: boolean; readonly quoted: boolean },
): UnitKind {
  const within = parent?.node.kind;
  switch (style) {
    case 'phần':
    case 'chương':
    case 'mục':
    case 'tiểu mục':
    case 'điều':
      return style;
    case 'appendix':
    case 'form':
      return 'appendix';
    case 'basis':
      return 'căn cứ';
    case 'number':
      if (heading) return 'heading';
      return within === 'điều' || (quoted && parent?.node.quoted === false) ? 'khoản' : 'item';
    case 'point':
      if (heading) return 'heading';
      return within === 'điều' || within === 'khoản' || (quoted && parent?.node.quoted === false) ? 'điểm' : 'item';
    case 'letter':
    case 'roman':
      return 'heading';
    case 'sub-number':
    case 'bracketed':
    case 'dash':
    case 'plus':
      return heading ? 'heading' : 'item';
  }
}

/** The label as it is to be understood where it stands; undefined where it opens no unit there. */
export function labelInContext(
  text: string,
  label: Label,
  open: readonly Open[],
  state: 'preamble' | 'body' | 'closed',
): Label | undefined {
  switch (label.style) {
    case 'basis':
      return state === 'preamble' && !label.quoted && (isBasis(text, label) || open.at(-1)?.style === 'basis')
        ? label
        : undefined;
    case 'form':
      return state === 'closed' || isInAppendix(open) ? label : undefined;
    case 'roman':
      return asLetter(text, label, open) ?? label;
    case 'sub-number':
      return withoutFootnote(text, label, open) ?? label;
    default:
      return label;
  }
}

/** "2.5 Bảo hiểm" after khoản 1 is khoản 2 with the mark of footnote 5, as plain texts of consolidated laws set it. */
function withoutFootnote(text: string, label: Label, open: readonly Open[]): Label | undefined {
  const [number, footnote, ...rest] = label.ordinal?.path ?? [];
  const article = open.findLast(({ style }) => style !== undefined && NAMED_STYLES.has(style));
  if (number === undefined || footnote === undefined || rest.length > 0 || article?.style !== 'điều') return undefined;
  const last = article.node.children.findLast(({ kind }) => kind === 'khoản')?.ordinal?.path[0] ?? 0;
  if (number !== last + 1) return undefined;
  return {
    ...label,
    style: 'number',
    end: label.start + text.slice(label.start, label.end).indexOf('.'),
    ordinal: arabicOrdinal(String(number)),
  };
}

export function isInAppendix(open: readonly Open[]): boolean {
  return open.some(({ node }) => node.kind === 'appendix');
}

/** "Căn cứ" opens a legal basis by itself, "Theo đề nghị" and "Xét" only beside one. */
function isBasis(text: string, label: Label): boolean {
  return wordAt(text, label.start, label.end)?.lower === 'căn';
}

/** "C." after "B." is a letter and no hundred. */
function asLetter(text: string, label: Label, open: readonly Open[]): Label | undefined {
  const before = open.findLast(
    ({ style, node }) => style === 'letter' || (style !== undefined && NAMED_STYLES.has(style) && node.quoted),
  );
  if (before?.style !== 'letter' || label.end - label.start !== 1) return undefined;
  const ordinal = letterOrdinal(text.slice(label.start, label.end));
  const [last] = before.node.ordinal?.path ?? [];
  return last !== undefined && ordinal.path[0] === last + 1 ? { ...label, style: 'letter', ordinal } : undefined;
}
