import { escapeMarkdown } from '../markup/markdown.ts';
import type { Block, Cell, Inline, Page, Paragraph } from './page.ts';

/** The page in GitHub's Markdown. Nothing that comes from a draft or from the record can become markup. */
export function markdownOf({ title, blocks }: Page): string {
  return `${[`# ${escapeMarkdown(title)}`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return paragraphText(block.content);
    case 'warning':
      return `> ⚠ ${paragraphText(block.content)}`;
    case 'list':
      return block.items.map((item) => `- ${paragraphText(item)}`).join('\n');
    case 'table':
      return [
        row(block.columns.map(({ title }) => escapeMarkdown(title))),
        row(block.columns.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(cellText))),
      ].join('\n');
    case 'signature':
      return block.lines.map((line) => escapeMarkdown(line)).join('\\\n');
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(cell: Cell): string {
  return cell.map(paragraphText).join('<br>');
}

/** Spaces at the edge of an inline are kept outside its marks: "**a **" is no strong text. */
function paragraphText(paragraph: Paragraph): string {
  return paragraph
    .map((inline) => {
      const [before = '', after = ''] = [LEADING.exec(inline.text)?.[0], TRAILING.exec(inline.text)?.[0]];
      const words = inlineText(inline);
      return words === '' ? ' ' : `${before === '' ? '' : ' '}${words}${after === '' ? '' : ' '}`;
    })
    .join('')
    .trim();
}

const LEADING = /^\s+/u;
const TRAILING = /(?<!\s)\s+$/u;

function inlineText(inline: Inline): string {
  const words = escapeMarkdown(inline.text);
  if (words === '') return '';
  switch (inline.kind) {
    case 'text':
      return words;
    case 'strong':
      return `**${words}**`;
    // Emphasis by "**" depends on what stands beside it; a tag does not.
    case 'mark':
      return `<mark>${words}</mark>`;
    case 'link':
      return `[${words}](${inline.url})`;
  }
}
