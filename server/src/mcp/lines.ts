/** Cuts text that comes in pieces into lines. Of a line that grows beyond all measure the rest is passed over, once that is told. */
export function lineReader(take: (line: string) => void, tooLong: () => void): (piece: string) => void {
  let pieces: string[] = [];
  let [length, isPassedOver] = [0, false];
  const grow = (part: string): void => {
    if (isPassedOver) return;
    pieces.push(part);
    length += part.length;
    if (length <= LONGEST_LINE) return;
    isPassedOver = true;
    pieces = [];
    tooLong();
  };
  return (piece) => {
    const [first = '', ...others] = piece.split('\n');
    grow(first);
    for (const next of others) {
      if (!isPassedOver) take(pieces.join(''));
      [pieces, length, isPassedOver] = [[], 0, false];
      grow(next);
    }
  };
}

/** In characters. The largest draft that is checked fits, however its letters are written. */
export const LONGEST_LINE = 128_000_000;
