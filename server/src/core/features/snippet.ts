/** Text with places that the author fills in; an editor goes from one to the next. */
export type Snippet = readonly (string | Hole)[];

/** A place to be filled in, and what stands there until then. */
export interface Hole {
  readonly hole: string;
}

/** The text as it stands before anything is filled in. */
export function snippetText(snippet: Snippet): string {
  return snippet.map((part) => (typeof part === 'string' ? part : part.hole)).join('');
}

/** In the syntax of the protocol and of VS Code: `${1:…}`, the last stop behind everything. */
export function snippetSyntax(snippet: Snippet): string {
  let stop = 0;
  return snippet
    .map((part) => {
      if (typeof part === 'string') return part.replace(SPECIAL, '\\$&');
      stop += 1;
      return `\${${stop}:${part.hole.replace(SPECIAL, '\\$&')}}`;
    })
    .join('');
}

export function hasHoles(snippet: Snippet): boolean {
  return snippet.some((part) => typeof part !== 'string');
}

const SPECIAL = /[\\$}]/gu;

/** "[[…]]" marks a place to be filled in. */
export function readHoles(text: string): Snippet {
  return text
    .split(HOLE)
    .map((part, at) => (at % 2 === 1 ? { hole: part } : part))
    .filter((part) => part !== '');
}

const HOLE = /\[\[([^\]]*)\]\]/u;
