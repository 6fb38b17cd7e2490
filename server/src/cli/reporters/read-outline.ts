import { type OutlineNode, type UnitKind, unitsOf } from '../../core/document/outline-node.ts';
import { printable } from '../../markup/printable.ts';
import { type Page, shortened } from './read-page.ts';

/** The structure down to Điều and headings, a line each; of what stands below only the number is told. */
export function outlineLines(nodes: readonly OutlineNode[], page: Page): readonly string[] {
  const bases = [...unitsOf(nodes)].filter(({ kind, quoted }) => kind === 'căn cứ' && !quoted).length;
  const counted = bases === 0 ? [] : [`${margin(page)}${bases} ${page.form.texts.legalBases}`];
  return [...counted, ...nodes.flatMap((node) => unitLines(node, '', page))];
}

function unitLines(node: OutlineNode, indent: string, page: Page): readonly string[] {
  if (node.quoted || SMALL.has(node.kind)) return [];
  const { text, form, gutter, lineOf } = page;
  const title = node.title === undefined ? '' : printable(text.slice(node.title.start, node.title.end));
  const small = smallUnits(node);
  const room = form.width - gutter - indent.length - 4 - small.length;
  const name = shortened([printable(node.label), title].filter((part) => part !== '').join('  '), room);
  const line = `${form.style.dim(lineOf(node).padStart(gutter))}  ${indent}${name}`;
  return [
    small === '' ? line : `${line}  ${form.style.dim(small)}`,
    ...node.children.flatMap((child) => unitLines(child, `${indent}  `, page)),
  ];
}

/** "3 khoản, 7 điểm", of those that stand under no further heading. */
function smallUnits(node: OutlineNode): string {
  const below = node.children.filter((child) => SMALL.has(child.kind) && !child.quoted);
  const counts = new Map<UnitKind, number>();
  for (const { kind, quoted } of unitsOf(below)) if (!quoted) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return COUNTED.flatMap((kind) => (counts.has(kind) ? [`${counts.get(kind)} ${kind}`] : [])).join(', ');
}

const SMALL: ReadonlySet<UnitKind> = new Set(['khoản', 'điểm', 'item', 'căn cứ']);
const COUNTED = ['khoản', 'điểm'] as const;

function margin({ gutter }: Page): string {
  return ' '.repeat(gutter + 2);
}
