/** A unit of a legal text as a place in it: "điểm a khoản 2 Điều 5", "Chương IV", "từ Điều 36 đến Điều 69". */
export interface UnitPlace {
  /** Phần, Chương, Mục, phụ lục: what articles lie in; which ones, only the text itself could say. */
  readonly division: string | undefined;
  readonly articles: { readonly first: ArticleNumber; readonly last: ArticleNumber } | undefined;
  readonly clause: string | undefined;
  readonly point: string | undefined;
}

/** "Điều 6a" comes after Điều 6 and before Điều 7. */
export interface ArticleNumber {
  readonly number: number;
  readonly letter: string;
}

/** Reads a unit in full, the smallest first; undefined for words that name no place (a form, a list, "Điều này"). */
export function unitPlace(text: string): UnitPlace | undefined {
  const canonical = text.normalize('NFC').trim();
  const range = RANGE.exec(canonical)?.groups;
  if (range !== undefined) {
    const first = articleNumber(range.first ?? '');
    const last = articleNumber(range.last ?? '');
    return { division: undefined, articles: { first, last }, clause: undefined, point: undefined };
  }
  const groups = UNIT.exec(canonical)?.groups;
  if (groups === undefined || canonical === '') return undefined;
  const { point, clause, article, division } = groups;
  if (article === undefined && (division === undefined || point !== undefined || clause !== undefined))
    return undefined;
  const number = article === undefined ? undefined : articleNumber(article);
  return {
    division: division?.toLowerCase(),
    articles: number === undefined ? undefined : { first: number, last: number },
    clause: clause?.toLowerCase(),
    point: point?.toLowerCase(),
  };
}

export type Coverage = 'whole' | 'part' | 'none' | 'unknown';

/** How much of `unit` lies in `dead`; `unknown` where a chapter meets an article and only the text could say which articles it has. */
export function coverageOf(unit: UnitPlace, dead: UnitPlace): Coverage {
  if (unit.articles === undefined || dead.articles === undefined) {
    if (unit.articles !== undefined || dead.articles !== undefined) return 'unknown';
    return unit.division === dead.division ? 'whole' : 'none';
  }
  const [from, to] = [unit.articles, dead.articles];
  if (after(from.first, to.last) || after(to.first, from.last)) return 'none';
  if (after(to.first, from.first) || after(from.last, to.last)) return 'part';
  const single = !after(to.last, to.first);
  if (!single || dead.clause === undefined) return 'whole';
  if (unit.clause === undefined) return 'part';
  if (unit.clause !== dead.clause) return 'none';
  if (dead.point === undefined) return 'whole';
  if (unit.point === undefined) return 'part';
  return unit.point === dead.point ? 'whole' : 'none';
}

function after(a: ArticleNumber, b: ArticleNumber): boolean {
  return a.number > b.number || (a.number === b.number && a.letter > b.letter);
}

function articleNumber(text: string): ArticleNumber {
  const groups = ARTICLE.exec(text)?.groups;
  return { number: Number(groups?.number ?? Number.NaN), letter: groups?.letter?.toLowerCase() ?? '' };
}

const ARTICLE = /^(?<number>\d+)(?<letter>\p{L}?)$/u;
const RANGE = /^(?:từ )?Điều (?<first>\d+\p{L}?) đến Điều (?<last>\d+\p{L}?)$/iu;
const UNIT =
  /^(?:điểm (?<point>\p{L}\d?|\d+) ?)?(?:khoản (?<clause>\d+\p{L}?) ?)?(?:Điều (?<article>\d+\p{L}?) ?)?(?<division>(?:(?:Tiểu mục|Mục|Chương|Phần|Phụ lục) \S+ ?)*)?$/iu;
