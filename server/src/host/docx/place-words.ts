import { type OutlineNode, unitsOf } from '../../core/document/outline-node.ts';
import { parseDraft } from '../../core/document/parse.ts';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import type { Span } from '../../core/text/span.ts';
import type { Place } from './place.ts';
import type { DocxText } from './read-docx.ts';

/** Says where in a document an offset of its text stands: "mục II, đoạn 14", "bảng 2, hàng 3, cột 2", "chú thích 3". */
export function placeWords({ text, stretches }: DocxText): (offset: number) => Bilingual {
  let units: readonly OutlineNode[] | undefined;
  return (offset) => {
    const index = lastStarting(stretches, offset);
    const stretch = stretches[index];
    if (stretch === undefined) return { vi: 'đầu văn bản', en: 'start of the document' };
    if (stretch.place.kind !== 'body') return fixedPlace(stretch.place);
    units ??= [...unitsOf(parseDraft(text).outline)].filter((unit) => !unit.quoted && unit.kind !== 'item');
    return bodyPlace({ text, stretches }, units, index);
  };
}

function fixedPlace(place: Exclude<Place, { readonly kind: 'body' }>): Bilingual {
  switch (place.kind) {
    case 'cell': {
      const { table, row, column } = place;
      return {
        vi: `bảng ${table}, hàng ${row}, cột ${column}`,
        en: `table ${table}, row ${row}, column ${column}`,
      };
    }
    case 'note':
      return place.note === 'footnote'
        ? { vi: `chú thích ${place.number}`, en: `footnote ${place.number}` }
        : { vi: `chú thích cuối ${place.number}`, en: `endnote ${place.number}` };
    case 'header':
      return { vi: 'đầu trang', en: 'page header' };
    case 'footer':
      return { vi: 'chân trang', en: 'page footer' };
    case 'text box':
      return { vi: `khung chữ ${place.number}`, en: `text box ${place.number}` };
  }
}

/** The units that hold a paragraph, from the highest, and which of the deepest one's paragraphs it is. */
function bodyPlace({ text, stretches }: DocxText, units: readonly OutlineNode[], index: number): Bilingual {
  const start = stretches[index]?.start ?? 0;
  const chain = units.filter((unit) => unit.start <= start && start < unit.end);
  // The Điều of a text are numbered through, whatever Chương they stand in.
  const article = chain.findIndex(({ kind }) => kind === 'điều');
  const named = chain.slice(Math.max(article, 0));
  const deepest = named.at(-1);
  const first = deepest === undefined ? -1 : stretches.findIndex(({ end }) => end > deepest.start);
  const number = stretches.slice(first + 1, index + 1).filter(({ place }) => place.kind === 'body').length;
  const heads = named.map((unit) => wordUnit(unit, text));
  return {
    vi: [...heads, ...(number > 0 ? [`đoạn ${number}`] : [])].join(', '),
    en: [...heads, ...(number > 0 ? [`paragraph ${number}`] : [])].join(', '),
  };
}

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

function lastStarting(stretches: readonly Span[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
