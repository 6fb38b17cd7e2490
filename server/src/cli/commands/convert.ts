import { printable } from '../../markup/printable.ts';
import type { Command } from '../command.ts';
import { failure } from '../failure.ts';
import { tooMany } from '../knowledge-in-use.ts';
import { lastValue } from '../options.ts';
import { isProblem } from '../world.ts';

/** Writes a text of before Unicode into a new file, so that it can be checked. The old one stays. */
export const convertCommand: Command = {
  options: ['output'],
  run({ line, operands, world, texts }) {
    const [path] = operands;
    const extra = tooMany(operands, 1);
    const output = lastValue(line, 'output');
    if (path === undefined) return failure((each) => each.missingFile);
    if (extra !== undefined) return extra;
    if (output === undefined) return failure((each) => each.convertNeedsFile);
    if (world.holdsSomething(output)) return failure((each) => each.convertOverOther, output);
    const converted = world.drafts.convert(path);
    if (isProblem(converted)) return converted;
    world.writeFile(output, converted.text);
    world.out(`${printable(texts.converted(path, converted.from, output))}\n`);
    return 0;
  },
};
