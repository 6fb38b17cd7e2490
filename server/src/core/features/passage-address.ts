/**
 * The address of a page at the words of a quotation: browsers scroll to a text fragment and mark it. A long quotation is named
 * by its first and last words, so that a line break or a mark between them does no harm; undefined where the source is no page.
 */
export function passageAddress(url: string | undefined, quote: string): string | undefined {
  if (url === undefined || !PAGE.test(url)) return undefined;
  if (url.includes('#')) return url;
  const words = quote
    .normalize('NFC')
    .split(SPACES)
    .filter((word) => word !== '');
  const parts = words.length <= MOST_WORDS ? [words] : [words.slice(0, END_WORDS), words.slice(-END_WORDS)];
  return `${url}#:~:text=${parts.map((part) => encoded(part.join(' '))).join(',')}`;
}

const PAGE = /^https?:\/\//iu;
const SPACES = /\s+/u;
const MOST_WORDS = 10;
const END_WORDS = 5;

/** The marks that a text fragment has a meaning for are encoded too. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[-,&]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
