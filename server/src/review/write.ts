import type { Page } from './page.ts';
import type { WritingTools } from './tools.ts';
import { docxOf } from './write-docx.ts';
import { htmlOf } from './write-html.ts';
import { markdownOf } from './write-markdown.ts';

export const REVIEW_FORMATS = ['html', 'md', 'docx'] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

export function writePage(page: Page, format: ReviewFormat, tools: WritingTools): Uint8Array | string {
  switch (format) {
    case 'html':
      return htmlOf(page, tools);
    case 'md':
      return markdownOf(page);
    case 'docx':
      return docxOf(page, tools);
  }
}
