import type { Command } from '../command.ts';
import { failure } from '../failure.ts';
import { tooMany } from '../knowledge-in-use.ts';

/** Starts the language server on standard input and output. */
export const lspCommand: Command = {
  options: ['stdio'],
  run({ line, operands, world }) {
    const extra = tooMany(operands, 0);
    if (extra !== undefined) return extra;
    if (!line.flags.has('stdio')) return failure((texts) => texts.missingStdio);
    world.serve();
    return 0;
  },
};
