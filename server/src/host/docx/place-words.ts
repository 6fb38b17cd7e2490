import type { OutlineNode } from '../../core/document/outline-node.ts';
import { parseDraft } from '../../core/document/parse.ts';
import { namedUnits, unitChain, wordCell, wordChain } from '../../core/features/places.ts';
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
    units ??= namedUnits(parseDraft(text).outline);
    return bodyPlace({ text, stretches }, units, index);
  };
}

function fixedPlace(place: Exclude<Place, { readonly kind: 'body' }>): Bilingual {
  switch (place.kind) {
    case 'cell':
      return wordCell(place.table, place.row, place.column);
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

/** The units that hold a paragraph, and which of the deepest one's paragraphs it is. */
function bodyPlace({ text, stretches }: DocxText, units: readonly OutlineNode[], index: number): Bilingual {
  const chain = unitChain(units, stretches[index]?.start ?? 0);
  const deepest = chain.at(-1);
  const first = deepest === undefined ? -1 : stretches.findIndex(({ end }) => end > deepest.start);
  const number = stretches.slice(first + 1, index + 1).filter(({ place }) => place.kind === 'body').length;
  return wordChain(chain, text, number);
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
