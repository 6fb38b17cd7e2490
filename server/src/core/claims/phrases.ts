import { canonicalWord } from '../text/canonical.ts';
import { SHAPES, shapeOf } from '../text/spelling.ts';
import type { Token } from '../text/tokens.ts';

/** Words, by their shapes: 1 where a word of the shape may be one of them, 0 where none is. */
export interface Heads {
  readonly heads: Uint8Array;
}

/** Phrases of one or more words, each with what it means, found in tokens by their first or by their last word; `heads` are the first ones. */
export interface PhraseTable<T> extends Heads {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
}

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/** A table of space-separated phrases; where two phrases fit, the longer one is found. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, meaning: T]>): PhraseTable<T> {
  return new LaterTable(() => entries);
}

/** A table in which every phrase means itself, from lines of comma-separated phrases. */
export function phraseList(...lines: readonly string[]): PhraseTable<string> {
  return new LaterTable(() => lines.flatMap((line) => line.split(', ').map((phrase) => [phrase, phrase] as const)));
}

/** Built when a word is first looked up in it: there are two hundred tables, few runs need all of them, and a start waits for none. */
class LaterTable<T> implements PhraseTable<T> {
  /** Any word may begin a phrase of which nobody knows yet. */
  heads: Uint8Array = ANY_HEAD;
  private readonly entries: () => Iterable<readonly [phrase: string, meaning: T]>;
  private phrases: readonly ListedPhrase<T>[] | undefined;
  private firsts: PhraseTable<T>['byFirst'] | undefined;
  private lasts: PhraseTable<T>['byLast'] | undefined;

  constructor(entries: () => Iterable<readonly [phrase: string, meaning: T]>) {
    this.entries = entries;
  }

  get byFirst(): PhraseTable<T>['byFirst'] {
    this.firsts ??= phrasesBy(this.read(), firstWord);
    return this.firsts;
  }

  get byLast(): PhraseTable<T>['byLast'] {
    this.lasts ??= phrasesBy(this.read(), lastWord);
    return this.lasts;
  }

  private read(): readonly ListedPhrase<T>[] {
    this.phrases ??= Array.from(
      this.entries(),
      ([phrase, meaning]) => new ListedPhrase(canonicalWords(phrase), meaning),
    );
    this.heads = shapesOf(this.phrases.map(firstWord));
    return this.phrases;
  }
}

/** Of most phrases no more is ever needed than the first word: the others are taken apart when that was found. */
class ListedPhrase<T> implements Phrase<T> {
  readonly text: string;
  readonly meaning: T;
  private parts: readonly string[] | undefined;

  constructor(text: string, meaning: T) {
    this.text = text;
    this.meaning = meaning;
  }

  get words(): readonly string[] {
    this.parts ??= this.text.split(' ');
    return this.parts;
  }
}

function firstWord({ text }: ListedPhrase<unknown>): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

function lastWord({ text }: ListedPhrase<unknown>): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** Words with spaces between them, each in its canonical spelling and in lower case. Those of our lists are so nearly always. */
function canonicalWords(words: string): string {
  if (CANONICAL.test(words)) return words;
  return words
    .split(' ')
    .map((word) => canonicalWord(word).toLowerCase())
    .join(' ');
}

/** Small letters, digits and marks that stay as they are, and no tone on the first of two vowels. */
const CANONICAL =
  /^(?!.*(?:[òóỏõọ][ae]|[ùúủũụ]y))[a-z\d ,&./%()àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]*$/u;

/** Gathered when the first word is looked up. */
class LaterHeads implements Heads {
  private readonly words: () => Iterable<string>;
  private gathered: Uint8Array | undefined;

  constructor(words: () => Iterable<string>) {
    this.words = words;
  }

  get heads(): Uint8Array {
    this.gathered ??= shapesOf(this.words());
    return this.gathered;
  }
}

function shapesOf(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(SHAPES);
  for (const word of words) shapes[shapeOf(word)] = 1;
  return shapes;
}

const ANY_HEAD = new Uint8Array(SHAPES).fill(1);

function phrasesBy<T>(
  phrases: readonly ListedPhrase<T>[],
  keyOf: (phrase: ListedPhrase<T>) => string,
): ReadonlyMap<string, readonly Phrase<T>[]> {
  const index = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    const known = index.get(key);
    if (known === undefined) index.set(key, [phrase]);
    else known.push(phrase);
  }
  for (const each of index.values()) if (each.length > 1) each.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** A set of single words in canonical lower case, from lines of space-separated words. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => canonicalWords(line).split(' ')));
}

/** The longest phrase that begins at `at` and stays on its line. */
export function phraseAt<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): Phrase<T> | undefined {
  const first = tokens[at];
  if (first === undefined || table.heads[first.shape] !== 1) return undefined;
  return fitting(table.byFirst.get(first.lower), tokens, at);
}

/** The words that begin the phrases of some tables, and single ones, told from all others in one look. */
export function headsOf(tables: readonly PhraseTable<unknown>[], words: Iterable<string> = []): Heads {
  return new LaterHeads(() => [...tables.flatMap(({ byFirst }) => [...byFirst.keys()]), ...words]);
}

/** The first token from `from` on, before `to`, that may be one of the words; `to` where there is none. Where nothing begins, this is ten times faster than to look at each. */
export function headFrom({ heads }: Heads, tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (heads[tokens[at]?.shape ?? 0] === 1) return at;
  return to;
}

/** Whether a phrase of the table stands anywhere in the tokens. */
export function holdsPhrase(table: PhraseTable<unknown>, tokens: readonly Token[]): boolean {
  const { length } = tokens;
  for (let at = headFrom(table, tokens, 0, length); at < length; at = headFrom(table, tokens, at + 1, length))
    if (phraseAt(table, tokens, at) !== undefined) return true;
  return false;
}

/** The longest phrase whose last word stands right before `end`. */
export function phraseBefore<T>(table: PhraseTable<T>, tokens: readonly Token[], end: number): Phrase<T> | undefined {
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  return table.byLast.get(last.lower)?.find(({ words }) => fits(words, tokens, end - words.length));
}

/** The first word is known to fit. */
function fitting<T>(
  phrases: readonly Phrase<T>[] | undefined,
  tokens: readonly Token[],
  at: number,
): Phrase<T> | undefined {
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) {
    const { words } = phrase;
    if (words.length === 1 || goesOn(words, tokens, at)) return phrase;
  }
  return undefined;
}

function fits(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === words[0] && goesOn(words, tokens, at);
}

/** Whether all words but the first stand behind `at`. */
function goesOn(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i += 1) {
    const token = tokens[at + i];
    if (token === undefined || token.lower !== words[i] || token.gap === 'line') return false;
  }
  return true;
}
