/**
 * Plain texts as paragraphs of Markdown. The editor's own `appendText` joins words by spaces that never break, and so cuts
 * words at the end of a line.
 */
export function plainMarkdown(...paragraphs: readonly string[]): string {
  return paragraphs.map((text) => text.replace(SPACES, ' ').replace(MARKUP, '\\$&')).join('\n\n');
}

const SPACES = /\s+/gu;
const MARKUP = /[\\`*_{}[\]()#+\-.!~<>|&$:]/gu;
