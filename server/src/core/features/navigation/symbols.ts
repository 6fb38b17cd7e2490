import type { Draft } from '../../document/draft.ts';
import type { OutlineNode, UnitKind } from '../../document/outline-node.ts';
import { shortened, singleLine } from '../../text/shortened.ts';
import { cover, type Span } from '../../text/span.ts';
import { excerptOf, headSpan } from './units.ts';

/** A unit of a draft as an outline shows it; the children lie inside the span, and so does the head. */
export interface DraftSymbol extends Span {
  readonly kind: Exclude<UnitKind, 'item'> | 'bases';
  /** "Điều 5. Phạm vi", "khoản 2", "Căn cứ": units keep their Vietnamese names, as in every citation. */
  readonly name: string;
  /** How the text of a unit without a title begins. */
  readonly detail: string;
  /** The words that name it. */
  readonly head: Span;
  readonly children: readonly DraftSymbol[];
}

/** The units of a draft from Phần to điểm, headings and attached texts as a tree; the legal bases that stand together are one. */
export function draftSymbols({ text, outline }: Pick<Draft, 'text' | 'outline'>): DraftSymbol[] {
  return symbolsOf(outline, text);
}

/** Whether the units are more than the headings that Markdown marks with "#": these an editor lists by itself. The legal bases alone are no reason for a second list. */
export function isMoreThanHeadings(symbols: readonly DraftSymbol[], text: string): boolean {
  return symbols.some(({ kind, head, children }) => {
    if (kind === 'bases' || kind === 'căn cứ') return false;
    const line = text.slice(text.lastIndexOf('\n', head.start - 1) + 1, head.start);
    return !line.trimStart().startsWith('#') || isMoreThanHeadings(children, text);
  });
}

function symbolsOf(nodes: readonly OutlineNode[], text: string): DraftSymbol[] {
  const symbols: DraftSymbol[] = [];
  let bases: DraftSymbol[] = [];
  const closeBases = (): void => {
    const [first, ...rest] = bases;
    if (first === undefined) return;
    symbols.push(rest.length === 0 ? first : blockOf([first, ...rest]));
    bases = [];
  };
  for (const node of nodes) {
    if (node.kind !== 'căn cứ') closeBases();
    if (node.kind === 'item') symbols.push(...symbolsOf(node.children, text));
    else if (node.kind === 'căn cứ') bases.push(symbolOf(node, node.kind, text));
    else symbols.push(symbolOf(node, node.kind, text));
  }
  closeBases();
  return symbols;
}

function blockOf(bases: readonly [DraftSymbol, ...DraftSymbol[]]): DraftSymbol {
  const [first, ...rest] = bases;
  return { ...cover(first, ...rest), kind: 'bases', name: 'Căn cứ', detail: '', head: first.head, children: bases };
}

function symbolOf(node: OutlineNode, kind: Exclude<UnitKind, 'item'>, text: string): DraftSymbol {
  const { start, end, title } = node;
  return {
    start,
    end,
    kind,
    name: nameOf(node, kind, text),
    detail: title === undefined && kind !== 'căn cứ' ? excerptOf(node, text) : '',
    head: headSpan(node, text),
    children: symbolsOf(node.children, text),
  };
}

function nameOf(node: OutlineNode, kind: UnitKind, text: string): string {
  const { label, title } = node;
  if (kind === 'căn cứ') return shortened(singleLine(text.slice(node.start, node.end)));
  const number = kind === 'khoản' || kind === 'điểm' ? `${kind} ${label}` : label;
  if (title === undefined) return number.normalize('NFC');
  const name = singleLine(text.slice(title.start, title.end));
  return number === '' ? name : `${number.normalize('NFC')}. ${name}`;
}
