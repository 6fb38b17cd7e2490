import type { AnswerView } from './answer-view.ts';

/** An answer as lines of plain text: for a reader without a format, and for programs that read aloud. */
export function answerText({ notes, sections }: AnswerView): string {
  const blocks = sections.map(({ title, passages }) => {
    const entries = passages.map(({ words, by, sources, id }) =>
      [
        words,
        `  ${by}`,
        ...sources.map(({ text, url }) => `  ${url === undefined ? text : `${text} <${url}>`}`),
        `  [${id}]`,
      ].join('\n'),
    );
    return [title, ...entries].join('\n\n');
  });
  return [...blocks, ...notes].join('\n\n');
}
