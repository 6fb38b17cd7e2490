import type { Draft, Passage } from '../document/draft.ts';
import { type OutlineNode, unitsOf } from '../document/outline-node.ts';
import type { Bilingual } from '../knowledge/fault.ts';
import { contains, type Span } from '../text/span.ts';

/** Says where in a draft an offset stands: "Điều 5, khoản 2", "mục II, đoạn 3", "bảng 2, hàng 3, cột 1". */
export function placesIn(draft: Draft): (offset: number) => Bilingual {
  const units = namedUnits(draft.outline);
  const paragraphs = draft.passages.filter(({ kind }) => kind !== 'cell').sort((a, b) => a.start - b.start);
  return (offset) => {
    const cell = cellAt(draft, offset);
    if (cell !== undefined) return cell;
    const chain = unitChain(units, offset);
    const number = paragraphs.filter(({ start }) => (chain.at(-1)?.start ?? -1) < start && start <= offset).length;
    return wordChain(chain, draft.text, number);
  };
}

/** The units that a place may be named by: those of the draft itself that have a number or a heading. */
export function namedUnits(outline: readonly OutlineNode[]): readonly OutlineNode[] {
  return [...unitsOf(outline)].filter((unit) => !unit.quoted && unit.kind !== 'item');
}

/** The units around a place, the highest first; the Điều of a text are numbered through, whatever Chương they stand in. */
export function unitChain(units: readonly OutlineNode[], offset: number): readonly OutlineNode[] {
  const chain = units.filter((unit) => unit.start <= offset && offset < unit.end);
  return chain.slice(
    Math.max(
      chain.findIndex(({ kind }) => kind === 'điều'),
      0,
    ),
  );
}

/** The units in words, and which paragraph of the deepest one is meant where it is not the first words of it. */
export function wordChain(chain: readonly OutlineNode[], text: string, paragraph: number): Bilingual {
  const heads = chain.map((unit) => wordUnit(unit, text));
  const words = (name: string, start: string): string =>
    [...heads, ...(paragraph > 0 ? [`${name} ${paragraph}`] : [])].join(', ') || start;
  return { vi: words('đoạn', START.vi), en: words('paragraph', START.en) };
}

export function wordCell(table: number, row: number, column: number): Bilingual {
  return { vi: `bảng ${table}, hàng ${row}, cột ${column}`, en: `table ${table}, row ${row}, column ${column}` };
}

const START: Bilingual = { vi: 'đầu văn bản', en: 'start of the document' };

/** Units keep their Vietnamese names, as in every citation. */
function wordUnit({ kind, label, title }: OutlineNode, text: string): string {
  switch (kind) {
    case 'khoản':
    case 'điểm':
      return `${kind} ${label}`;
    case 'heading':
      return label === '' && title !== undefined ? `mục “${text.slice(title.start, title.end)}”` : `mục ${label}`;
    case 'căn cứ':
      return 'căn cứ';
    case 'phần':
    case 'chương':
    case 'mục':
    case 'tiểu mục':
    case 'điều':
    case 'appendix':
    case 'item':
      return label;
  }
}

function cellAt({ tables }: Draft, offset: number): Bilingual | undefined {
  const at: Span = { start: offset, end: offset };
  for (const [table, { headings, body }] of tables.entries()) {
    for (const [row, { cells }] of [...headings, ...body].entries()) {
      const found = [...cells].find(([, cell]: readonly [number, Passage]) => contains(cell, at));
      if (found !== undefined) return wordCell(table + 1, row + 1, found[0] + 1);
    }
  }
  return undefined;
}
