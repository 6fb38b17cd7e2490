import type { Fix } from './finding.ts';

/** What a fix writes, in the form of the text into which it is written: its line ends, and composed or decomposed letters. */
export function inFormOf(text: string, fix: Fix): Fix {
  const [breaks, decomposed] = [lineBreak(text), isDecomposed(text)];
  if (breaks === '\n' && !decomposed) return fix;
  const write = (newText: string): string => {
    const broken = newText.replace(LINE_BREAK, breaks);
    return decomposed ? broken.normalize('NFD') : broken;
  };
  const [first, ...others] = fix.edits;
  const inForm = ({ span, newText }: typeof first): typeof first => ({ span, newText: write(newText) });
  return { title: fix.title, preferred: fix.preferred, edits: [inForm(first), ...others.map(inForm)] };
}

const LINE_BREAK = /\r\n|\n/gu;

/** That of the first line: a file has one kind, or nobody cares which. */
function lineBreak(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** By the first mark that stands alone, or the first composed letter: a text in two forms has none. */
function isDecomposed(text: string): boolean {
  const letter = COMPOSED.exec(text)?.index;
  return COMBINING.test(letter === undefined ? text : text.slice(0, letter));
}

const COMBINING = /[\u0300-\u036F]/u;
const COMPOSED = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ]/u;
