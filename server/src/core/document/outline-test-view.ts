import type { OutlineNode } from './outline-node.ts';
import { parseDraft } from './parse.ts';

/** The tree of a text in one line a unit, as the tests compare it: `khoản 2a “quoted” | Tên`. */
export function outlineOf(text: string): string {
  const lines: string[] = [];
  const show = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const { kind, label, title, quoted, children } of nodes) {
      const named = title === undefined ? '' : ` | ${text.slice(title.start, title.end).replace(/\s+/gu, ' ')}`;
      lines.push(`${'  '.repeat(depth)}${kind}${label === '' ? '' : ` ${label}`}${quoted ? ' (quoted)' : ''}${named}`);
      show(children, depth + 1);
    }
  };
  show(parseDraft(text).outline, 0);
  return lines.join('\n');
}

/** Lines of a template without the indentation and the line ends around them. */
export function lines(template: string): string {
  const rows = template.replace(/^\n|\n\s*$/gu, '').split('\n');
  const indent = Math.min(...rows.filter((row) => row.trim() !== '').map((row) => row.search(/\S/u)));
  return rows.map((row) => row.slice(indent)).join('\n');
}
