/** As an editor may show it in a list: composed, on one line. */
export function singleLine(text: string): string {
  return text.normalize('NFC').replaceAll(SPACES, ' ').trim();
}

/** As much of a line as a list has room for, cut between two words. */
export function shortened(line: string, longest = LONGEST_EXCERPT): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

const SPACES = /\s+/gu;
const LONGEST_EXCERPT = 80;
