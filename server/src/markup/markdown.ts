/**
 * Plain text as Markdown that shows exactly that text. Knowledge and drafts come from many hands: nothing in them may
 * become a link, an image, HTML or a heading.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(WHITE_SPACE, ' ')
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(AUTOLINK, '$<head>\\$<tail>')
    .replace(LIST_NUMBER, '$<digits>\\$<mark>');
}

/** A link whose text and address cannot break out of it; text alone where the address is not one of the web. */
export function markdownLink(text: string, url: string | undefined): string {
  const address = webAddress(url);
  return address === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${address})`;
}

/** The address with everything percent-encoded that Markdown could read as its own; undefined unless it is http or https. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return href.replace(UNSAFE_IN_ADDRESS, percent);
}

const WHITE_SPACE = /\s+/gu;
const SPECIAL = /[\\`*_{}[\]()#+<>&|~$^!]|^[-=:]/gu;
const AUTOLINK = /(?<head>www)?(?<tail>:(?=\/\/)|@|(?<=www)\.)/giu;
const LIST_NUMBER = /^(?<digits>\d+)(?<mark>\.)/u;
const UNSAFE_IN_ADDRESS = /[()<>[\]\\`{}|^\s"']/gu;

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
