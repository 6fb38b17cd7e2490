/** The one form of the address of a file: clients percent-encode more or fewer characters, and write drive letters in either case. */
export function addressOf(uri: string): string {
  if (!uri.startsWith('file:') || !URL.canParse(uri) || ENCODED_SLASH.test(uri)) return uri;
  const url = new URL(uri);
  const path = decoded(url.pathname);
  if (path === undefined) return uri;
  url.pathname = path.replace(DRIVE, (drive) => drive.toLowerCase()).replaceAll('%', '%25');
  return url.href;
}

/** Whether a file lies in a folder or below it. */
export function isBelow(uri: string, folder: string): boolean {
  return addressOf(uri).startsWith(`${addressOf(folder).replace(/\/$/u, '')}/`);
}

/** The last part of an address as people know it. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return decoded(name) ?? name;
}

/** Undefined for what is no encoding of a text. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const ENCODED_SLASH = /%2f|%5c/iu;
const DRIVE = /^\/[A-Z]:/u;
