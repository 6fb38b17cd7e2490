import { tooLong } from '../mcp/answer-line.ts';
import { lineReader } from '../mcp/lines.ts';

/** Answers each line of standard input with a line on standard output, or with none, until the input ends. */
export function converse(answer: (line: string) => string | undefined): Promise<void> {
  const write = (answered: string | undefined): void => {
    if (answered !== undefined) process.stdout.write(`${answered}\n`);
  };
  return new Promise((settle, fail) => {
    const take = lineReader(
      (line) => write(answer(line)),
      () => write(tooLong()),
    );
    process.stdin.setEncoding('utf8').on('data', take).once('end', settle).once('error', fail);
  });
}
