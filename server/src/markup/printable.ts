/** Text from outside as one line of a terminal: what would move the cursor, switch colours or turn the reading direction becomes a visible mark. Offsets stay. */
export function printable(text: string): string {
  return text.replace(/[\t\r\n]/gu, ' ').replace(HARMFUL, '\uFFFD');
}

/** The same for a text of several lines. */
export function legible(text: string): string {
  return text.replace(HARMFUL_BUT_LINES, '\uFFFD');
}

/** The same for JSON, which has its own way to write such characters. */
export function escapeInJson(json: string): string {
  return json.replace(HARMFUL_IN_JSON, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** C0 and C1 controls, bidirectional controls, and the separators that some terminals take for line ends. */
const HARMFUL = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
const HARMFUL_BUT_LINES =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
const HARMFUL_IN_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
