import { STYLE } from './html-style.ts';
import type { Block, Cell, Inline, Page, Paragraph } from './page.ts';
import type { WritingTools } from './tools.ts';
import { escapeXml } from './xml-text.ts';

/** The page as one file that loads nothing, runs nothing and prints on A4. */
export function htmlOf({ language, title, blocks }: Page, { sha256 }: Pick<WritingTools, 'sha256'>): string {
  const style = STYLE + widthsOf(blocks);
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${paragraphHtml(block.content)}</p>`;
    case 'warning':
      return `<p class="warning" role="note">${paragraphHtml(block.content)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${paragraphHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
    case 'signature':
      return `<div class="signature">\n${block.lines.map((line) => `<p>${escapeXml(line)}</p>`).join('\n')}\n</div>`;
  }
}

/** The widths of columns, a class for each way to share the width; the policy forbids styles in elements. */
function widthsOf(blocks: readonly Block[]): string {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const layouts = new Map(tables.map((table) => [layoutOf(table), table.columns]));
  return [...layouts]
    .flatMap(([layout, columns]) =>
      columns.map(({ share }, index) => `.${layout} th:nth-child(${index + 1}) { width: ${share}%; }\n`),
    )
    .join('');
}

function layoutOf({ columns }: Table): string {
  return `share-${columns.map(({ share }) => share).join('-')}`;
}

type Table = Extract<Block, { kind: 'table' }>;

function tableHtml(table: Table): string {
  const { columns, rows } = table;
  return [
    `<table class="${layoutOf(table)}">`,
    `<thead><tr>${columns.map(({ title }) => `<th scope="col">${escapeXml(title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function cellHtml(cell: Cell): string {
  return `<td>${cell.map((paragraph) => `<p>${paragraphHtml(paragraph)}</p>`).join('')}</td>`;
}

function paragraphHtml(paragraph: Paragraph): string {
  return paragraph.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  const words = escapeXml(inline.text);
  switch (inline.kind) {
    case 'text':
      return words;
    case 'strong':
      return `<strong>${words}</strong>`;
    case 'mark':
      return `<mark>${words}</mark>`;
    case 'link':
      return `<a href="${escapeXml(inline.url)}" rel="noopener noreferrer">${words}</a>`;
  }
}
