/**
 * What a message shows of a word in a file: an id, a day or a number is found by the whole of it, and of prose, as a draft is that
 * somebody gave by mistake, the first words are enough to find the line.
 */
export function shown(text: string): string {
  const most = SPACE.test(text) ? MOST_OF_PROSE : MOST;
  return `“${text.length > most ? `${text.slice(0, most)}…` : text}”`;
}

/** In UTF-16 code units. */
const MOST = 60;
const MOST_OF_PROSE = 24;
const SPACE = /\s/u;
