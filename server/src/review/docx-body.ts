import type { Block, Cell, Inline, Page, Paragraph } from './page.ts';
import { escapeXml } from './xml-text.ts';

export interface DocxBody {
  /** What stands in w:body. */
  readonly body: string;
  /** The addresses of the links by the ids under which the body names them. */
  readonly links: readonly { readonly id: string; readonly url: string }[];
}

export function bodyOf({ title, blocks }: Page): DocxBody {
  const links = new Map<string, string>();
  const draw = { linkId: (url: string) => links.get(url) ?? remember(links, url) };
  const body = [
    paragraph(run(title, ''), style('Title')),
    ...blocks.map((block) => blockXml(block, draw)),
    SECTION,
  ].join('');
  return { body, links: [...links].map(([url, id]) => ({ id, url })) };
}

interface Drawing {
  readonly linkId: (url: string) => string;
}

function remember(links: Map<string, string>, url: string): string {
  const id = `link${links.size + 1}`;
  links.set(url, id);
  return id;
}

function blockXml(block: Block, draw: Drawing): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(run(block.text, ''), style(`Heading${block.level}`));
    case 'paragraph':
      return paragraph(inlinesXml(block.content, draw), '');
    case 'warning':
      return paragraph(inlinesXml(block.content, draw), WARNING);
    case 'list':
      return block.items.map((item) => paragraph(run('– ', '') + inlinesXml(item, draw), HANGING)).join('');
    case 'table':
      return tableXml(block, draw);
    case 'signature':
      return block.lines.map((line, index) => paragraph(run(line, SIGNATURE[index] ?? ''), APART)).join('');
  }
}

const WARNING =
  '<w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="B00020"/></w:pBdr><w:spacing w:before="120"/>';
const HANGING = '<w:ind w:left="284" w:hanging="284"/>';
/** The right half of the page. */
const APART = '<w:keepNext/><w:keepLines/><w:spacing w:after="0"/><w:ind w:left="7655"/><w:jc w:val="center"/>';
const SIGNATURE = ['<w:i/>', '<w:b/>', '<w:i/>'] as const;

function tableXml({ columns, rows }: Extract<Block, { kind: 'table' }>, draw: Drawing): string {
  const widths = columns.map(({ share }) => Math.round((WIDTH * share) / 100));
  const head = columns.map(({ title }, index) => cellXml(paragraph(run(title, '<w:b/>'), TIGHT), widths[index], HEAD));
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
    ...rows.map(
      (cells) =>
        `<w:tr>${cells.map((cell, index) => cellXml(cellText(cell, draw), widths[index], '')).join('')}</w:tr>`,
    ),
    // Two tables that touch would become one.
    '</w:tbl><w:p/>',
  ].join('');
}

/** A4 on its side: 16838 twips less the margins. */
const WIDTH = 14286;
const TIGHT = '<w:spacing w:after="40"/>';
const HEAD = '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>';
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

function cellXml(contents: string, width: number | undefined, properties: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="dxa"/>${properties}</w:tcPr>${contents}</w:tc>`;
}

/** A cell has at least one paragraph. */
function cellText(cell: Cell, draw: Drawing): string {
  return cell.map((each) => paragraph(inlinesXml(each, draw), TIGHT)).join('') || '<w:p/>';
}

function paragraph(runs: string, properties: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

function style(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

function inlinesXml(inlines: Paragraph, draw: Drawing): string {
  return inlines.map((inline) => inlineXml(inline, draw)).join('');
}

function inlineXml(inline: Inline, { linkId }: Drawing): string {
  switch (inline.kind) {
    case 'text':
      return run(inline.text, '');
    case 'strong':
      return run(inline.text, '<w:b/>');
    case 'mark':
      return run(inline.text, '<w:b/><w:shd w:val="clear" w:color="auto" w:fill="FFE08A"/>');
    case 'link':
      return `<w:hyperlink r:id="${linkId(inline.url)}">${run(inline.text, LINK)}</w:hyperlink>`;
  }
}

const LINK = '<w:color w:val="0B57A4"/><w:u w:val="single"/>';

function run(text: string, properties: string): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, 20 mm above and below, 30 mm on the left, 15 mm on the right; on its side, as wide tables may be. */
const SECTION = [
  '<w:sectPr><w:headerReference w:type="default" r:id="header"/>',
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
  '<w:titlePg/></w:sectPr>',
].join('');
