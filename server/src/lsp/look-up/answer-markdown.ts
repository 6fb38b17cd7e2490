import type { AnswerView, PassageView } from '../../core/features/answer-view.ts';
import { escapeMarkdown, markdownLink } from '../../markup/markdown.ts';

/** An answer as a document in Markdown, in which every text shows as it stands. */
export function answerMarkdown(question: string, { notes, sections }: AnswerView): string {
  const blocks = sections.flatMap(({ title, passages }) => [
    `## ${escapeMarkdown(title)}`,
    ...passages.map(passageBlock),
  ]);
  return `${[`# ${escapeMarkdown(question)}`, ...blocks, ...notes.map(escapeMarkdown)].join('\n\n')}\n`;
}

function passageBlock({ words, by, sources }: PassageView): string {
  return [
    `> ${escapeMarkdown(words)}`,
    escapeMarkdown(by),
    ...sources.map(({ text, url }) => `*${markdownLink(text, url)}*`),
  ].join('\n\n');
}
