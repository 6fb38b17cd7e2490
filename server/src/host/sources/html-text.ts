/** The little of a DOM that is needed to write it as text. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** Writes the words of a page as lines: a paragraph each, headings as in Markdown, rows of tables between bars, items behind a dash. */
export function htmlText(root: HtmlNode): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(SPACES, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  /** A stack of its own: pages nest deeper than calls may. */
  const open: (HtmlNode | (() => void))[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined) break;
    if (typeof node === 'function') {
      node();
      continue;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === TEXT) line += node.textContent ?? '';
    if (node.nodeType === TEXT || SILENT.has(name)) continue;
    if (name === 'br') {
      end();
      continue;
    }
    const isBlock = BLOCKS.has(name);
    const isCell = name === 'td' || name === 'th';
    if (isBlock) end();
    if (isCell) line += line === '' ? '| ' : '';
    if (name === 'li') line = '- ';
    const level = HEADING.exec(name)?.groups?.level;
    if (level !== undefined) line = `${'#'.repeat(Number(level))} `;
    if (isBlock) open.push(end);
    if (isCell)
      open.push(() => {
        line += ' | ';
      });
    for (const child of [...node.childNodes].reverse()) open.push(child);
  }
  end();
  return lines
    .filter((each) => !EMPTY.test(each))
    .join('\n\n')
    .replaceAll('|\n\n|', '|\n|');
}

const TEXT = 3;
const SPACES = /[ \t\r\n\f]+/gu;
const EMPTY = /^[#\-|\s]*$/u;
const HEADING = /^h(?<level>[1-6])$/u;
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  '#comment',
  'svg',
  'iframe',
]);
const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article header footer main aside nav h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr blockquote figure figcaption pre dl dt dd form hr address'.split(
    ' ',
  ),
);
