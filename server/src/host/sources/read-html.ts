import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from '../drafts/decode.ts';
import { type HtmlNode, htmlText } from './html-text.ts';
import type { SourceText, Unreadable } from './source-text.ts';

/** Reads the article of a page, or all its words where it has none. A bundle of its own: nothing else needs a DOM. */
export function readHtml(bytes: Uint8Array): SourceText | Unreadable {
  if (bytes.length > SIZE_LIMIT) return TOO_LARGE;
  const html = decodeHtml(bytes);
  if (html === undefined) return UNKNOWN_ENCODING;
  // What nests deeper than any page was made to exhaust whoever reads it.
  if (depthOf(html) > DEEPEST) return TOO_DEEP;
  const { document } = pageOf(html);
  const meta = (name: string): string | undefined =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() ||
    undefined;
  const about = {
    url: meta('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
    published: meta('article:published_time') ?? meta('pubdate') ?? meta('dc.date'),
    publisher: meta('og:site_name'),
  };
  const whole = htmlText(document.documentElement);
  const article = articleOf(document);
  const content = article?.content;
  const title = article?.title?.trim() || undefined;
  const words = content ? htmlText(parsed(`<html><body>${content}</body></html>`).document.documentElement) : whole;
  if (!LETTERS.test(words)) return NO_TEXT;
  const text = title === undefined || words.includes(title) ? words : `${title}\n\n${words}`;
  return {
    text: `${text}\n`,
    plain: false,
    title,
    publisher: about.publisher ?? article?.siteName ?? undefined,
    published: (about.published ?? article?.publishedTime ?? undefined)?.slice(0, 'YYYY-MM-DD'.length),
    url: about.url?.startsWith('http') === true ? about.url : undefined,
  };
}

/** The article finder takes the tree apart while it seeks, and fails on some that no editor writes: such a page is read whole. */
function articleOf(document: Page['document']): ReturnType<Readability['parse']> | undefined {
  try {
    return new Readability(document as ConstructorParameters<typeof Readability>[0], {
      charThreshold: SHORTEST_ARTICLE,
    }).parse();
  } catch (error) {
    // The second is what it is told of hundreds of thousands of children of one element.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What is used of a page; the library's own types need those of a browser. */
interface Page {
  readonly document: {
    readonly documentElement: HtmlNode;
    querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  };
}

/** The library takes the first element for the root, and the article finder goes up until it meets a body. */
function pageOf(html: string): Page {
  const page = parsed(html);
  // Of a text without an element there is none.
  const root: HtmlNode | null = page.document.documentElement;
  const isPage = root?.nodeName === 'HTML' && [...root.childNodes].some(({ nodeName }) => nodeName === 'BODY');
  return isPage ? page : parsed(`<html><body>${html}</body></html>`);
}

function parsed(html: string): Page {
  return parseHTML(html) as unknown as Page;
}

const SIZE_LIMIT = 8 * 1024 * 1024;
const SHORTEST_ARTICLE = 250;
const LETTERS = /\p{L}{2}/u;

/** How deep the tags of a page nest, at most: those that are never closed are counted too. */
function depthOf(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const { groups } of html.matchAll(TAG)) {
    if (groups?.close === '/') depth = Math.max(0, depth - 1);
    else if (!VOID.has((groups?.name ?? '').toLowerCase())) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const DEEPEST = 256;
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)/giu;
/** Elements without an end, or whose end is left out so often that they would count as depth. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option'.split(' '),
);

/** UTF-8 and UTF-16, else the character set that the page names. */
function decodeHtml(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return decoded.text;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = CHARSET.exec(head)?.groups?.label?.toLowerCase();
  return label !== undefined && LEGACY.has(label) ? new TextDecoder(label).decode(bytes) : undefined;
}

const HEAD = 4096;
const CHARSET = /charset\s*=\s*["']?(?<label>[\w-]+)/iu;
const LEGACY: ReadonlySet<string> = new Set(['windows-1258', 'windows-1252', 'iso-8859-1', 'utf-8']);

const TOO_LARGE: Unreadable = {
  unreadable: { vi: 'lớn hơn 8 MB, là giới hạn của một trang web', en: 'is larger than 8 MB, the limit of a web page' },
};
const TOO_DEEP: Unreadable = {
  unreadable: {
    vi: 'lồng các thẻ quá sâu nên không được đọc',
    en: 'nests its tags too deeply and is not read',
  },
};
const UNKNOWN_ENCODING: Unreadable = {
  unreadable: { vi: 'dùng bảng mã không nhận ra được', en: 'is in an unknown character set' },
};
const NO_TEXT: Unreadable = { unreadable: { vi: 'không có chữ nào để đọc', en: 'holds no words' } };
