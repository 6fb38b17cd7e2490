/** Text as XML and HTML show it, in an element as well as between the quotation marks of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

const SPECIAL = /[&<>"']/gu;
