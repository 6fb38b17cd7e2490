import { lineReader } from '../mcp/lines.ts';

/** Answers each line of standard input with a line on standard output, or with none, until the input ends. */
export function converse(answer: (line: string) => string | undefined): Promise<void> {
  return new Promise((settle, fail) => {
    const take = lineReader(
      (line) => {
        const answered = answer(line);
        if (answered !== undefined) process.stdout.write(`${answered}\n`);
      },
      () => fail(new Error('A line of the input has no end.')),
    );
    process.stdin.setEncoding('utf8').on('data', take).once('end', settle).once('error', fail);
  });
}
