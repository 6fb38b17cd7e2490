import type { AnswerView } from '../../core/features/answer-view.ts';
import { wrapped } from '../terminal/layout.ts';
import { printable } from '../../markup/printable.ts';
import { styleFor } from '../terminal/style.ts';
import type { World } from '../world.ts';

/** An answer for a terminal. */
export function answerLines({ notes, sections }: AnswerView, world: World): string {
  const style = styleFor(world);
  const width = Math.min(world.terminal.columns ?? WIDEST, WIDEST);
  const lines = (text: string, indent: string): string => wrapped(printable(text), width, indent);
  const blocks = sections.flatMap(({ title, passages }) => [
    style.bold(lines(title, '')),
    ...passages.map(({ words, by, sources, id }) =>
      [
        lines(words, '  '),
        lines(`– ${by}`, '  '),
        ...sources.map(({ text }) => style.dim(lines(text, '    '))),
        style.dim(`    ${printable(id)}`),
      ].join('\n'),
    ),
  ]);
  return `${[...blocks, ...notes.map((note) => lines(note, ''))].join('\n\n')}\n`;
}

const WIDEST = 100;
