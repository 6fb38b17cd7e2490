/** Cuts text that comes in pieces into lines. A line that grows beyond all measure is given up: what comes is no protocol. */
export function lineReader(take: (line: string) => void, tooLong: () => void): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
    if (rest.length > LONGEST_LINE) {
      rest = '';
      tooLong();
    }
  };
}

const LONGEST_LINE = 20_000_000;
