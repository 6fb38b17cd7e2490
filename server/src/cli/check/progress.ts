import { basename } from 'node:path';
import type { CommandContext } from '../command.ts';
import { printable } from '../../markup/printable.ts';

/** Says at a terminal how far a run over many drafts has come; elsewhere nothing. */
export interface Progress {
  reading(path: string): void;
  checking(path: string): void;
  end(): void;
}

export function showProgress({ world, texts }: CommandContext): Progress {
  const { status } = world;
  if (status === undefined) return { reading: () => undefined, checking: () => undefined, end: () => undefined };
  let [read, checked] = [0, 0];
  return {
    reading(path) {
      read += 1;
      status(texts.reading(read, printable(basename(path))));
    },
    checking(path) {
      checked += 1;
      status(texts.checking(checked, Math.max(read, checked), printable(basename(path))));
    },
    end: () => status(''),
  };
}
