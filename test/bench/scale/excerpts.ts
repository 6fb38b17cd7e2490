// What the scale corpus is made of: short excerpts of the official codification where it lies beside the project, else sentences
// put together from the bundled statements, word by word as they follow each other there. The same on every machine.
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { loadKnowledge } from '../../../server/src/host/knowledge/load.ts';
import { type Random, randomFrom } from '../../support/random.ts';

const CODIFICATION = '../shared/data/phapdien';
/** In UTF-16 code units: a curator takes a sentence or two. */
const LONGEST = 320;
const SHORTEST = 60;

/** An excerpt: its words, what they leave to their surroundings, and where they stand. */
export interface Excerpt {
  readonly quote: string;
  readonly about: string;
  readonly topic: string;
  readonly document: string;
  readonly type: string;
  readonly issuer: string;
  readonly date: string;
}

export interface Excerpts {
  readonly kind: 'real' | 'made up';
  readonly excerpts: readonly Excerpt[];
}

export async function readExcerpts(count: number): Promise<Excerpts> {
  const articles = join(CODIFICATION, 'articles_2026-01.jsonl.gz');
  return existsSync(articles)
    ? { kind: 'real', excerpts: await fromArticles(articles, count) }
    : { kind: 'made up', excerpts: madeUp(count) };
}

interface Article {
  readonly text: string;
  readonly dieu: string;
  readonly de_muc: string;
  readonly so_hieu: string;
  readonly loai: string;
  readonly ngay_hieu_luc: string | null;
}

/** The first excerpt of every article, then the second ones, the third ones … until there are enough. */
async function fromArticles(file: string, count: number): Promise<readonly Excerpt[]> {
  const issuers = new Map<string, string>();
  const documents = linesOf<{ so_hieu: string; co_quan: string }>(join(CODIFICATION, 'documents_2026-01.jsonl.gz'));
  for await (const { so_hieu, co_quan } of documents) issuers.set(so_hieu, co_quan);
  const rounds: Excerpt[][] = [];
  for await (const { text, dieu, de_muc, so_hieu, loai, ngay_hieu_luc } of linesOf<Article>(file)) {
    const common = {
      about: dieu.replace(ARTICLE, '').replace(/\.$/u, ''),
      topic: de_muc.replace(/^\S+ /u, ''),
      document: so_hieu,
      type: loai,
      issuer: issuers.get(so_hieu) ?? 'Chính phủ',
      date: ngay_hieu_luc ?? '2000-01-01',
    };
    for (const [round, quote] of stretches(text).entries()) {
      const others = rounds[round];
      if (others === undefined) rounds[round] = [{ quote, ...common }];
      else others.push({ quote, ...common });
    }
  }
  return rounds.flat().slice(0, count);
}

const ARTICLE = /^Điều \S+ /u;

async function* linesOf<T>(file: string): AsyncGenerator<T> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) yield JSON.parse(line) as T;
}

/** The lines of an article without their numbers; a short line goes with the next one, a long one ends with a sentence or a clause. */
function stretches(text: string): readonly string[] {
  const found: string[] = [];
  let open = '';
  for (const line of text.normalize('NFC').split('\n')) {
    open = `${open} ${line.replace(LABEL, '')}`.replaceAll(/\s+/gu, ' ').trim();
    if (open.length < SHORTEST) continue;
    found.push(cut(open));
    open = '';
  }
  if (found.length === 0 && open !== '') found.push(cut(open));
  return found;
}

const LABEL = /^\s*(?:\d+(?:\.\d+)*|[a-zđ])[.)]\s+/u;

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const end = Math.max(...['. ', '; ', ', '].map((mark) => head.lastIndexOf(mark)));
  return head.slice(0, end > SHORTEST ? end : head.lastIndexOf(' '));
}

function madeUp(count: number): readonly Excerpt[] {
  const random = randomFrom(1);
  const loaded = loadKnowledge(['knowledge']);
  const quotes = 'records' in loaded ? loaded.records.statements.map(({ quote }) => quote) : [];
  const next = followers(quotes);
  return Array.from({ length: count }, (_, index) => {
    const [letter, year] = ['ABCDEGHK'.charAt(index % 8), 2000 + (index % 26)];
    return {
      quote: `${sentence(next, random).join(' ')}.`,
      about: sentence(next, random).slice(0, 8).join(' '),
      topic: `Lĩnh vực ${letter}`,
      document: `${1 + (index % 300)}/${year}/TT-${letter}`,
      type: 'Thông tư',
      issuer: `Bộ Thử nghiệm ${letter}`,
      date: `${year}-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    };
  });
}

/** What follows each word, as often as it does; the words that begin a quotation follow the empty one, which ends it. */
function followers(quotes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const quote of quotes) {
    const words = ['', ...quote.split(' '), ''];
    for (const [at, word] of words.slice(0, -1).entries()) {
      const known = next.get(word);
      if (known === undefined) next.set(word, [words[at + 1] ?? '']);
      else known.push(words[at + 1] ?? '');
    }
  }
  return next;
}

function sentence(next: ReadonlyMap<string, readonly string[]>, random: Random): readonly string[] {
  const words: string[] = [];
  for (let word = ''; words.length < MOST_WORDS; ) {
    const following = next.get(word) ?? [];
    word = following[random.below(following.length)] ?? '';
    if (word !== '') words.push(word);
    else if (words.length >= FEWEST_WORDS) break;
  }
  return words.map((word) => word.replace(/[.;:]+$/u, ''));
}

const FEWEST_WORDS = 12;
const MOST_WORDS = 60;
